//! A name in capital letters.

use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use super::name_of_decision::is_title;
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "all-capitals",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/all-capitals.yaml"),
    check: Check::Both(check, beside),
};

/// Three words of at least two letters, all of them capital; abbreviations alone are fewer, and have no accents.
fn is_shouted(text: &str) -> bool {
    let has_accent = || text.chars().any(|letter| !letter.is_ascii() && letter.is_uppercase() && letter != 'Đ');
    let words = text.split_whitespace().filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1);
    let is_capital = |word: &str| !word.chars().any(char::is_lowercase);
    // Nearly every name has a small letter in its first words: that is asked first.
    words.clone().all(is_capital) && (words.clone().count() > 2 || (words.count() == 2 && has_accent()))
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::names(procedure, |text| {
        if is_shouted(text.says) && !is_title(text.says) {
            found.push(text.finding().with("text", text.says));
        }
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::names(scene.site, |text| {
        if is_shouted(text.says) {
            found.push(text.finding().with("text", text.says));
        }
    });
}
