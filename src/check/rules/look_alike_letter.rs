//! A letter that only looks like one of the Vietnamese alphabet.

use super::super::{Check, Found, Group, Rule, Scene, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "look-alike-letter",
    severity: Severity::Error,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/look-alike-letter.yaml"),
    check: Check::Procedure(check),
};

/// Whether a word mixes Latin letters with Ð, ð, ƣ or letters of Cyrillic or Greek.
fn has_stranger(word: &str) -> bool {
    if word.is_ascii() {
        return false;
    }
    let foreign = |letter: char| matches!(letter, '\u{370}'..='\u{52f}');
    let looks_alike = |letter: char| matches!(letter, 'Ð' | 'ð' | 'ƣ' | 'Ƣ');
    word.chars().any(looks_alike)
        || (word.chars().any(foreign) && word.chars().any(|letter| letter.is_ascii_alphabetic()))
}

/// Whether a text may hold such a letter: by the bytes with which they begin, none of which begins a letter of ours.
fn is_suspect(text: &str) -> bool {
    let mut before = 0;
    text.bytes().any(|byte| {
        let suspect = matches!((before, byte), (_, 0xcd..=0xd4) | (0xc3, 0x90 | 0xb0) | (0xc6, 0xa2 | 0xa3));
        before = byte;
        suspect
    })
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::all(procedure, |text| {
        if !is_suspect(text.says) {
            return;
        }
        if let Some(wrong) = text.says.split_whitespace().find(|word| has_stranger(word)) {
            found.push(text.finding().with("text", wrong));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::{has_stranger, is_suspect};

    #[test]
    fn no_stranger_escapes_the_first_look() {
        for letter in ('\0'..='\u{2fff}').filter(|letter| has_stranger(&format!("a{letter}"))) {
            assert!(is_suspect(&format!("a{letter}b")), "{letter:?}");
        }
        assert!(!is_suspect("Đăng ký khai sinh cho người ở nơi khác, uỷ quyền ƯƠ"));
    }
}
