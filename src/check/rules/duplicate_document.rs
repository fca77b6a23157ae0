//! The same paper twice in one case.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::super::papers::is_note;
use super::super::text::{excerpt, wording};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-document",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-document.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for case in &procedure.cases {
        let mut seen: HashMap<_, _> = HashMap::with_capacity(case.documents.len());
        for document in case.documents.iter().filter(|document| !is_note(document)) {
            let only_if = document.only_if.as_deref().map(wording);
            match seen.entry((wording(&document.name), only_if)) {
                Entry::Vacant(entry) => drop(entry.insert(document)),
                Entry::Occupied(first) if is_named(&document.name) || is_named(&first.get().name) => {
                    let finding = at(document.place, "name").with("document", excerpt(&document.name));
                    found.push(finding.related(first.get().place));
                }
                Entry::Occupied(_) => {}
            }
        }
    }
}

/// How many letters number an item of a list: `a)`, `viii)`.
const LABEL: usize = 4;

/// Whether it is a name at all: a table that was torn apart leaves pieces of sentences (`hoặc`, `, trong đó …`).
fn is_named(name: &str) -> bool {
    let start = name.trim_start_matches(|first: char| !first.is_alphanumeric() && first != ',');
    let label = start.split_once(')').map(|(label, _)| label.chars().count());
    start.starts_with(|first: char| first.is_uppercase() || first.is_numeric())
        || label.is_some_and(|label| (1..=LABEL).contains(&label))
}
