//! A procedure that names a decision which does not list it.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "not-in-its-decision",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/not-in-its-decision.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let Some(cited) = procedure.announced_by else { return };
    let decision = &scene.site.decisions[cited];
    if !decision.has_lost_items && !decision.items.iter().any(|item| item.code == procedure.code) {
        let finding = at(procedure.place, "announced_by").with("decision", &*decision.number);
        found.push(finding.with("code", procedure.code.as_str()).related(decision.place));
    }
}
