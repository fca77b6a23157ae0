//! A letter that only looks like one of the Vietnamese alphabet.

use std::ops::Range;

use super::super::{Check, Group, Rule};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "look-alike-letter",
    severity: Severity::Error,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/look-alike-letter.yaml"),
    check: Check::Signs(stranger, stranger_elsewhere),
};

/// Letters of Cyrillic and Greek that nobody can tell from ours.
const TWINS: &str = "аеорсухіјѕһАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

/// Whether a word mixes Latin letters with Ð, ð, ƣ, or with letters of Cyrillic, Armenian or Greek, or such as only phonetic or wide type has.
fn has_stranger(word: &str) -> bool {
    if word.is_ascii() {
        return false;
    }
    let twin = |letter: char| TWINS.contains(letter);
    // No word of ours has a letter of Cyrillic; Greek ones stand in names (`α-amylase`), but not those that look like ours.
    let foreign = |letter: char| matches!(letter, '\u{400}'..='\u{58f}') || twin(letter);
    let ours = |letter: char| letter.is_alphabetic() && !matches!(letter, '\u{370}'..='\u{58f}');
    let looks_alike =
        |letter: char| matches!(letter, 'Ð' | 'ð' | 'ƣ' | 'Ƣ' | 'ı' | 'ɑ' | 'ɡ' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic()).peekable();
    // A word of such letters alone is one of ours, too: `ТTHC`, `сáо`, a single `а`.
    let all_twins = letters.peek().is_some() && letters.all(twin);
    all_twins || word.chars().any(looks_alike) || (word.chars().any(foreign) && word.chars().any(ours))
}

/// Whether a text may hold such a letter: by the bytes with which they begin, none of which begins a letter of ours.
fn is_suspect(text: &str) -> bool {
    let mut before = 0;
    text.bytes().any(|byte| {
        let suspect = matches!(
            (before, byte),
            (_, 0xcd..=0xd6)
                | (0xc3, 0x90 | 0xb0)
                | (0xc4, 0xb1)
                | (0xc6, 0xa2 | 0xa3)
                | (0xc9, 0x91 | 0xa1)
                | (0xef, 0xbc | 0xbd)
        );
        before = byte;
        suspect
    })
}

/// The first word with a letter that only looks like one of ours.
fn stranger(text: &str) -> Option<Range<usize>> {
    first_word(text, has_stranger)
}

/// The first word of a text in another language, which may have letters of its own, that mixes two alphabets by letters that
/// look alike; “PDF-файл” is two words.
fn stranger_elsewhere(text: &str) -> Option<Range<usize>> {
    let is_mixed = |word: &str| {
        word.contains(|letter| TWINS.contains(letter)) && word.contains(|letter: char| letter.is_ascii_alphabetic())
    };
    first_word(text, |words| words.split(|letter: char| !letter.is_alphabetic()).any(is_mixed))
}

fn first_word(text: &str, is_wrong: impl Fn(&str) -> bool) -> Option<Range<usize>> {
    if !is_suspect(text) {
        return None;
    }
    let mut start = 0;
    let mut words = text.split_inclusive(char::is_whitespace).map(|piece| {
        let word = start..start + piece.trim_end().len();
        start += piece.len();
        word
    });
    words.find(|word| is_wrong(&text[word.clone()]))
}

#[cfg(test)]
mod tests {
    use super::{has_stranger, is_suspect};

    #[test]
    fn no_stranger_escapes_the_first_look() {
        for letter in ('\0'..='\u{ffff}').filter(|letter| has_stranger(&format!("a{letter}"))) {
            assert!(is_suspect(&format!("a{letter}b")), "{letter:?}");
        }
        assert!(!is_suspect("Đăng ký khai sinh cho người ở nơi khác, uỷ quyền ƯƠ"));
    }
}
