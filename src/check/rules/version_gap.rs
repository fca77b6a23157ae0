//! Days between two versions of a procedure on which none holds.

use jiff::civil::Date;

use super::super::history;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "version-gap",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/version-gap.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let is_gap = |until: Date, from: Date| until.tomorrow().is_ok_and(|next| from > next);
    for seam in history::seams(procedure, scene, is_gap) {
        let finding = at(seam.place, "until").with("until", seam.until.to_string());
        found.push(finding.with("from", seam.from.to_string()));
    }
}
