//! Two versions of a procedure in force on the same day.

use super::super::history;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "versions-overlap",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/versions-overlap.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    for seam in history::seams(procedure, scene, |until, from| from <= until) {
        let finding = at(seam.place, "until").with("until", seam.until.to_string());
        found.push(finding.with("from", seam.from.to_string()));
    }
}
