//! Two procedures of the same level that nobody can tell apart by their names.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

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

/// Letters and digits in small letters, one blank between words, without the word for procedure in front.
fn plain(name: &str) -> String {
    let spaced: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    let plain = spaced.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    plain.strip_prefix("thủ tục ").map_or_else(|| plain.clone(), str::to_owned)
}

fn check(scene: &Scene<'_>, found: &mut Found) {
    let mut first: BTreeMap<(String, &[Ref<Level>]), &Procedure> = BTreeMap::new();
    for reference in scene.current() {
        let procedure = &scene.site.procedures[*reference];
        match first.entry((plain(&procedure.name), &procedure.levels)) {
            Entry::Vacant(vacant) => {
                vacant.insert(procedure);
            }
            Entry::Occupied(other) => {
                let finding = at(procedure.place, "name").with("name", &*procedure.name);
                found.push(finding.with("other", other.get().code.as_str()).related(other.get().place));
            }
        }
    }
}
