//! A waiver whose last day has passed.

use super::super::waived::expired_waivers;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "waiver-expired",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/waiver-expired.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for waiver in expired_waivers(scene.site) {
        let last = waiver.until.unwrap_or(scene.site.as_of);
        let finding = at(waiver.place, "until").with("until", last.to_string());
        found.push(finding.about("waiver", &*waiver.id));
    }
}
