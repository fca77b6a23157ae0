//! The scripts of the search, put together from their sources and freed of all that only their readers need.

use std::collections::BTreeMap;

use super::short::{is_kept, short_names};

/// Sources of the engine, in the order in which they call each other: each uses only what stands above it.
const ENGINE: [&str; 8] = [
    include_str!("engine/fold.js"),
    include_str!("engine/read.js"),
    include_str!("engine/codes.js"),
    include_str!("engine/query.js"),
    include_str!("engine/score.js"),
    include_str!("engine/match.js"),
    include_str!("engine/search.js"),
    include_str!("engine/load.js"),
];

/// What the index of a large site brings along, what it uses of the engine, and what the engine calls.
const PARTS: &str = include_str!("engine/parts.js");
const USED_BY_PARTS: &str = "{reader,addBody,isCodeLike,least}";
const CALLED_IN_PARTS: &str = "{readParts,fetchPairs,fetchPart,fetchFor,fetchForCode}";

const INTERFACE: &str = include_str!("interface.js");
/// How a page fetches a part.
const PART: &str = include_str!("part.js");

const NOTE: &str = "/* niemyet, Apache-2.0 */\n";

/// The engine: one function around all sources, so that a page gets one name from it.
pub(super) fn engine() -> String {
    let mut text = String::from(NOTE);
    text.push_str("var niemyetSearch=(function(){\"use strict\";\n");
    let short = names_of_engine();
    for source in ENGINE {
        push_bare(&mut text, source, &short);
    }
    text.push_str("return {load:load};})();\nif(typeof module!==\"undefined\"){module.exports=niemyetSearch;}\n");
    text
}

/// Engine and parts have the same names.
fn names_of_engine() -> BTreeMap<String, String> {
    let sources: Vec<&str> = ENGINE.into_iter().chain([PARTS]).collect();
    short_names(&sources, |name| !is_kept(name))
}

/// What the index of a large site has beside its texts: how the engine chooses parts, and how a page fetches one.
pub(super) fn parts() -> String {
    let mut text = String::from("\"part\":");
    push_bare(&mut text, PART, &BTreeMap::new());
    text.push_str(",\"split\":");
    let source = format!("function({USED_BY_PARTS}){{\n{PARTS}\nreturn {CALLED_IN_PARTS};\n}}");
    push_bare(&mut text, &source, &names_of_engine());
    text
}

/// The interface of `tim.html`.
pub(super) fn interface() -> String {
    let mut text = String::from(NOTE);
    push_bare(&mut text, INTERFACE, &short_names(&[INTERFACE], is_declared));
    text
}

/// Whether the interface declares a name at the beginning of a line and never uses it for a property: what it shares
/// with pages, browsers and the engine are properties.
fn is_declared(name: &str) -> bool {
    let declares = |line: &str| {
        let rest = ["const ", "let ", "function "].iter().find_map(|word| line.trim_start().strip_prefix(word));
        rest.and_then(|rest| rest.strip_prefix(name)).is_some_and(|rest| !rest.starts_with(is_name))
    };
    let property = [format!(".{name}"), format!("{name}:")];
    INTERFACE.lines().any(declares) && !property.iter().any(|property| INTERFACE.contains(property.as_str()))
}

/// Appends a source without comments and blanks. The sources keep comments on lines of their own, end every statement
/// with a semicolon and have no text that goes over a line, so that this changes nothing but the size.
pub(super) fn push_bare(text: &mut String, source: &str, short: &BTreeMap<String, String>) {
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")) {
        if text.ends_with(is_name) && line.starts_with(is_name) {
            text.push(' ');
        }
        push_line(text, line, short);
    }
    text.push('\n');
}

pub(super) const fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$')
}

/// A line without the blanks that only readers need; texts and patterns stay as they are.
fn push_line(text: &mut String, line: &str, short: &BTreeMap<String, String>) {
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            first if is_name(first) => {
                let mut name = String::from(first);
                while let Some(next) = letters.next_if(|next| is_name(*next)) {
                    name.push(next);
                }
                match name.as_str() {
                    "const" => text.push_str("let"),
                    // The zero before a decimal point.
                    "0" if letters.peek() == Some(&'.') => {}
                    _ => text.push_str(short.get(&name).unwrap_or(&name)),
                }
            }
            ' ' => {
                let next = letters.peek().copied().unwrap_or(' ');
                let before = text.chars().next_back().unwrap_or(' ');
                if (is_name(before) && is_name(next)) || (before == next && matches!(next, '+' | '-')) {
                    text.push(' ');
                }
            }
            '"' => push_until(text, letter, &mut letters),
            '/' if starts_pattern(text) => {
                push_until(text, letter, &mut letters);
                while let Some(flag) = letters.next_if(char::is_ascii_lowercase) {
                    text.push(flag);
                }
            }
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
pub(super) fn starts_pattern(before: &str) -> bool {
    before.ends_with(|letter| "(,=:[!&|?{};>".contains(letter)) || before.ends_with("return")
}

/// Appends a text or a pattern up to its end; a slash within brackets is no end.
pub(super) fn push_until(text: &mut String, end: char, letters: &mut impl Iterator<Item = char>) {
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
    use super::super::short::{KEPT, names};
    use super::*;

    #[test]
    fn sources_can_be_freed_of_comments_line_by_line() {
        for source in ENGINE.iter().chain([&PARTS, &PART, &INTERFACE]) {
            assert!(!source.contains('`'), "text over several lines");
            assert!(!source.contains("/*"), "a comment that is not on a line of its own");
        }
    }

    #[test]
    fn blanks_go_but_not_from_texts_and_patterns() {
        let mut text = String::new();
        let source = "// no\nconst long = b + +c;\n  return x / 2 / y ? \" / \" : /[/ ]\\/ /u.test(long.length);\n}\n";
        push_bare(&mut text, source, &short_names(&[source], |name| !is_kept(name)));
        assert_eq!(text, "let a=b+ +c;return d/2/e?\" / \":/[/ ]\\/ /u.test(a.length)}\n");
    }

    #[test]
    fn names_that_stay_are_in_use() {
        let used: Vec<String> =
            ENGINE.iter().chain([&PARTS]).flat_map(|source| names(source)).map(|one| one.name).collect();
        // The first line is the language's: no short name may be one of its words.
        for name in KEPT[1..].iter().flat_map(|line| line.split(' ')) {
            assert!(used.iter().any(|used| used == name), "{name}");
        }
    }

    #[test]
    fn methods_of_javascript_keep_their_names() {
        let lines = || {
            ENGINE
                .iter()
                .chain([&PARTS])
                .flat_map(|source| source.lines())
                .filter(|line| !line.trim().starts_with("//"))
        };
        let own = |name: &str| {
            let declares = |line: &str| {
                line.match_indices(name).any(|(at, _)| {
                    !line[..at].ends_with(|letter| is_name(letter) || letter == '.')
                        && !line[at + name.len()..].starts_with(is_name)
                }) || line.contains(&format!(".{name} = "))
            };
            lines().any(declares)
        };
        for after in lines().flat_map(|line| line.split('.').skip(1)) {
            let name = after.split(|letter| !is_name(letter)).next().unwrap_or(after);
            let is_property = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
            assert!(!is_property || is_kept(name) || own(name), "{name} must stay: name it in KEPT");
        }
    }

    #[test]
    fn the_engine_is_one_name() {
        assert_eq!(engine().matches("\nvar ").count(), 1, "only the engine itself is a global");
    }
}
