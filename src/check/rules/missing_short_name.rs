//! A legal name too long for headings, and no short one.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "missing-short-name",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/missing-short-name.yaml"),
    check: Check::Procedure(check),
};

/// Names up to this many characters can be read at a glance.
const LONGEST: usize = 150;

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let length = procedure.name.chars().count();
    if length > LONGEST && procedure.short_name.is_none() {
        found.push(at(procedure.place, "short_name|name").with("length", length.to_string()));
    }
}
