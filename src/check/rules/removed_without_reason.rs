//! A posting that was taken down while it has to hang, and nobody says why.

use super::super::about::about_duty;
use super::super::postings::taken_down;
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "removed-without-reason",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Missing),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/removed-without-reason.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for postings in scene.postings() {
        for duty in &postings.troubled {
            let entry = taken_down(duty, scene.site);
            let Some(entry) = entry.filter(|entry| entry.reason.as_deref().is_none()) else { continue };
            let removed = entry.removed.map(|day| day.to_string()).unwrap_or_default();
            found.push(about_duty(at(entry.at, "removed"), duty, scene.site).with("removed", removed));
        }
    }
}
