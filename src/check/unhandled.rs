//! Offices whose counters handle other fields than those of the procedures that are to be handed in there, and which office
//! is likely to take some procedures.

use std::collections::{BTreeMap, BTreeSet};

use super::counters::COUNTERS;
use super::{Found, Scene, at};
use crate::diagnostics::Diagnostic;
use crate::load::raw::ProcedureKind;
use crate::model::{Effect, FieldOfWork, Office, Policy, Procedure, Ref, Site};

/// Of how many of the fields of some procedures is known that an office handles them: a counter names the field, or another
/// procedure of it the office. `None` where it handles another field only, or is that of the police and not all are theirs.
pub(super) fn served(site: &Site, reference: Ref<Office>, procedures: &[&Procedure]) -> Option<usize> {
    let office = &site.offices[reference];
    let fields: BTreeSet<_> = procedures.iter().filter_map(|procedure| procedure.field).collect();
    let asked: BTreeSet<_> = procedures.iter().map(|procedure| procedure.place).collect();
    let is_served = |field: &&Ref<FieldOfWork>| {
        let names = |other: &Procedure| other.field == Some(**field) && other.offices.contains(&reference);
        office.counters.iter().any(|(_, own)| own.contains(field))
            || site.procedures.items().iter().any(|other| names(other) && !asked.contains(&other.place))
    };
    let count = fields.iter().filter(is_served).count();
    let handles = fields.iter().all(|field| office.handles(Some(*field)) != Some(false));
    let is_of_others = office.is_police() && (fields.is_empty() || count < fields.len());
    (handles && !is_of_others).then_some(count)
}

/// Of some offices the one that handles most of the fields of some procedures; none where two are equal.
pub(super) fn likeliest(
    site: &Site,
    offices: impl Iterator<Item = Ref<Office>>,
    procedures: &[&Procedure],
) -> Option<Ref<Office>> {
    let mut suited: Vec<_> = offices.filter_map(|office| Some((served(site, office, procedures)?, office))).collect();
    suited.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    match suited[..] {
        [(_, only)] => Some(only),
        [(most, best), (next, _), ..] if most > next => Some(best),
        _ => None,
    }
}

/// The procedures for the public that a policy touches.
pub(super) fn touched<'s>(scene: &Scene<'s>, policy: &Policy) -> Vec<&'s Procedure> {
    let site = scene.site;
    let is_touched = |one: &&Ref<Procedure>| policy.touches(**one, &site.procedures[**one]);
    let touched = scene.current().iter().filter(is_touched).map(|one| &site.procedures[*one]);
    touched.filter(|procedure| procedure.kind == ProcedureKind::Public).collect()
}

/// Whether a procedure names an office of the unit of another one, or that one itself, that has no counter for it: who takes
/// it there nobody knows.
pub(super) fn is_in_unit(site: &Site, procedure: &Procedure, office: Ref<Office>) -> bool {
    let own = &site.offices[office];
    let is_there = |named: Ref<Office>| {
        let other = &site.offices[named];
        named == office || (own.unit.is_some() && (own.level, &own.unit) == (other.level, &other.unit))
    };
    procedure.offices.iter().any(|named| is_there(*named) && lacking(site, procedure, *named).is_some())
}

/// A counter that is not there: an office, and a field of what is to be handed in at it.
type Lack = (Ref<FieldOfWork>, Ref<Office>);

/// Where procedures, or a policy, name offices that have no counter for their field.
pub(super) fn tell(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let current = scene.current().iter().map(|one| &site.procedures[*one]);
    let public: Vec<&Procedure> = current.filter(|one| one.kind == ProcedureKind::Public).collect();
    let mut told = BTreeSet::new();
    of_procedures(site, &public, &mut told, found);
    let granting = site.policies.items().iter().filter(|policy| policy.holds_on(site.as_of));
    // What a policy for all procedures lets an office take is what it has counters for.
    for policy in granting.filter(|policy| !policy.procedures.is_empty() || !policy.fields.is_empty()) {
        of_policy(site, (policy, &touched(scene, policy)), &told, found);
    }
}

/// The field of a procedure, if an office that receives has no counter for it.
pub(super) fn lacking(site: &Site, procedure: &Procedure, office: Ref<Office>) -> Option<Lack> {
    let (field, desk) = (procedure.field?, &site.offices[office]);
    let is_lacking = desk.receives() && desk.exists_on(site.as_of) && desk.handles(Some(field)) == Some(false);
    is_lacking.then_some((field, office))
}

/// Of the offices that procedures name: one finding for a procedure whose field fits none of its offices, else one for an office.
fn of_procedures(site: &Site, procedures: &[&Procedure], told: &mut BTreeSet<Lack>, found: &mut Found) {
    let mut lacks: BTreeMap<Ref<FieldOfWork>, BTreeMap<Ref<Office>, Vec<&Procedure>>> = BTreeMap::new();
    let mut naming: BTreeMap<Ref<FieldOfWork>, usize> = BTreeMap::new();
    for procedure in procedures.iter().filter(|procedure| !procedure.offices.is_empty()) {
        if let Some(field) = procedure.field {
            *naming.entry(field).or_default() += 1;
        }
        for (field, office) in procedure.offices.iter().filter_map(|office| lacking(site, procedure, *office)) {
            lacks.entry(field).or_default().entry(office).or_default().push(procedure);
        }
    }
    for (field, offices) in lacks {
        told.extend(offices.keys().map(|office| (field, *office)));
        let wrong: BTreeMap<_, &Procedure> = offices.values().flatten().map(|one| (one.place, *one)).collect();
        if wrong.len() < offices.len() {
            for procedure in wrong.into_values() {
                let count = procedure.offices.iter().filter(|office| offices.contains_key(office)).count();
                found.push(about(at(procedure.place, "field"), site, (field, None), count));
            }
            continue;
        }
        for (office, named_by) in offices {
            let told = |finding, count| about(finding, site, (field, Some(office)), count);
            // What most procedures of the field do without was named by mistake.
            if named_by.len() * 2 <= naming.get(&field).copied().unwrap_or_default() {
                for procedure in named_by {
                    let keys = format!("offices[={}]", site.offices[office].id);
                    found.push(told(at(procedure.place, &keys), 1).related(site.offices[office].place));
                }
            } else {
                let finding = told(at(site.offices[office].place, COUNTERS), named_by.len());
                found.push(finding.related(named_by[0].place));
            }
        }
    }
}

/// Of the offices that a policy lets receive: one finding for each of them, or for each procedure, whichever are fewer.
fn of_policy(site: &Site, (policy, procedures): (&Policy, &[&Procedure]), told: &BTreeSet<Lack>, found: &mut Found) {
    let Some(Effect::Anywhere(offices)) = &policy.effect else { return };
    let (mut by_office, mut by_procedure) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<_>>::new());
    for procedure in procedures {
        let lacks = offices.iter().filter_map(|office| lacking(site, procedure, *office));
        for (field, office) in lacks.filter(|lack| !told.contains(lack)) {
            by_office.entry(office).or_default().push(field);
            by_procedure.entry((procedure.code.national(), field)).or_default().push(office);
        }
    }
    if by_procedure.len() < by_office.len() {
        for ((code, field), offices) in by_procedure {
            let finding = at(policy.place, &format!("applies_to.procedures[={code}]"));
            found.push(about(finding, site, (field, None), offices.len()));
        }
        return;
    }
    for (office, fields) in by_office {
        let finding = at(policy.place, &format!("applies_to.offices[={}]", site.offices[office].id));
        // Of several fields the first is named, with its procedures.
        let count = fields.iter().filter(|field| **field == fields[0]).count();
        let finding = about(finding, site, (fields[0], Some(office)), count);
        found.push(finding.related(site.offices[office].place));
    }
}

fn about(
    finding: Diagnostic,
    site: &Site,
    (field, office): (Ref<FieldOfWork>, Option<Ref<Office>>),
    count: usize,
) -> Diagnostic {
    let office = office.map_or("", |office| &*site.offices[office].name);
    let finding = finding.with("level", "").with("count", count.to_string()).with("office", office);
    finding.with("instead", "").with("field", &*site.fields[field].name)
}
