//! A posting that was taken down for a reason, while it has to hang.

use super::super::about::about_duty;
use super::super::postings::taken_down;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Entry, Site};

pub(super) static RULE: Rule = Rule {
    name: "removed-in-force",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/removed-in-force.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for postings in scene.postings() {
        for duty in &postings.troubled {
            let entry = taken_down(duty, scene.site);
            let Some(entry) = entry.filter(|entry| entry.reason.as_deref().is_some()) else { continue };
            if may_hang_again(entry, scene.site) {
                continue;
            }
            let removed = entry.removed.map(|day| day.to_string()).unwrap_or_default();
            found.push(
                about_duty(at(entry.at, "removed"), duty, scene.site)
                    .with("removed", removed)
                    .with("reason", entry.reason.as_deref().unwrap_or_default()),
            );
        }
    }
}

/// Whether no working day has passed since the removal: what hangs again on the next one left no gap.
fn may_hang_again(entry: &Entry, site: &Site) -> bool {
    let passed = entry.removed.zip(site.as_of.yesterday().ok());
    passed.is_some_and(|(removed, last)| site.calendar.working_days_after(removed, last) == Some(0))
}
