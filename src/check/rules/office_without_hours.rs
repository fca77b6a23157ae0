//! An office that takes dossiers and does not say its opening hours.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "office-without-hours",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/office-without-hours.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for office in scene.receiving_offices() {
        if office.lacks_hours() {
            found.push(at(office.place, "hours").with("office", &*office.name).about("office", &office.id));
        }
    }
}
