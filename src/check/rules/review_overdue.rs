//! A version that somebody had to look at again by now.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "review-overdue",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/review-overdue.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    if let Some(day) = procedure.review_by.filter(|day| *day < scene.site.as_of) {
        let finding = at(procedure.place, "review_by").with("day", day.to_string());
        found.push(finding.with("owner", procedure.owner.clone().unwrap_or_default()));
    }
}
