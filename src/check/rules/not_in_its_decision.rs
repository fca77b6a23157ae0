//! A procedure that names a decision which does not list it.

use super::super::history;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Severity, single_blanks};
use crate::model::{Code, Decision, Procedure, Ref};

pub(super) static RULE: Rule = Rule {
    name: "not-in-its-decision",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/not-in-its-decision.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let present = procedure.announced_by.map(|cited| (cited, procedure.place, "announced_by"));
    let past = history::decided(procedure).map(|(version, cited)| (cited, version.place, "decision"));
    let mut told: Option<Ref<Decision>> = None;
    for (cited, place, key) in present.into_iter().chain(past) {
        let decision = &scene.site.decisions[cited];
        // Nearly always it lists it: that is asked before all items are held against each other.
        let is_listed = told == Some(cited) || decision.items.iter().any(|item| item.code == procedure.code);
        if !is_listed && !decision.has_lost_items && !is_mistyped(procedure, decision, scene) {
            told = Some(cited);
            let finding = at(place, key).with("decision", &*decision.number).with("key", key);
            found.push(finding.with("code", procedure.code.as_str()).related(decision.place));
        }
    }
}

/// Whether the decision gives the name of a procedure to a code that nobody knows, or that it has twice: that was found.
fn is_mistyped(procedure: &Procedure, decision: &Decision, scene: &Scene<'_>) -> bool {
    let is_twice = |code: &Code| decision.items.iter().filter(|item| item.code == *code).count() > 1;
    let is_unknown = |code: &Code| scene.site.find_procedure(code.as_str()).is_none();
    let unknown = decision.items.iter().filter(|item| is_unknown(&item.code) || is_twice(&item.code));
    let mut names = unknown.filter_map(|item| item.name.as_deref());
    names.any(|name| single_blanks(name) == single_blanks(&procedure.name))
}
