//! An abbreviation in a name or summary that the glossary does not explain.

use super::super::text::is_of_word;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "unknown-abbreviation",
    severity: Severity::Note,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unknown-abbreviation.yaml"),
    check: Check::Procedure(check),
};

/// The words of three capital letters or more.
fn short(text: &str) -> impl Iterator<Item = &str> {
    let capital = |word: &&str| word.chars().all(char::is_uppercase) && word.chars().count() >= 3;
    text.split(|letter| !is_of_word(letter)).filter(capital)
}

/// Abbreviations that need no explanation any more.
const USUAL: [&str; 8] = ["CCCD", "UBND", "HĐND", "BHXH", "BHYT", "TTHC", "GPS", "QR"];

/// Whether a word is a Roman number.
fn is_number(word: &str) -> bool {
    word.bytes().all(|letter| b"IVXLC".contains(&letter))
}

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    if scene.site.is_unread("", Some("glossary")) {
        return;
    }
    let known = |word: &str| USUAL.contains(&word) || is_number(word) || scene.abbreviations().contains(word);
    for (key, text) in [("short_name", &procedure.short_name), ("summary", &procedure.summary)] {
        let words = text.iter().flat_map(|text| short(text));
        if let Some(word) = words.into_iter().find(|word| !known(word)) {
            found.push(at(procedure.place, key).with("text", word));
        }
    }
}
