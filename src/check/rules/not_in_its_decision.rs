//! A procedure that names a decision which does not list it, or not for its level.

use std::collections::BTreeSet;

use super::super::history;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity, single_blanks};
use crate::model::{Code, Decision, Item, Level, Procedure, Ref, Site};

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
            let finding = at(place, key)
                .with("decision", &*decision.number)
                .with("key", key)
                .with("levels", "")
                .with("abolishes", "");
            found.push(finding.with("code", procedure.code.as_str()).related(decision.place));
        }
    }
    if let Some((cited, item)) = procedure.announced_by.zip(scene.site.abolished_by_its_own(procedure)) {
        // Where the definition has the day of the decision, it is the decision that is noted down wrongly.
        let is_of_definition = procedure.effective != item.effective;
        let (place, key) = if is_of_definition { (procedure.place, "announced_by") } else { (item.place, "action") };
        let finding = at(place, key).with("decision", &*scene.site.decisions[cited].number).with("key", key);
        let finding = finding.with("code", procedure.code.as_str()).with("levels", "").with("abolishes", "yes");
        found.push(finding.related(if is_of_definition { item.place } else { procedure.place }));
    } else if let Some(cited) = procedure.announced_by
        && let Some((levels, place)) = other_levels(procedure, &scene.site.decisions[cited], scene.site)
    {
        let number = &*scene.site.decisions[cited].number;
        let finding = at(procedure.place, "announced_by").with("decision", number).with("key", "announced_by");
        let finding = finding.with("code", procedure.code.as_str()).with("levels", levels).with("abolishes", "");
        found.push(finding.related(place));
    }
}

/// The levels for which a decision lists a procedure, and where, when it is settled and received at none of them. A level
/// that is no more says nothing of today.
fn other_levels(procedure: &Procedure, decision: &Decision, site: &Site) -> Option<(String, Place)> {
    let own = || procedure.levels.iter().chain(&procedure.received_at);
    let items: Vec<&Item> = decision.items.iter().filter(|item| item.code == procedure.code).collect();
    let meets = |level: &Ref<Level>| own().any(|known| known == level) || site.has_ended(*level);
    let is_other = |item: &&Item| !item.levels.is_empty() && !item.levels.iter().any(meets);
    if procedure.levels.is_empty() || decision.has_lost_items || !items.iter().all(is_other) {
        return None;
    }
    let names: BTreeSet<&str> =
        items.iter().flat_map(|item| &item.levels).map(|level| site.vocabulary.levels[*level].name.as_str()).collect();
    Some((names.into_iter().collect::<Vec<_>>().join(", "), items.first()?.place))
}

/// Whether the decision gives the name of a procedure to a code that nobody knows, or that it has twice: that was found.
fn is_mistyped(procedure: &Procedure, decision: &Decision, scene: &Scene<'_>) -> bool {
    let is_twice = |code: &Code| decision.items.iter().filter(|item| item.code == *code).count() > 1;
    let is_unknown = |code: &Code| scene.site.find_procedure(code.as_str()).is_none();
    let unknown = decision.items.iter().filter(|item| is_unknown(&item.code) || is_twice(&item.code));
    let mut names = unknown.filter_map(|item| item.name.as_deref());
    names.any(|name| single_blanks(name) == single_blanks(&procedure.name))
}
