//! A waiver without a legal ground and without a document.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "waiver-without-ground",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/waiver-without-ground.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for waiver in scene.site.waivers.iter().filter(|waiver| waiver.ground.is_none() && waiver.number.is_none()) {
        found.push(at(waiver.place, "ground").about("waiver", &*waiver.id));
    }
}
