//! The scripts of the search, put together from their sources and freed of all that only their readers need.

use std::collections::BTreeMap;

/// Sources of the engine, in the order in which they call each other: each uses only what stands above it.
const ENGINE: [&str; 8] = [
    include_str!("engine/fold.js"),
    include_str!("engine/read.js"),
    include_str!("engine/codes.js"),
    include_str!("engine/query.js"),
    include_str!("engine/score.js"),
    include_str!("engine/parts.js"),
    include_str!("engine/search.js"),
    include_str!("engine/load.js"),
];

const INTERFACE: &str = include_str!("interface.js");

const NOTE: &str = "/* niemyet, Apache-2.0 */\n";

/// The engine: one function around all sources, so that a page gets one name from it.
pub(super) fn engine() -> String {
    let mut text = String::from(NOTE);
    text.push_str("var niemyetSearch=(function(){\"use strict\";\n");
    let short = short_names(&ENGINE);
    for source in ENGINE {
        push_bare(&mut text, source, &short);
    }
    text.push_str("return {load:load};})();\nif(typeof module!==\"undefined\"){module.exports=niemyetSearch;}\n");
    text
}

/// The interface of `tim.html`.
pub(super) fn interface() -> String {
    let mut text = String::from(NOTE);
    push_bare(&mut text, INTERFACE, &BTreeMap::new());
    text
}

/// Appends a source without comments and blanks. The sources keep comments on lines of their own, end every statement
/// with a semicolon and have no text that goes over a line, so that this changes nothing but the size.
fn push_bare(text: &mut String, source: &str, short: &BTreeMap<&str, String>) {
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
        if text.ends_with(is_name) && line.starts_with(is_name) {
            text.push(' ');
        }
        push_line(text, line, short);
    }
    text.push('\n');
}

/// Short names for the functions and constants that stand at the left edge of the sources, but not for `load`, by
/// which the engine is called.
fn short_names<'s>(sources: &[&'s str]) -> BTreeMap<&'s str, String> {
    let lines = sources.iter().flat_map(|source| source.lines());
    let declared = lines.filter_map(|line| line.strip_prefix("function ").or_else(|| line.strip_prefix("const ")));
    let names = declared.map(|rest| rest.split(|letter| !is_name(letter)).next().unwrap_or(rest));
    let mut short = BTreeMap::new();
    for (number, name) in names.filter(|name| *name != "load").enumerate() {
        let number = u8::try_from(number).unwrap_or(u8::MAX);
        let mut letters = String::from(char::from(b'A' + number % 26));
        letters.extend((number >= 26).then(|| char::from(b'a' + number / 26 - 1)));
        short.insert(name, letters);
    }
    short
}

const fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$')
}

/// A line without the blanks that only readers need; texts and patterns stay as they are.
fn push_line(text: &mut String, line: &str, short: &BTreeMap<&str, String>) {
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            first if is_name(first) => {
                let mut name = String::from(first);
                while let Some(next) = letters.next_if(|next| is_name(*next)) {
                    name.push(next);
                }
                // After a point and before a colon that touches it a name is that of a property.
                let is_property = text.ends_with('.') && !text.ends_with("...") || letters.peek() == Some(&':');
                text.push_str(short.get(name.as_str()).filter(|_| !is_property).unwrap_or(&name));
            }
            ' ' => {
                let next = letters.peek().copied().unwrap_or(' ');
                let before = text.chars().next_back().unwrap_or(' ');
                if (is_name(before) && is_name(next)) || (before == next && matches!(next, '+' | '-')) {
                    text.push(' ');
                }
            }
            '"' => push_until(text, letter, &mut letters),
            '/' if starts_pattern(text) => push_until(text, letter, &mut letters),
            '}' => {
                if text.ends_with(';') {
                    text.pop();
                }
                text.push(letter);
            }
            other => text.push(other),
        }
    }
}

/// Whether a slash after this begins a pattern: it does where a value may begin.
fn starts_pattern(before: &str) -> bool {
    before.ends_with(|letter| "(,=:[!&|?{};".contains(letter)) || before.ends_with("return")
}

/// Appends a text or a pattern up to its end; a slash within brackets is no end.
fn push_until(text: &mut String, end: char, letters: &mut impl Iterator<Item = char>) {
    text.push(end);
    let mut in_brackets = false;
    while let Some(letter) = letters.next() {
        text.push(letter);
        match letter {
            '\\' => text.extend(letters.next()),
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            other if other == end && (end == '"' || !in_brackets) => return,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_can_be_freed_of_comments_line_by_line() {
        for source in ENGINE.iter().chain([&INTERFACE]) {
            assert!(!source.contains('`'), "text over several lines");
            assert!(!source.contains("/*"), "a comment that is not on a line of its own");
        }
    }

    #[test]
    fn blanks_go_but_not_from_texts_and_patterns() {
        let mut text = String::new();
        let source = "// no\nconst long = b + +c;\n  return x / 2 / y ? \" / \" : /[/ ]\\/ /.test(long.long);\n}\n";
        push_bare(&mut text, source, &short_names(&[source]));
        assert_eq!(text, "const A=b+ +c;return x/2/y?\" / \":/[/ ]\\/ /.test(A.long)}\n");
    }

    #[test]
    fn the_engine_is_one_name() {
        assert_eq!(engine().matches("\nvar ").count(), 1, "only the engine itself is a global");
    }
}
