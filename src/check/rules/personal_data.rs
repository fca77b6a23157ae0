//! A number that looks like a citizen's identity number.

use std::sync::LazyLock;

use regex::Regex;

use super::super::{Check, Found, Group, Rule, Scene, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "personal-data",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/personal-data.yaml"),
    check: Check::Procedure(check),
};

/// Twelve digits, the first of them 0, as every identity number has them.
static IDENTITY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b0\d{11}\b").expect("a pattern"));

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::all(procedure, |text| {
        if let Some(number) = IDENTITY.find(text.says) {
            found.push(text.finding().with("text", format!("{}…", &number.as_str()[..4])));
        }
    });
}
