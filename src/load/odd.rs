//! Text as written → text that may stand on a page: hidden characters go, each kind with a finding at its place.

use std::borrow::Cow;

use super::text::is_usual;
use crate::diagnostics::{Diagnostic, Findings, Odd, Place};

/// Whether a text surely has no odd character. One pass over the bytes; only the lead bytes of odd characters are
/// looked at twice.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let usual = |(at, byte): (usize, &u8)| match *byte {
        b'\n' | b'\r' | b'\t' | 0x20..=0x7e | 0x80..=0xc1 | 0xc3..=0xcc | 0xce..=0xd7 | 0xd9..=0xe0 => true,
        0xc2 | 0xcd | 0xd8 | 0xe1..=0xef => !matches!(
            bytes[at..],
            [0xc2, 0x80..=0x9f | 0xad, ..]
                | [0xcd, 0x8f, ..]
                | [0xd8, 0x9c, ..]
                | [0xe1, 0x85 | 0xa0, ..]
                | [0xe2, 0x80, 0x8b..=0x8f | 0xa8..=0xae, ..]
                | [0xe2, 0x81, 0xa0..=0xaf, ..]
                | [0xe3, 0x85, ..]
                | [0xee | 0xef, ..]
        ),
        _ => false,
    };
    bytes.iter().enumerate().all(usual)
}

/// The text without what no page may hold. `place` tells where the first of a character stands.
pub(super) fn cleaned<'t>(text: Cow<'t, str>, findings: &mut Findings, place: impl Fn(char) -> Place) -> Cow<'t, str> {
    if is_usual(&text) || is_plain(&text) {
        return text;
    }
    let mut kept = String::with_capacity(text.len());
    let mut odd: Vec<(Odd, char, usize)> = Vec::new();
    for character in text.chars() {
        let Some(kind) = Odd::of(character).filter(|_| !joins(&kept, character)) else {
            kept.push(character);
            continue;
        };
        match odd.iter_mut().find(|(known, ..)| *known == kind) {
            Some((.., more)) => *more += 1,
            None => odd.push((kind, character, 0)),
        }
        if separates(character) {
            kept.push(' ');
        } else if !kind.is_dropped() {
            kept.push(character);
        }
    }
    if odd.is_empty() {
        return text;
    }
    for (kind, first, more) in odd {
        findings.push(finding(kind, first, more, place(first)));
    }
    Cow::Owned(kept)
}

/// A text as written, without the odd characters of one kind that no page may hold.
#[must_use]
pub fn without(text: &str, kind: Odd) -> String {
    let mut kept = String::with_capacity(text.len());
    for character in text.chars() {
        if Odd::of(character) != Some(kind) || !kind.is_dropped() || joins(&kept, character) {
            kept.push(character);
        } else if separates(character) {
            kept.push(' ');
        }
    }
    kept
}

/// What stands in the place of a blank or a line end in texts of word processors.
const fn separates(character: char) -> bool {
    matches!(character, '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Joiners between emoji, and between letters of scripts that are written with them, such as Khmer.
fn joins(before: &str, character: char) -> bool {
    let written = |last| matches!(last, '\u{600}'..='\u{1cff}' | '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}');
    matches!(character, '\u{200b}'..='\u{200d}') && before.chars().next_back().is_some_and(written)
}

fn finding(kind: Odd, character: char, more: usize, place: Place) -> Diagnostic {
    let rule = match kind {
        Odd::Control => "control-character-in-text",
        Odd::Direction => "direction-mark",
        Odd::Invisible => "invisible-character",
        Odd::Noncharacter => "not-a-character",
        Odd::Private => "private-character",
        Odd::Lost => "lost-character",
    };
    let number = u32::from(character);
    let more = if more == 0 { String::new() } else { more.to_string() };
    Diagnostic::warning(rule, place)
        .with("character", format!("U+{number:04X}"))
        .with("name", format!("u{number:04x}"))
        .with("more", more)
}

/// Where a character first stands in a stretch of a file that begins at a line and a column; as itself, or as an
/// escape of double quotes if there may be some.
pub(super) fn find(source: &str, start: Place, wanted: char, escapes: bool) -> Option<Place> {
    let (mut line, mut column) = start.start();
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let escape = if escapes && character == '\\' { escaped(&rest[1..]) } else { None };
        let (meant, length) = escape.map_or((character, character.len_utf8()), |(meant, length)| (meant, 1 + length));
        if meant == wanted {
            let width = u32::try_from(rest[..length].chars().count()).unwrap_or(1);
            return Some(Place::stretch(start.file, (line, column), (line, column.saturating_add(width))));
        }
        let taken = rest[..length].chars().count();
        rest = &rest[length..];
        if character == '\n' || (character == '\r' && !rest.starts_with('\n')) {
            (line, column) = (line + 1, 1);
        } else {
            column = column.saturating_add(u32::try_from(taken).unwrap_or(u32::MAX));
        }
    }
    None
}

/// The character that an escape means, and how many bytes it has after the backslash.
fn escaped(rest: &str) -> Option<(char, usize)> {
    let digits = match rest.as_bytes().first()? {
        b'x' => 2,
        b'u' => 4,
        b'U' => 8,
        letter => return Some((named(*letter)?, 1)),
    };
    let number = u32::from_str_radix(rest.get(1..=digits)?, 16).ok()?;
    Some((char::from_u32(number)?, 1 + digits))
}

const fn named(letter: u8) -> Option<char> {
    Some(match letter {
        b'0' => '\0',
        b'a' => '\u{7}',
        b'b' => '\u{8}',
        b'v' => '\u{b}',
        b'f' => '\u{c}',
        b'e' => '\u{1b}',
        b'N' => '\u{85}',
        b'L' => '\u{2028}',
        b'P' => '\u{2029}',
        b'\\' => '\\',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::FileId;

    #[test]
    fn what_is_surely_plain_has_no_odd_character() {
        for character in '\0'..=char::MAX {
            let odd = Odd::of(character).is_some();
            let text = format!("a{character}a");
            assert!(!odd || !is_plain(&text) && !is_usual(&text), "{character:?}");
        }
        for usual in ["Đăng ký – “kết hôn”… ½ 100 °C\u{a0}₫ •\r\n\t✓", "ភាសាខ្មែរ", "Chăm ꨌꩌ", "漢字"]
        {
            assert!(is_plain(usual), "{usual}");
        }
    }

    fn clean(text: &str) -> (String, Vec<&'static str>) {
        let mut findings = Findings::default();
        let kept = cleaned(Cow::Borrowed(text), &mut findings, |_| Place::default()).into_owned();
        (kept, findings.iter().map(|finding| finding.rule).collect())
    }

    #[test]
    fn hidden_characters_go_and_words_stay_apart() {
        assert_eq!(clean("a\0b\u{7}"), ("ab".to_owned(), vec!["control-character-in-text"]));
        assert_eq!(clean("một\u{b}hai"), ("một hai".to_owned(), vec!["control-character-in-text"]));
        assert_eq!(clean("\u{202e}gpj\u{2066}"), ("gpj".to_owned(), vec!["direction-mark"]));
        assert_eq!(clean("hộ\u{ad}tịch\u{feff}"), ("hộtịch".to_owned(), vec!["invisible-character"]));
        assert_eq!(clean("a\u{fdd0}\u{1ffff}"), ("a".to_owned(), vec!["not-a-character"]));
        assert_eq!(
            clean("\u{f0b7} a\u{fffd}"),
            ("\u{f0b7} a\u{fffd}".to_owned(), vec!["private-character", "lost-character"])
        );
    }

    #[test]
    fn joiners_stay_where_a_script_needs_them() {
        for text in ["👩\u{200d}🔬 🏳\u{fe0f}\u{200d}🌈", "ភាសា\u{200b}ខ្មែរ"] {
            assert_eq!(clean(text), (text.to_owned(), vec![]));
        }
        assert_eq!(clean("ho\u{200b}tich").1, ["invisible-character"]);
    }

    #[test]
    fn the_first_of_a_character_is_found_in_the_source() {
        let at = |source, wanted, escapes| {
            let start = Place::point(FileId::new(0), 3, 7);
            find(source, start, wanted, escapes).map(|place| (place.line, place.column, place.end_column))
        };
        assert_eq!(at("\"ab\\u0007\"", '\u{7}', true), Some((3, 10, 16)));
        assert_eq!(at("\"\\\\0 \\0\"", '\0', true), Some((3, 12, 14)));
        assert_eq!(at("một\n  h\u{ad}ai", '\u{ad}', false), Some((4, 4, 5)));
        assert_eq!(at("a\\u00ad", '\u{ad}', false), None);
    }
}
