//! A syllable cut in two, as text from a scanned or badly read PDF has it: “Gi ấy”, “quy ền”.

use super::super::syllable;
use super::super::texts::{self, Text};
use super::super::{Check, Found, Group, Rule, Scene};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "split-syllable",
    severity: Severity::Error,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/split-syllable.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let mut look = |text: Text<'_>| {
        if let Some(broken) = syllable::broken(text.says) {
            found.push(text.finding().with("text", broken));
        }
    };
    texts::names(procedure, &mut look);
    texts::told(procedure, look);
}
