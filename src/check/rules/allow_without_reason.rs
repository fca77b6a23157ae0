//! A comment that allows a finding and does not say why.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "allow-without-reason",
    severity: Severity::Warning,
    group: Group::Checking,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/allow-without-reason.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for allow in scene.site.allows.iter().filter(|allow| allow.reason.is_empty()) {
        found.push(at(allow.place, "").with("rule", &*allow.rule));
    }
}
