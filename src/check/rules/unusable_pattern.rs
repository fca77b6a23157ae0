//! A pattern of paths in the settings that cannot be understood.

use super::super::settings::matcher;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "unusable-pattern",
    severity: Severity::Error,
    group: Group::Checking,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unusable-pattern.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for path in &scene.site.settings.strictness.paths {
        if matcher(&path.pattern).is_none() {
            found.push(at(path.place, "").with("pattern", &*path.pattern));
        }
    }
}
