//! An office that is named for days before it was formed: figures, inspections, waivers, postings, as the one that took over
//! from another, and today a procedure that nobody else takes, or an office below. A successor may report on what became its
//! area: only what lies wholly before its first day is meant.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::about::office_name;
use super::super::{Check, Found, Group, Rule, Scene, at, evidence};
use crate::diagnostics::{Place, Severity};
use crate::model::{Duty, Office, Ref, Site, Status};

pub(super) static RULE: Rule = Rule {
    name: "office-not-yet-formed",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/office-not-yet-formed.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let (mut early, mut known): (BTreeMap<_, Vec<Named>>, BTreeMap<_, usize>) = Default::default();
    let mut keep = |named: Named| {
        let office = &site.offices[named.office];
        if office.is_formed_after(named.last) && !office.has_unclear_start() {
            early.entry(named.office).or_default().push(named);
        }
    };
    for named in figures(site).chain(inspections(site)).chain(waivers(site)).chain(merged(site)) {
        *known.entry(named.office).or_default() += 1;
        keep(named);
    }
    for register in &site.registers {
        let dated = register.entries.iter().filter(|entry| entry.posted.is_some());
        *known.entry(register.office).or_default() += dated.count();
    }
    postings(scene).chain(taking(scene)).chain(above(site)).for_each(keep);
    for (office, named) in early {
        let known = known.get(&office).copied().unwrap_or_default();
        tell(site, &site.offices[office], &named, known, found);
    }
}

/// Tells where an office is named too early, of all days for which it is known; once where it is its first day that is wrong.
fn tell(site: &Site, office: &Office, named: &[Named], known: usize, found: &mut Found) {
    let first = office.valid_from.unwrap_or(site.as_of);
    let files: BTreeSet<_> = named.iter().map(|one| one.place.file).collect();
    let about =
        |place, keys: &str| at(place, keys).with("office", office_name(office)).with("first", first.to_string());
    // One that is still to come and that several files know is one slip.
    let is_to_come = first > site.as_of && files.len() > 1;
    if is_to_come || is_start_wrong(named.len(), known) {
        let (kind, count) = if is_to_come { ("known", files.len()) } else { ("most", named.len()) };
        let finding = about(office.place, "valid_from").with("kind", kind).with("day", "");
        found.push(finding.with("count", count.to_string()).related(named[0].place));
        return;
    }
    for one in named {
        let kind = match &*one.keys {
            "posted" => "posted",
            "valid_to" => "merged",
            _ if one.last == site.as_of => "today",
            _ => "days",
        };
        let finding = about(one.place, &one.keys).with("kind", kind).with("day", one.last.to_string());
        found.push(finding.with("count", "").related(office.place));
    }
}

/// Whether the first day of an office is the slip, and not those before it: all days for which it is known are, or most of them.
const fn is_start_wrong(early: usize, known: usize) -> bool {
    /// Of fewer some may well be slips.
    const FEW: usize = 3;
    early > 1 && (early >= known || (early >= FEW && early * 2 > known))
}

/// Where an office is named, and the last day that is meant.
struct Named {
    place: Place,
    keys: String,
    office: Ref<Office>,
    last: Date,
}

impl Named {
    fn new(place: Place, keys: impl Into<String>, office: Ref<Office>, last: Date) -> Self {
        Self { place, keys: keys.into(), office, last }
    }
}

fn figures(site: &Site) -> impl Iterator<Item = Named> {
    let is_early =
        |office: Option<Ref<Office>>, last| office.is_some_and(|office| site.offices[office].is_formed_after(last));
    site.figures.iter().flat_map(move |figures| {
        let last = figures.period.map(|period| period.to);
        let early = figures.parts.iter().filter(|part| last.is_some_and(|last| is_early(part.office, last)));
        // Of several parts the offices are right, and the period is not.
        if let (Some(last), Some(office)) = (last, early.clone().nth(1).and_then(|part| part.office)) {
            return vec![Named::new(figures.place, "period", office, last)];
        }
        let parts = figures.parts.iter().map(|part| (part.place, "office", part.office));
        let offices = [(figures.place, "period", figures.scope.office)].into_iter().chain(parts);
        offices.filter_map(|(place, key, office)| Some(Named::new(place, key, office?, last?))).collect::<Vec<_>>()
    })
}

fn inspections(site: &Site) -> impl Iterator<Item = Named> {
    site.inspections.iter().map(|seen| Named::new(seen.place, "date", seen.office, seen.date))
}

fn waivers(site: &Site) -> impl Iterator<Item = Named> {
    site.waivers.iter().filter_map(|waiver| Some((waiver, waiver.until?))).flat_map(move |(waiver, until)| {
        let offices = waiver.offices.iter().flatten();
        offices.map(move |office| {
            let keys = format!("offices[={}]", site.offices[*office].id);
            Named::new(waiver.place, keys, *office, until)
        })
    })
}

/// What became part of an office long before there was one: somebody must have been there in between.
fn merged(site: &Site) -> impl Iterator<Item = Named> {
    site.offices.items().iter().filter_map(|office| {
        let next = office.valid_to?.tomorrow().ok()?;
        Some(Named::new(office.place, "valid_to", office.merged_into?, next))
    })
}

/// Sheets that hung before, but for those of which something else is found wrong by that day.
fn postings<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = Named> + 's {
    let site = scene.site;
    let all = scene.postings().iter();
    let up =
        all.clone().flat_map(|postings| postings.up.iter().filter(|up| up.trouble.is_some()).map(|up| up.entry.at));
    let stale = |duty: &Duty<'_>| duty.entry.filter(|_| duty.status == Status::Stale).map(|entry| entry.at);
    let found: BTreeSet<Place> = up.chain(all.flat_map(move |one| one.troubled.iter().filter_map(stale))).collect();
    site.registers.iter().flat_map(|register| register.entries.iter().map(|entry| (register.office, entry))).filter_map(
        move |(office, entry)| {
            let day = evidence::before_its_office(entry, &site.offices[office])?;
            (!found.contains(&entry.at)).then(|| Named::new(entry.at, "posted", office, day))
        },
    )
}

/// The offices of procedures that today nobody takes. Beside another one, an office may be named before it is there.
fn taking<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = Named> + 's {
    let site = scene.site;
    let procedures = scene.current().iter().map(|reference| &site.procedures[*reference]);
    procedures.filter(|procedure| !site.may_be_taken(procedure)).flat_map(|procedure| {
        let named = |office: &Ref<Office>| {
            let keys = format!("offices[={}]", site.offices[*office].id);
            Named::new(procedure.place, keys, *office, site.as_of)
        };
        procedure.offices.iter().map(named).collect::<Vec<_>>()
    })
}

/// The offices above those of today, and those that hear complaints about them.
fn above(site: &Site) -> impl Iterator<Item = Named> {
    let today = site.offices.items().iter().filter(|office| office.exists_on(site.as_of));
    today.flat_map(|office| {
        let complaints = office.complaints_to.filter(|other| Some(*other) != office.parent);
        let named = [("parent", office.parent), ("complaints_to", complaints)].into_iter();
        named.filter_map(|(key, other)| Some(Named::new(office.place, key, other?, site.as_of)))
    })
}
