//! A name in capital letters.

use super::super::{Check, Found, Group, Rule, Scene, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "all-capitals",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/all-capitals.yaml"),
    check: Check::Procedure(check),
};

/// Three words of at least two letters, all of them capital; abbreviations alone are fewer.
fn is_shouted(text: &str) -> bool {
    let mut words =
        text.split_whitespace().filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1);
    let is_capital = |word: &str| !word.chars().any(char::is_lowercase);
    words.clone().count() > 2 && words.all(is_capital)
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::names(procedure, |text| {
        if is_shouted(text.says) {
            found.push(text.finding().with("text", text.says));
        }
    });
}
