//! Two procedures of the same level that nobody can tell apart by their names.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::super::text::plain_name;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Level, Procedure, Ref};

pub(super) static RULE: Rule = Rule {
    name: "near-duplicate-name",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/near-duplicate-name.yaml"),
    check: Check::Site(check),
};

/// Whether the decision that a procedure rests on gives it another name.
fn is_renamed(procedure: &Procedure, scene: &Scene<'_>) -> bool {
    let Some(cited) = procedure.announced_by else { return false };
    let mut items = scene.site.decisions[cited].items.iter().filter(|item| item.code == procedure.code);
    items.any(|item| item.name.as_deref().is_some_and(|name| plain_name(name) != plain_name(&procedure.name)))
}

fn check(scene: &Scene<'_>, found: &mut Found) {
    let mut first: BTreeMap<(String, &[Ref<Level>]), &Procedure> = BTreeMap::new();
    for reference in scene.current() {
        let procedure = &scene.site.procedures[*reference];
        match first.entry((plain_name(&procedure.name), &procedure.levels)) {
            Entry::Vacant(vacant) => {
                vacant.insert(procedure);
            }
            Entry::Occupied(other) => {
                // The one that its decision calls otherwise is wrong; else the later one.
                let (wrong, right) = if is_renamed(other.get(), scene) && !is_renamed(procedure, scene) {
                    (*other.get(), procedure)
                } else {
                    (procedure, *other.get())
                };
                let finding = at(wrong.place, "name").with("name", &*wrong.name);
                found.push(finding.with("other", right.code.as_str()).related(right.place));
            }
        }
    }
}
