//! A name of a rule, in a comment or in the settings, that no rule has.

use super::super::{Check, Found, Group, Rule, Scene, at, is_name, known, nearest_name};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "unknown-rule",
    severity: Severity::Warning,
    group: Group::Checking,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unknown-rule.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let settings = scene.site.settings.strictness.names().filter(|(name, _)| !is_name(name));
    // A comment allows one finding: a whole group is switched off in the settings.
    let allows = scene.site.allows.iter().map(|allow| (allow.rule.as_str(), allow.place));
    for (name, place) in settings.chain(allows.filter(|(name, _)| known(name).is_none())) {
        let near = nearest_name(name).filter(|near| *near != name).unwrap_or_default();
        found.push(
            at(place, "").with("rule", name).with("nearest", near).with("group", if is_name(name) { name } else { "" }),
        );
    }
}
