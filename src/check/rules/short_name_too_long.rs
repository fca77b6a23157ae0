//! A short name that is not short.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "short-name-too-long",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/short-name-too-long.yaml"),
    check: Check::Procedure(check),
};

/// What the key promises: more characters take three lines of a list on a phone.
const LONGEST: usize = 90;

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let length = procedure.short_name.as_deref().map_or(0, |name| name.chars().count());
    if length > LONGEST {
        let finding = at(procedure.place, "short_name").with("length", length.to_string());
        found.push(finding.with("most", LONGEST.to_string()));
    }
}
