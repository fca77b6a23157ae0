//! A level is said to have authority, but all agencies named are of other levels.

use super::super::{Check, Found, Group, Rule, Scene, at, unled};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "level-without-agency",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/level-without-agency.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    for level in unled::of(procedure, scene.site) {
        let level = &scene.site.vocabulary.levels[level];
        found.push(at(procedure.place, &format!("level[={}]", level.id)).with("level", &level.name));
    }
}
