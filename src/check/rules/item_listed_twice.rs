//! A procedure that a decision lists twice with the same action.

use std::collections::BTreeMap;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Place;
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::{Code, Item, Level, Ref};

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
            let code = item.written.as_ref().unwrap_or(&item.code);
            if let Some(first) = seen.insert((code, item.action, &item.levels), item.place) {
                found.push(at(item.place, "code").with("code", code.as_str()).related(first));
            }
        }
    }
}

/// Whether two lines of a decision say the same.
pub(super) fn is_twin(one: &Item, other: &Item) -> bool {
    let said = |item: &Item| (item.written.clone().unwrap_or_else(|| item.code.clone()), item.action);
    said(one) == said(other) && one.levels == other.levels
}
