//! No legal basis.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "missing-legal-basis",
    severity: Severity::Error,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/missing-legal-basis.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.lacks(Part::LegalBasis) {
        found.push(at(procedure.place, "legal_basis"));
    }
}
