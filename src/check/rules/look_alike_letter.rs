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

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::all(procedure, |text| {
        if let Some(wrong) = text.says.split_whitespace().find(|word| has_stranger(word)) {
            found.push(text.finding().with("text", wrong));
        }
    });
}
