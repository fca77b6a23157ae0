//! The number of a decision that cannot be one of a decision that announces procedures.

use super::super::number;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "implausible-decision-number",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/implausible-decision-number.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (_, decision) in scene.site.decisions.iter() {
        if !number::is_of_decision(&decision.number) && !decision.is_unnumbered {
            found.push(at(decision.place, "number").with("number", &*decision.number));
        }
    }
    for reference in scene.current() {
        let procedure = &scene.site.procedures[*reference];
        if let Some(written) = procedure.decision_number.as_deref().filter(|number| !number::is_of_decision(number)) {
            found.push(at(procedure.place, "decision_number").with("number", written));
        }
    }
}
