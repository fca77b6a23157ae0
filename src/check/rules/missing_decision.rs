//! No decision announced it.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "missing-decision",
    severity: Severity::Error,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/missing-decision.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.lacks(Part::Decision) {
        found.push(at(procedure.place, "announced_by"));
    }
}
