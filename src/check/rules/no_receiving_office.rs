//! Nobody takes it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::about::office_name;
use super::super::unread::may_have_part;
use super::super::{Check, Found, Group, Rule, Scene, at, counters, unhandled, unserved};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::load::raw::ProcedureKind;
use crate::model::{Effect, Level, Office, Part, Procedure, Ref, Site};

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
    // An office that cannot be read may receive at any level.
    let is_unread = scene.site.is_unread("offices", None);
    let mut told = if is_unread { BTreeSet::new() } else { unnamed(scene, found) };
    units(scene, &mut told, found);
    named(scene, &mut told, found);
    counters::tell(scene, &RULE, found);
    granted(scene, &told, found);
}

/// A finding, as far as its sentence names a level, how many, an office and another one instead.
fn about(finding: Diagnostic, [level, count, office, instead]: [&str; 4]) -> Diagnostic {
    let finding = finding.with("level", level).with("count", count).with("office", office);
    finding.with("instead", instead).with("field", "")
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
            found.push(about(at(procedure.place, "offices"), [""; 4]));
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
            found.push(about(at(own.place, "received_at"), [name, "1", "", ""]).related(place));
            continue;
        }
        let count = procedures.len().to_string();
        found.push(about(at(place, "receives"), [name, &count, "", ""]));
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
            let (level, count) = (&site.vocabulary.levels[unit.level].name, unit.count.to_string());
            let finding = about(at(meant.place, "receives"), [level, &count, office_name(unit.head), ""]);
            found.push(finding.about("office", &*meant.id));
        }
    }
}

/// Whether a procedure has somebody to take it. Offices that are named and closed are found by their names; those that are all
/// of other levels than the ones at which it is received do not tell who takes it there.
fn is_taken(procedure: &Procedure, site: &Site) -> bool {
    if procedure.offices.is_empty() {
        return site.may_be_taken(procedure);
    }
    // Bodies beside the levels may act for any of them.
    let is_elsewhere = |office: &Ref<Office>| {
        let office = &site.offices[*office];
        let of_level =
            |level: Ref<Level>| !site.vocabulary.levels[level].is_beside() && !procedure.received_at.contains(&level);
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
fn named(scene: &Scene<'_>, told: &mut BTreeSet<Place>, found: &mut Found) {
    let site = scene.site;
    let mut naming: BTreeMap<Ref<Office>, Vec<&Procedure>> = BTreeMap::new();
    let of_public = scene.current().iter().map(|reference| &site.procedures[*reference]);
    for procedure in of_public.filter(|procedure| procedure.kind == ProcedureKind::Public) {
        for office in procedure.offices.iter().filter(|office| is_closed(&site.offices[**office], site)) {
            naming.entry(*office).or_default().push(procedure);
        }
    }
    // What cannot be read may be the one right below.
    naming.retain(|office, _| !may_have_part(site, *office));
    for (reference, procedures) in naming {
        let office = &site.offices[reference];
        if let Some(below) = below(scene, reference, &procedures).filter(|below| below.takes >= procedures.len()) {
            for procedure in procedures {
                let finding = at(procedure.place, &format!("offices[={}]", office.id));
                found.push(about(finding, ["", "", &office.name, &below.office.name]).related(office.place));
            }
        } else if told.insert(office.place) {
            let (finding, count) = (at(office.place, "receives"), procedures.len().to_string());
            found.push(about(finding, ["", &count, &office.name, ""]).related(procedures[0].place));
        }
    }
}

/// Whether an office of today receives nothing, as it says or as nobody says.
fn is_closed(office: &Office, site: &Site) -> bool {
    !office.receives() && !office.is_reception_unclear() && office.exists_on(site.as_of)
}

/// Offices that a policy lets receive and that receive nothing: the policy is wrong, unless more was told of them.
fn granted(scene: &Scene<'_>, told: &BTreeSet<Place>, found: &mut Found) {
    let site = scene.site;
    for policy in site.policies.items().iter().filter(|policy| policy.holds_on(site.as_of)) {
        let Some(Effect::Anywhere(offices)) = &policy.effect else { continue };
        let procedures = unhandled::touched(scene, policy);
        let is_untold = |office: &&Ref<Office>| {
            is_closed(&site.offices[**office], site) && !told.contains(&site.offices[**office].place)
        };
        for reference in offices.iter().filter(is_untold) {
            let office = &site.offices[*reference];
            let below = below(scene, *reference, &procedures).filter(|_| !may_have_part(site, *reference));
            let instead = below.map_or("", |below| &*below.office.name);
            let finding = at(policy.place, &format!("applies_to.offices[={}]", office.id));
            found.push(about(finding, ["", "", &office.name, instead]).related(office.place));
        }
    }
}

/// An office right below another one.
struct Below<'s> {
    office: &'s Office,
    /// How many procedures it takes.
    takes: usize,
}

/// The receiving office right below another one, at its level, that most likely takes some procedures; none where two are as likely.
fn below<'s>(scene: &Scene<'s>, above: Ref<Office>, procedures: &[&Procedure]) -> Option<Below<'s>> {
    let site = scene.site;
    let is_below = |office: &Office| {
        office.parent == Some(above)
            && office.level == site.offices[above].level
            && office.receives()
            && office.exists_on(site.as_of)
    };
    let below = site.offices.iter().filter(|(_, office)| is_below(office)).map(|(reference, _)| reference);
    let reference = unhandled::likeliest(site, below, procedures)?;
    let taken = scene.current().iter().filter(|one| site.takers(&site.procedures[**one]).contains(&reference));
    Some(Below { office: &site.offices[reference], takes: taken.take(procedures.len()).count() })
}

/// The office of a level that most likely is to take some procedures; where several are as likely, one made like a one-stop
/// shop.
fn meant<'s>(site: &'s Site, level: Ref<Level>, procedures: &[&Procedure]) -> Option<&'s Office> {
    let is_open = |office: &Office| office.level == Some(level) && office.exists_on(site.as_of);
    let of_level = || site.offices.iter().filter(|(_, office)| is_open(office)).map(|(reference, _)| reference);
    let suits = |office: &Ref<Office>| unhandled::served(site, *office, procedures).is_some();
    let one_stop = || of_level().filter(suits).find(|office| unserved::is_one_stop(&site.offices[*office]));
    unhandled::likeliest(site, of_level(), procedures).or_else(one_stop).map(|office| &site.offices[office])
}
