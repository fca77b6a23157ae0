//! A procedure that a decision lists twice with the same action.

use std::collections::BTreeMap;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Place;
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::{Code, Level, Ref};

pub(super) static RULE: Rule = Rule {
    name: "item-listed-twice",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/item-listed-twice.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (_, decision) in scene.site.decisions.iter() {
        let mut seen: BTreeMap<(&Code, Action, &[Ref<Level>]), Place> = BTreeMap::new();
        for item in &decision.items {
            if let Some(first) = seen.insert((&item.code, item.action, &item.levels), item.place) {
                found.push(at(item.place, "code").with("code", item.code.as_str()).related(first));
            }
        }
    }
}
