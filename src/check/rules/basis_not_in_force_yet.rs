//! A law that begins only after what rests on it: a legal basis, the document behind a policy, a list, a fee or a time
//! limit. Where most procedures that rest on it would be too early, it is said once, at its own day.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::law::{self, Ground};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::model::{Fee, LegalBasis, LegalDocument, Lifecycle, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "basis-not-in-force-yet",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/basis-not-in-force-yet.yaml"),
    check: Check::Site(check),
};

/// Documents kept in `laws/` whose own day of effect may be the slip, where they stand: how many procedures rest on them already.
type Suspected<'s> = BTreeMap<Place, (&'s LegalDocument, &'s Procedure, usize)>;

fn check(scene: &Scene<'_>, found: &mut Found) {
    let suspected = suspected(scene);
    for procedure in procedures(scene) {
        of_procedure(procedure, scene, &suspected, found);
    }
    of_site(scene, &suspected, found);
    for (place, (law, procedure, count)) in suspected {
        if let Some(finding) = about(at(place, "effective"), law, scene.site.as_of, scene) {
            found.push(finding.with("count", count.to_string()).related(procedure.place));
        }
    }
}

fn procedures<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = &'s Procedure> {
    scene.current().iter().map(|reference| &scene.site.procedures[*reference])
}

/// A law that is to come, and the procedures that rest on it: whether they do already.
type Resting<'s> = (&'s LegalDocument, Vec<(&'s Procedure, bool)>);

fn suspected<'s>(scene: &'s Scene<'s>) -> Suspected<'s> {
    let is_to_come = |law: &LegalDocument| law.effective.is_some_and(|effective| effective > scene.site.as_of);
    let laws = scene.site.laws.items().iter().filter(|law| is_to_come(law));
    let mut to_come: BTreeMap<Place, Resting<'_>> = laws.map(|law| (law.place, (law, Vec::new()))).collect();
    if to_come.is_empty() {
        return BTreeMap::new();
    }
    for procedure in procedures(scene) {
        let day = first_day(procedure, scene);
        let bases = procedure.legal_basis.iter().map(|basis| (law::beginning(basis, scene), day));
        let sources = law::sources(procedure, scene).into_iter();
        let sources = sources.filter(|source| source.fee.is_none_or(|fee| lasts(fee, scene)));
        let sources = sources.map(|source| (source.law, source.fee.and_then(|fee| fee.valid_from).unwrap_or(day)));
        for (law, from) in bases.chain(sources) {
            let Some((_, resting)) = to_come.get_mut(&law.place) else { continue };
            let is_early = law.effective.is_some_and(|effective| effective > from);
            match resting.last_mut().filter(|(last, _)| last.place == procedure.place) {
                Some((_, before)) => *before |= is_early,
                None => resting.push((procedure, is_early)),
            }
        }
    }
    let laws = to_come.into_iter().filter_map(|(place, (law, resting))| {
        let early = resting.iter().filter(|(_, is_early)| *is_early);
        let (count, first) = (early.clone().count(), early.map(|(procedure, _)| *procedure).next()?);
        (count > 1 && count * 2 > resting.len()).then_some((place, (law, first, count)))
    });
    laws.collect()
}

fn lasts(fee: &Fee, scene: &Scene<'_>) -> bool {
    fee.valid_to.is_none_or(|last| last >= scene.site.as_of)
}

fn of_procedure(procedure: &Procedure, scene: &Scene<'_>, suspected: &Suspected<'_>, found: &mut Found) {
    let day = first_day(procedure, scene);
    let told = |ground: Ground<'_>| {
        let is_told = !suspected.contains_key(&ground.law.place) && ground.fee.is_none_or(|fee| lasts(fee, scene));
        let from = ground.fee.and_then(|fee| fee.valid_from).unwrap_or(day);
        about(ground.finding, ground.law, from, scene).filter(|_| is_told)
    };
    law::tell(procedure, scene, law::beginning, told, found);
}

fn of_site(scene: &Scene<'_>, suspected: &Suspected<'_>, found: &mut Found) {
    let as_of = scene.site.as_of;
    let made = law::made(scene.site).filter(|made| made.last.is_none_or(|last| last >= as_of));
    for made in made.filter(|made| !suspected.contains_key(&made.law.place)) {
        let key = if made.from.is_some() { "valid_from" } else { "law" };
        if let Some(finding) = about(at(made.place, key), made.law, made.from.unwrap_or(as_of), scene) {
            found.push(finding);
        }
    }
}

/// Whether a legal basis begins only after what rests on it.
pub(super) fn is_early(basis: &LegalBasis, procedure: &Procedure, scene: &Scene<'_>) -> bool {
    law::beginning(basis, scene).effective.is_some_and(|effective| effective > first_day(procedure, scene))
}

/// Today, or the later day from which a procedure applies.
fn first_day(procedure: &Procedure, scene: &Scene<'_>) -> Date {
    let today = scene.site.as_of;
    let announced = match scene.site.lifecycle(procedure) {
        Lifecycle::NotYet { from, .. } => Some(from),
        _ => None,
    };
    [procedure.effective, announced].into_iter().flatten().fold(today, Date::max)
}

fn about(finding: Diagnostic, law: &LegalDocument, day: Date, scene: &Scene<'_>) -> Option<Diagnostic> {
    let effective = law.effective.filter(|effective| *effective > day)?;
    let from = if day == scene.site.as_of { String::new() } else { day.to_string() };
    let finding = finding.with("law", law::name(law)).with("effective", effective.to_string());
    Some(finding.with("from", from).with("count", "").related(law.place))
}
