//! A part of figures that differs from the figures kept of that part itself.

use super::super::kept_parts::{Difference, differences};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "part-differs",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/part-differs.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for Difference { part, key, given, known, own } in differences(scene.site) {
        let finding = at(part, key).with("given", given.to_string()).with("known", known.to_string());
        found.push(finding.with("other", &*own.id).related(own.place));
    }
}
