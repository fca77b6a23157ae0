//! The same step twice.

use super::super::repeated_steps::repeated;
use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-step",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-step.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for (first, second) in repeated(procedure) {
        let step = &procedure.steps[second];
        let finding = at(step.place, "text").with("step", excerpt(&step.text)).with("first", (first + 1).to_string());
        found.push(finding.with("second", (second + 1).to_string()));
    }
}
