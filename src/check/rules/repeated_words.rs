//! The same words twice in a row in a name.

use super::super::{Check, Found, Group, Rule, Scene, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "repeated-words",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/repeated-words.yaml"),
    check: Check::Procedure(check),
};

/// Two or more words that follow upon themselves. A single word may: many Vietnamese words are doubled.
fn repeated(text: &str) -> Option<String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let most = words.len() / 2;
    (2..=most).find_map(|length| {
        words.windows(2 * length).find(|run| run[..length] == run[length..]).map(|run| run[..length].join(" "))
    })
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::own_names(procedure, |text| {
        if let Some(twice) = repeated(text.says) {
            found.push(text.finding().with("text", twice));
        }
    });
}
