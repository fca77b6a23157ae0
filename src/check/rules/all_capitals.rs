//! A name in capital letters.

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, record_texts, site_labels, site_texts, texts};
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
    let words = text.split_whitespace().filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1);
    let is_capital = |word: &str| !word.chars().any(char::is_lowercase);
    // Nearly every name has a small letter in its first words: that is asked first.
    words.clone().all(is_capital) && (words.clone().count() > 2 || (words.count() == 2 && has_accent(text)))
}

fn has_accent(text: &str) -> bool {
    text.chars().any(|letter| !letter.is_ascii() && letter.is_uppercase() && letter != 'Đ')
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let mut look = |text: Text<'_>| {
        if is_shouted(text.says) && !is_title(text.says) {
            found.push(text.finding().with("text", text.says));
        }
    };
    texts::called(procedure, &mut look);
    texts::papers(procedure, &mut look);
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    let mut look = |text: Text<'_>| {
        if is_shouted(text.says) {
            found.push(text.finding().with("text", text.says));
        }
    };
    site_texts::names(scene.site, &mut look);
    site_labels::desks(scene.site, &mut look);
    site_labels::page_titles(scene.site, &mut look);
    record_texts::planned(scene.site, &mut look);
    // Abbreviations are explained there, too.
    site_labels::terms(scene.site, |text| {
        if has_accent(text.says) {
            look(text);
        }
    });
}
