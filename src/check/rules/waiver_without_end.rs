//! A waiver without a last day.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "waiver-without-end",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/waiver-without-end.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for waiver in scene.site.waivers.iter().filter(|waiver| waiver.is_endless) {
        found.push(at(waiver.place, "until").about("waiver", &*waiver.id));
    }
}
