//! Comments that allow what a rule would find: `# niemyet: allow(rule-name) reason`.
//!
//! Behind a value, such a comment holds for that value; on a line of its own, for the part that begins on the next line. Before
//! the first part it holds for the file as a whole, too: what is missing in a register has no line of its own.

use std::sync::LazyLock;

use regex::Regex;

use super::yaml::{Outline, is_blank};
use crate::diagnostics::{FileId, Place};

/// What such a comment begins with, with blanks and large letters as people write them.
static OPENING: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i-u)#[ \t]*niemyet[ \t]*:[ \t]*allow[ \t]*\(").expect("a pattern"));

/// One rule allowed by a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// Where the comment stands.
    pub place: Place,
    /// The name of the rule, as written.
    pub rule: String,
    /// Why; empty when nobody said so.
    pub reason: String,
    /// First line for which it holds; 0 where it holds for the file as a whole, too.
    pub first: u32,
    /// Last line for which it holds.
    pub last: u32,
}

/// The comments of a file. Nearly all files have none, and cost no more than a search for the word.
pub(super) fn read(file: FileId, text: &str) -> Vec<Allow> {
    if !OPENING.is_match(text) {
        return Vec::new();
    }
    let outline = Outline::read(file, text);
    // Of a file that makes no sense nobody knows what is a comment; one that says nothing may have some.
    if outline.is_none() && !is_blank(text) {
        return Vec::new();
    }
    let parts = outline.as_ref().map(Outline::parts).unwrap_or_default();
    let mut allows = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let Some(opening) = OPENING.find(line) else { continue };
        let (before, comment) = (&line[..opening.start()], &line[opening.end()..]);
        let column = u32::try_from(before.chars().count()).unwrap_or(u32::MAX).saturating_add(1);
        let is_in_text = outline.as_ref().is_some_and(|outline| outline.is_in_text(number, column));
        let (Some((rules, reason)), false) = (comment.split_once(')'), is_in_text) else { continue };
        // The outermost part that begins on a later line, or the innermost that begins on this one.
        let scope = if before.trim().is_empty() {
            let next = parts.iter().map(|part| part.first).filter(|first| *first > number).min();
            parts.iter().filter(|part| Some(part.first) == next).min_by_key(|part| part.depth)
        } else {
            parts.iter().filter(|part| part.first == number).max_by_key(|part| part.depth)
        };
        let (first, last) = scope.map_or((number, number), |part| (part.first, part.last));
        let is_at_top = parts.iter().all(|part| part.first > number);
        let end_column = column.saturating_add(u32::try_from(line.chars().count()).unwrap_or(u32::MAX));
        let place = Place::stretch(file, (number, column), (number, end_column));
        // A second `#` begins a comment on the comment. Dots and dashes give no reason.
        let reason = reason.split(" #").next().unwrap_or_default().trim();
        let reason = if reason.contains(char::is_alphabetic) { reason } else { "" };
        for rule in rules.split(',').map(str::trim) {
            let reason = reason.to_owned();
            allows.push(Allow { place, rule: rule.to_owned(), reason, first: if is_at_top { 0 } else { first }, last });
        }
    }
    allows
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::diagnostics::FileId;

    #[test]
    fn a_comment_holds_for_the_value_before_it_or_the_part_below_it() {
        let text =
            "a: 1 # niemyet: allow(x-y) vì thế\n# niemyet: allow(p-q, r-s) cả mục\nlist:\n  - a: 1\n    b: 2\nc: 3\n";
        let allows = read(FileId::new(0), text);
        let seen: Vec<_> = allows.iter().map(|allow| (allow.rule.as_str(), allow.first, allow.last)).collect();
        assert_eq!(seen, [("x-y", 1, 1), ("p-q", 3, 5), ("r-s", 3, 5)]);
        assert_eq!(allows[0].reason, "vì thế");
    }

    #[test]
    fn at_the_top_a_comment_holds_for_the_whole_file_too() {
        let ranges = |text: &str| {
            let allows = read(FileId::new(0), text).into_iter();
            allows.map(|allow| (allow.first, allow.last)).collect::<Vec<_>>()
        };
        let comment = "# niemyet: allow(x-y) vì thế";
        assert_eq!(ranges(&format!("# Sổ\n{comment}\n\n- a: 1\n  b: 2\n- a: 3\n")), [(0, 5)]);
        assert_eq!(ranges(&format!("- a: 1 {comment}\n{comment}\n- a: 3\n")), [(1, 1), (3, 3)]);
        for blank in ["[]", "~", ""] {
            assert_eq!(ranges(&format!("{blank} {comment}\n")), [(0, 1)], "{blank}");
        }
    }

    #[test]
    fn blanks_and_large_letters_make_no_difference_and_a_reason_has_words() {
        for (comment, reason) in [
            ("# niemyet:allow(x-y) vì thế", "vì thế"),
            ("# Niemyet: allow (x-y) vì thế", "vì thế"),
            ("#niemyet: allow(x-y): 2 tờ", ": 2 tờ"),
            ("# niemyet: allow(x-y) ...", ""),
            ("# niemyet: allow(x-y) -", ""),
            ("# niemyet: allow(x-y) 2026", ""),
        ] {
            let allows = read(FileId::new(0), &format!("a: 1 {comment}\n"));
            let seen: Vec<_> = allows.iter().map(|allow| (&*allow.rule, &*allow.reason)).collect();
            assert_eq!(seen, [("x-y", reason)], "{comment}");
        }
    }

    #[test]
    fn text_that_looks_like_a_comment_is_text() {
        assert_eq!(read(FileId::new(0), "a: |\n  # niemyet: allow(x-y) no\n"), []);
    }
}
