//! A text, where it stands with the keys that lead to it, and how to quote from it.

use std::fmt;
use std::ops::Range;

use crate::diagnostics::{Diagnostic, Place};

/// How many characters are shown on each side of what is meant.
const AROUND: usize = 24;

/// A text and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Text<'p> {
    /// The part that holds it.
    pub place: Place,
    /// The keys below that part.
    pub keys: Keys<'p>,
    /// What it says.
    pub says: &'p str,
}

/// Keys that lead to a text: `steps[2].text`. Put into words only when something is found.
#[derive(Clone, Copy)]
pub(super) struct Keys<'p> {
    list: &'static str,
    step: Step<'p>,
    key: &'static str,
}

/// What leads from a list, or a map, to what is in it.
#[derive(Clone, Copy)]
enum Step<'p> {
    None,
    Index(usize),
    Name(&'p str),
}

impl fmt::Display for Keys<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.list)?;
        match self.step {
            Step::None => {}
            Step::Index(index) => write!(formatter, "[{index}]")?,
            Step::Name(name) => write!(formatter, ".{name}")?,
        }
        let dot = if self.list.is_empty() || self.key.is_empty() { "" } else { "." };
        write!(formatter, "{dot}{}", self.key)
    }
}

impl Text<'_> {
    /// A finding about this text.
    #[must_use]
    pub(super) fn finding(&self) -> Diagnostic {
        super::at(self.place, &self.keys.to_string())
    }
}

/// A few whole words of a text around a range of its bytes.
pub(super) fn around(text: &str, range: Range<usize>) -> String {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let start = before.char_indices().rev().take(AROUND).last().map_or(range.start, |(at, _)| at);
    let end = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let is_cut = |left: &str, right: &str| {
        left.ends_with(|last: char| !last.is_whitespace()) && right.starts_with(|first: char| !first.is_whitespace())
    };
    // A word of which only a part fits is left out.
    let words_before = if is_cut(&before[..start], &before[start..]) {
        before[start..].split_once(char::is_whitespace).map_or(&before[start..], |(_, whole)| whole)
    } else {
        &before[start..]
    };
    let words_after = if is_cut(&after[..end], &after[end..]) {
        after[..end].rsplit_once(char::is_whitespace).map_or(&after[..end], |(whole, _)| whole)
    } else {
        &after[..end]
    };
    [words_before, &text[range], words_after].concat()
}

/// A text under a key of a part, if there is one.
pub(super) fn visit_option<'p>(
    place: Place,
    key: &'static str,
    text: Option<&'p str>,
    visit: &mut impl FnMut(Text<'p>),
) {
    if let Some(text) = text {
        visit(one(place, key, text));
    }
}

/// A text under a key of a part.
pub(super) fn one<'p>(place: Place, key: &'static str, text: &'p str) -> Text<'p> {
    Text { place, keys: Keys { list: "", step: Step::None, key }, says: text }
}

/// A text of an item of a list, under a key of it.
pub(super) fn item<'p>(place: Place, list: &'static str, index: usize, key: &'static str, text: &'p str) -> Text<'p> {
    Text { place, keys: Keys { list, step: Step::Index(index), key }, says: text }
}

/// A text of what a map holds under a name, under a key of it.
pub(super) fn entry<'p>(place: Place, map: &'static str, name: &'p str, key: &'static str, text: &'p str) -> Text<'p> {
    Text { place, keys: Keys { list: map, step: Step::Name(name), key }, says: text }
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn words_around_a_range_are_whole() {
        let text = "Tổ chức, cá nhân có quyền nộp 01 bộ hồ sơ trực tiếp tại Trung tâm phục vụ";
        let at = text.find("01").expect("a number");
        assert_eq!(
            around(text, at..at + "01 bộ hồ sơ".len()),
            "cá nhân có quyền nộp 01 bộ hồ sơ trực tiếp tại Trung tâm"
        );
        assert_eq!(around("nộp  hồ sơ", 5..7), "nộp  hồ sơ");
    }
}
