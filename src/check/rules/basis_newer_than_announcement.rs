//! A legal basis signed after the decision on which the version rests, or a document whose day of signing makes it one for
//! most of the procedures that rest on it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::law;
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::basis_not_in_force_yet::is_early;
use super::older_decision_cited::newer;
use crate::diagnostics::{Place, Severity};
use crate::model::{Decision, LegalBasis, LegalDocument, Part, Procedure, Ref};

pub(super) static RULE: Rule = Rule {
    name: "basis-newer-than-announcement",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/basis-newer-than-announcement.yaml"),
    check: Check::Site(check),
};

/// A legal basis that is newer than the decision on which its procedure rests.
struct Newer<'s> {
    procedure: &'s Procedure,
    basis: &'s LegalBasis,
    law: &'s LegalDocument,
    signed: Date,
    decision: &'s Decision,
    announced: Date,
}

fn check(scene: &Scene<'_>, found: &mut Found) {
    let procedures = scene.current().iter().map(|procedure| &scene.site.procedures[*procedure]);
    let newer: Vec<Newer<'_>> = procedures.flat_map(|procedure| of_procedure(procedure, scene)).collect();
    let suspected = suspected(&newer, scene);
    for one in &newer {
        if !suspected.contains_key(&one.law.place) {
            let finding = at(one.basis.place(), "").with("law", law::name(one.law)).with("count", "");
            let finding = finding.with("signed", one.signed.to_string()).with("decision", &*one.decision.number);
            found.push(finding.with("announced", one.announced.to_string()).related(one.decision.place));
        }
    }
    for (place, (one, count)) in suspected {
        let finding = at(place, "signed").with("law", law::name(one.law)).with("count", count.to_string());
        let finding = finding.with("signed", one.signed.to_string()).with("decision", &*one.decision.number);
        found.push(finding.with("announced", one.announced.to_string()).related(one.basis.place()));
    }
}

fn of_procedure<'s>(procedure: &'s Procedure, scene: &Scene<'s>) -> Vec<Newer<'s>> {
    let Some((reference, announced)) = announced(procedure, scene) else { return Vec::new() };
    // It rests on another decision, which is said instead, or on something that leads nowhere.
    if newer(procedure, scene.site).is_some() || procedure.gaps.has(Part::LostBasis) {
        return Vec::new();
    }
    // One that is not in force yet was found as that.
    let is_told = |basis: &&LegalBasis| is_newer(basis, procedure, scene) && !is_early(basis, procedure, scene);
    let told = procedure.legal_basis.iter().filter(is_told).filter_map(|basis| {
        let law = law::of(basis, scene.site);
        let signed = law::signed(law)?;
        Some(Newer { procedure, basis, law, signed, decision: &scene.site.decisions[reference], announced })
    });
    told.collect()
}

/// The documents kept in `laws/` whose own day of signing may be the slip, because no day of effect bears it out and most of
/// the procedures that rest on them would be older: said once, with the first of them and how many they are.
fn suspected<'n, 's>(newer: &'n [Newer<'s>], scene: &Scene<'s>) -> BTreeMap<Place, (&'n Newer<'s>, usize)> {
    let mut by_law: BTreeMap<Place, (&Newer<'_>, BTreeSet<Place>)> = BTreeMap::new();
    for one in newer.iter().filter(|one| !one.law.id.is_empty() && one.law.effective.is_none()) {
        by_law.entry(one.law.place).or_insert((one, BTreeSet::new())).1.insert(one.procedure.place);
    }
    let procedures = || scene.current().iter().map(|procedure| &scene.site.procedures[*procedure]);
    let cites = |procedure: &Procedure, law: &LegalBasis| procedure.legal_basis.iter().any(|basis| basis.is_of(law));
    let citing = |law: &LegalBasis| procedures().filter(|procedure| cites(procedure, law)).count();
    let laws = by_law.into_iter().map(|(place, (one, those))| (place, (one, those.len())));
    laws.filter(|(_, (one, count))| *count > 1 && count * 2 > citing(one.basis)).collect()
}

/// The decision on which a version rests, and when it was signed.
fn announced(procedure: &Procedure, scene: &Scene<'_>) -> Option<(Ref<Decision>, Date)> {
    let reference = procedure.announced_by?;
    // A day of signing that may be a slip was found.
    let decision = Some(&scene.site.decisions[reference]).filter(|decision| !decision.came_too_late())?;
    Some((reference, decision.signed?))
}

/// Whether a legal basis was signed later. One of a day that is still to come has a finding of its own.
pub(super) fn is_newer(basis: &LegalBasis, procedure: &Procedure, scene: &Scene<'_>) -> bool {
    let signed = law::signed(law::of(basis, scene.site)).filter(|signed| *signed <= scene.site.as_of);
    signed.zip(announced(procedure, scene)).is_some_and(|(signed, (_, announced))| signed > announced)
}
