//! Nobody takes it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::about::office_name;
use super::super::{Check, Found, Group, Rule, Scene, at, unserved};
use crate::diagnostics::{Place, Severity};
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

fn check(scene: &Scene<'_>, found: &mut Found) {
    if scene.site.is_unread("offices", None) {
        return;
    }
    let mut told = unnamed(scene, found);
    units(scene, &mut told, found);
    named(scene, &told, found);
}

/// Procedures that name no office. Said once for a level at which no office receives at all, else for each procedure that
/// nobody takes. Gives the offices at which it was said.
fn unnamed(scene: &Scene<'_>, found: &mut Found) -> BTreeSet<Place> {
    let site = scene.site;
    let receivers: Vec<_> = site.offices.items().iter().filter(|office| office.receives()).collect();
    // An office whose level is not known or is no more, or whose file cannot be read, may be the one.
    let is_torn =
        |office: &&&Office| office.exists_on(site.as_of) && office.level.is_none_or(|level| site.has_ended(level));
    if receivers.iter().any(|office| is_torn(&office)) {
        return BTreeSet::new();
    }
    let mut without: BTreeMap<Ref<Level>, Vec<&Procedure>> = BTreeMap::new();
    for reference in scene.current() {
        let procedure = &site.procedures[*reference];
        let excused = procedure.absent.contains_key("offices") || procedure.gaps.has(Part::LostTaker);
        if excused || procedure.kind != ProcedureKind::Public || is_taken(procedure, site) {
            continue;
        }
        let levels = procedure.handed_in_at();
        let served = |level: &&Ref<Level>| receivers.iter().any(|office| office.level == Some(**level));
        let is_named = !procedure.offices.is_empty();
        if levels.iter().any(|level| served(&level)) {
            if is_named {
                continue;
            }
            let finding = at(procedure.place, "offices").with("level", "").with("count", "");
            found.push(finding.with("office", "").with("instead", ""));
        } else if let Some(level) = levels.iter().find(|level| !is_named || is_of_site(**level, site)) {
            without.entry(*level).or_default().push(procedure);
        }
    }
    let mut told = BTreeSet::new();
    for (level, procedures) in without {
        let name = &site.vocabulary.levels[level].name;
        let place = meant(site, level, &procedures).map_or(site.settings.place, |office| office.place);
        // Where others are received elsewhere, the one that says where it is received itself is more likely wrong.
        let own = procedures.first().filter(|one| procedures.len() == 1 && !one.received_at.is_empty());
        if let Some(own) = own.filter(|_| !receivers.is_empty()) {
            let finding = at(own.place, "received_at").with("level", name).with("count", "1");
            found.push(finding.with("office", "").with("instead", "").related(place));
            continue;
        }
        let count = procedures.len().to_string();
        let finding = at(place, "receives").with("level", name).with("count", count);
        found.push(finding.with("office", "").with("instead", ""));
        told.insert(place);
    }
    told
}

/// Units in which nobody receives, while others of their level do.
fn units(scene: &Scene<'_>, told: &mut BTreeSet<Place>, found: &mut Found) {
    let site = scene.site;
    for unit in scene.unserved().units() {
        let mut offices = unit.offices.iter().map(|office| &site.offices[*office]);
        let meant = offices.find(|office| unserved::is_one_stop(office) && !office.is_police()).unwrap_or(unit.head);
        if told.insert(meant.place) {
            let finding = at(meant.place, "receives").with("level", &site.vocabulary.levels[unit.level].name);
            let finding = finding.with("office", office_name(unit.head)).with("instead", "");
            found.push(finding.with("count", unit.count.to_string()).about("office", &*meant.id));
        }
    }
}

/// Whether a procedure has somebody to take it. Offices that are named and closed are found by their names; those that are all
/// of other levels than the ones at which it is received do not tell who takes it there.
fn is_taken(procedure: &Procedure, site: &Site) -> bool {
    if procedure.offices.is_empty() {
        return !site.takers(procedure).is_empty();
    }
    // Bodies beside the levels may act for any of them.
    let is_elsewhere = |office: &Ref<Office>| {
        let office = &site.offices[*office];
        let of_level =
            |level: Ref<Level>| site.vocabulary.levels[level].id != "other" && !procedure.received_at.contains(&level);
        office.exists_on(site.as_of) && !office.refuses() && office.level.is_some_and(of_level)
    };
    procedure.received_at.is_empty() || !procedure.offices.iter().all(is_elsewhere)
}

/// Whether the site has an office of a level.
fn is_of_site(level: Ref<Level>, site: &Site) -> bool {
    site.offices.items().iter().any(|office| office.level == Some(level) && office.exists_on(site.as_of))
}

/// Offices that procedures name and that receive nothing, as they say or as nobody says. Where an office right below takes as many
/// procedures, the lists name the wrong one; else the answer of the office is wrong.
fn named(scene: &Scene<'_>, told: &BTreeSet<Place>, found: &mut Found) {
    let site = scene.site;
    let mut naming: BTreeMap<Ref<Office>, Vec<&Procedure>> = BTreeMap::new();
    let of_public = scene.current().iter().map(|reference| &site.procedures[*reference]);
    for procedure in of_public.filter(|procedure| procedure.kind == ProcedureKind::Public) {
        let is_closed =
            |office: &Office| !office.receives() && !office.is_reception_unclear() && office.exists_on(site.as_of);
        for office in procedure.offices.iter().filter(|office| is_closed(&site.offices[**office])) {
            naming.entry(*office).or_default().push(procedure);
        }
    }
    for (reference, procedures) in naming {
        let office = &site.offices[reference];
        if let Some(below) = below(scene, reference, procedures.len()) {
            for procedure in procedures {
                let finding =
                    at(procedure.place, &format!("offices[={}]", office.id)).with("level", "").with("count", "");
                let finding = finding.with("office", &*office.name).with("instead", &*below.name);
                found.push(finding.related(office.place));
            }
        } else if !told.contains(&office.place) {
            let finding = at(office.place, "receives").with("level", "").with("count", procedures.len().to_string());
            found.push(finding.with("office", &*office.name).with("instead", "").related(procedures[0].place));
        }
    }
}

/// The receiving office right below another one, at its level, that takes at least so many procedures.
fn below<'s>(scene: &Scene<'s>, above: Ref<Office>, count: usize) -> Option<&'s Office> {
    let site = scene.site;
    let is_below = |office: &Office| {
        office.parent == Some(above)
            && office.level == site.offices[above].level
            && office.receives()
            && office.exists_on(site.as_of)
    };
    let takes = |office: &Ref<Office>| {
        let taken = scene.current().iter().filter(|one| site.takers(&site.procedures[**one]).contains(office));
        taken.take(count).count()
    };
    let mut below = site.offices.iter().filter(|(_, office)| is_below(office));
    below.find(|(reference, _)| takes(reference) >= count).map(|(_, office)| office)
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
    best.or_else(|| of_level().map(|(_, office)| office).find(|office| unserved::is_one_stop(office))).or_else(only)
}
