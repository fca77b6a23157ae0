//! Nobody takes it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::ProcedureKind;
use crate::model::{Level, Office, Part, Procedure, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "no-receiving-office",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm g"],
    example: include_str!("../examples/no-receiving-office.yaml"),
    check: Check::Site(check),
};

/// Said once for a level at which no office receives at all, else for each procedure that nobody takes.
fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let receivers: Vec<_> = site.offices.items().iter().filter(|office| office.receives()).collect();
    // An office whose level is not known or is no more, or whose file cannot be read, may be the one.
    let is_torn =
        |office: &&&Office| office.exists_on(site.as_of) && office.level.is_none_or(|level| site.has_ended(level));
    if receivers.iter().any(|office| is_torn(&office)) || site.is_unread("offices", None) {
        return;
    }
    let mut without: BTreeMap<Ref<Level>, Vec<&Procedure>> = BTreeMap::new();
    for reference in scene.current() {
        let procedure = &site.procedures[*reference];
        // Offices that are named and closed are found by their names.
        let named = !procedure.offices.is_empty() || procedure.absent.contains_key("offices");
        let named = named || procedure.gaps.has(Part::LostTaker);
        let excused = named || procedure.kind != ProcedureKind::Public;
        if excused || !site.takers(procedure).is_empty() {
            continue;
        }
        let levels = if procedure.received_at.is_empty() { &procedure.levels } else { &procedure.received_at };
        let served = |level: &&Ref<Level>| receivers.iter().any(|office| office.level == Some(**level));
        if levels.iter().any(|level| served(&level)) {
            found.push(at(procedure.place, "offices").with("level", "").with("count", ""));
        } else if let Some(level) = levels.first() {
            without.entry(*level).or_default().push(procedure);
        }
    }
    for (level, procedures) in without {
        let name = &site.vocabulary.levels[level].name;
        let place = meant(site, level, &procedures).map_or(site.settings.place, |office| office.place);
        let count = procedures.len().to_string();
        found.push(at(place, "receives").with("level", name).with("count", count));
    }
}

/// The office of a level that most likely is to take some procedures: one that is named by procedures of its level, or
/// has counters for their fields; else one made like a one-stop shop, or the only one.
fn meant<'s>(site: &'s Site, level: Ref<Level>, procedures: &[&Procedure]) -> Option<&'s Office> {
    let of_level = || {
        let is_open =
            |office: &&(Ref<Office>, &Office)| office.1.level == Some(level) && office.1.exists_on(site.as_of);
        site.offices.iter().filter(move |one| is_open(&one))
    };
    let fields: BTreeSet<_> = procedures.iter().filter_map(|procedure| procedure.field).collect();
    let takes = |reference: Ref<Office>| {
        let named = site.procedures.items().iter().filter(|other| other.offices.contains(&reference));
        let counters = site.offices[reference].counters.iter().flat_map(|(_, fields)| fields);
        named.count() + counters.filter(|field| fields.contains(field)).count()
    };
    let best = of_level().map(|(reference, office)| (takes(reference), office)).max_by_key(|(count, _)| *count);
    let best = best.filter(|(count, _)| *count > 0).map(|(_, office)| office);
    let mut all = of_level().map(|(_, office)| office);
    let only = || all.next().filter(|_| all.next().is_none());
    best.or_else(|| of_level().map(|(_, office)| office).find(|office| is_one_stop(office))).or_else(only)
}

/// Whether an office is made like a one-stop shop.
fn is_one_stop(office: &Office) -> bool {
    !office.counters.is_empty()
        || office.raw.posting_places.items().any(|(spot, _)| spot.kind.text() == Some("one_stop"))
}
