//! What inspections saw, as far as it still counts: until the office reports to have mended it, until a later
//! inspection sees it mended, or until a new sheet is up.

use jiff::civil::Date;

use super::about::{about_place, office_name};
use super::text::alike;
use super::{Found, Scene, at, evidence};
use crate::diagnostics::Diagnostic;
use crate::load::raw;
use crate::model::{Duty, Entry, Inspection, Office, Procedure, Ref, Seen, Site, Status, Subject};

/// What an inspection looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aspect {
    Present,
    Current,
    Readable,
    Convenient,
    Practised,
}

impl Aspect {
    const ALL: [Self; 5] = [Self::Present, Self::Current, Self::Readable, Self::Convenient, Self::Practised];

    const fn of(self, seen: &Seen) -> Option<bool> {
        match self {
            Self::Present => seen.present,
            Self::Current => seen.current,
            Self::Readable => seen.readable,
            Self::Convenient => seen.convenient,
            Self::Practised => seen.practised,
        }
    }

    /// The key of an item that says so.
    const fn key(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Current => "current",
            Self::Readable => "readable",
            Self::Convenient => "convenient",
            Self::Practised => "practised",
        }
    }

    /// Whether people may complain of it (Thông tư 19/2014/TT-BTP, Điều 9 and 10): that stays a finding of its own, and
    /// counted in its class, when the office has not mended it in time, and names the broken time limit. Of the rest only
    /// that tells.
    const fn is_complained_of(self) -> bool {
        matches!(self, Self::Present | Self::Current | Self::Practised)
    }
}

/// Tells what inspections found wanting in an aspect and what still is.
pub(super) fn tell(aspect: Aspect, scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for inspection in site.inspections.iter().filter(|inspection| inspection.date <= site.as_of) {
        if inspection.is_unclear || (!aspect.is_complained_of() && is_overdue(scene, inspection)) {
            continue;
        }
        if written_before(inspection, site).is_some() {
            continue;
        }
        let overdue = inspection.remedy_by.filter(|_| is_overdue(scene, inspection));
        for item in wanting(scene, inspection, aspect) {
            let finding = named(at(item.at, aspect.key()), inspection, item, site);
            found.push(match overdue {
                _ if !aspect.is_complained_of() => finding,
                None => finding.with("due", ""),
                Some(last) => {
                    let late = site.calendar.working_days_after(last, site.as_of);
                    finding.with("due", last.to_string()).due(last, late)
                }
            });
        }
    }
}

/// Whether the day by which an office had to mend what was found has passed, and it has not. One before the inspection
/// itself says nothing, and neither does one where a day cannot be read.
pub(super) fn is_overdue(scene: &Scene<'_>, inspection: &Inspection) -> bool {
    let has_passed = |last: Date| inspection.date <= last && last < scene.site.as_of;
    !inspection.is_unclear && inspection.remedy_by.is_some_and(has_passed) && count(scene, inspection) > 0
}

/// The inspection that this one is, written in another file: of one office on one day, by one team or with one number of
/// minutes, and it looked at the same.
pub(super) fn written_before<'s>(inspection: &Inspection, site: &'s Site) -> Option<&'s Inspection> {
    let is_same = |other: &&Inspection| {
        let is_one = match (&inspection.minutes, &other.minutes) {
            (Some(minutes), Some(others)) => number(minutes) == number(others),
            _ => inspection
                .team
                .as_deref()
                .zip(other.team.as_deref())
                .is_some_and(|(own, others)| is_one_team(own, others)),
        };
        let looked_at = |seen: &Seen| (seen.procedure, seen.place);
        let shares = |seen: &Seen| other.items.iter().any(|other| looked_at(other) == looked_at(seen));
        is_one && inspection.items.iter().any(shares)
    };
    let before = site.inspections.iter().take_while(|other| other.id != inspection.id);
    before.filter(|other| other.office == inspection.office && other.date == inspection.date).find(is_same)
}

/// The number of minutes as it is compared: `09/BB-KSTT` is `9/BB-KSTT`.
fn number(minutes: &str) -> String {
    alike(minutes).trim_start_matches('0').to_owned()
}

/// Whether two names are those of one team: behind a dash or a comma stands what it belongs to.
fn is_one_team(one: &str, other: &str) -> bool {
    let head = |team: &str| {
        alike(team.split([',', '–', '(']).next().and_then(|head| head.split(" - ").next()).unwrap_or(team))
    };
    let (own, others) = (alike(one), alike(other));
    own == others || head(one) == others || own == head(other)
}

/// Whether something still is wanting of which nothing else tells than the broken time limit.
pub(super) fn has_rest(scene: &Scene<'_>, inspection: &Inspection) -> bool {
    let mut rest = Aspect::ALL.into_iter().filter(|aspect| !aspect.is_complained_of());
    rest.any(|aspect| wanting(scene, inspection, aspect).next().is_some())
}

/// How much of what an inspection found wanting still is.
pub(super) fn count(scene: &Scene<'_>, inspection: &Inspection) -> usize {
    Aspect::ALL.into_iter().map(|aspect| wanting(scene, inspection, aspect).count()).sum()
}

fn wanting<'s>(scene: &'s Scene<'_>, inspection: &'s Inspection, aspect: Aspect) -> impl Iterator<Item = &'s Seen> {
    // A day of mending that is still to come is a slip of the pen, which is found.
    let mended = inspection.remedied.is_some();
    let items = inspection.items.iter().filter(move |item| !mended && aspect.of(item) == Some(false));
    items.filter(move |item| counts(scene, inspection, item, aspect))
}

/// Whether a fault seen once still counts, and is not found by the register already.
fn counts(scene: &Scene<'_>, inspection: &Inspection, item: &Seen, aspect: Aspect) -> bool {
    let site = scene.site;
    let later = site
        .inspections
        .iter()
        .filter(|other| other.office == inspection.office && other.date > inspection.date && other.date <= site.as_of);
    let mut seen_later = later.flat_map(|other| &other.items).filter(|other| same(item, other));
    if seen_later.any(|other| aspect.of(other) == Some(true)) {
        return false;
    }
    let (Some(procedure), Some(register)) = (item.procedure, site.register(inspection.office)) else { return true };
    let about = register.about(&Subject::Procedure(procedure));
    let here: Vec<&Entry> = about.iter().filter(|entry| item.place.is_none_or(|place| place == entry.place)).collect();
    let renewed = here.iter().any(|entry| entry.posted.is_some_and(|posted| posted > inspection.date));
    match aspect {
        Aspect::Practised => true,
        // What the register does not claim to hang is found as missing.
        Aspect::Present => !renewed && here.iter().any(|entry| entry.is_up_on(inspection.date)),
        // What is stale by the register is found as stale.
        Aspect::Current => !renewed && !is_stale(scene, inspection.office, procedure, item.place),
        Aspect::Readable | Aspect::Convenient => !renewed,
    }
}

fn is_stale(scene: &Scene<'_>, office: Ref<Office>, procedure: Ref<Procedure>, place: Option<usize>) -> bool {
    let stale = |duty: &Duty<'_>| {
        duty.status == Status::Stale && duty.procedure == procedure && place.is_none_or(|place| place == duty.place)
    };
    scene.postings().iter().filter(|postings| postings.office == office).any(|one| one.troubled.iter().any(stale))
}

/// Whether a later look covers what an earlier one was about.
fn same(item: &Seen, later: &Seen) -> bool {
    let procedure = later.procedure.is_none() || later.procedure == item.procedure;
    let place = later.place.is_none() || later.place == item.place;
    procedure && place && (later.procedure.is_some() || later.place.is_some())
}

fn named(finding: Diagnostic, inspection: &Inspection, item: &Seen, site: &Site) -> Diagnostic {
    let named = if let Some(place) = item.place {
        about_place(finding, inspection.office, place, site)
    } else {
        let office = &site.offices[inspection.office];
        finding.with("office", office_name(office)).with("place", "").about("office", &*office.id)
    };
    let named = named.with("date", inspection.date.to_string()).with("note", item.note.as_deref().unwrap_or_default());
    match item.procedure.map(|procedure| &site.procedures[procedure]) {
        Some(procedure) => {
            let code = procedure.code.as_str();
            named.with("procedure", procedure.display_name()).with("code", code).about("procedure", code)
        }
        None => named.with("procedure", "").with("code", ""),
    }
}

/// What inspections looked for at an office.
pub(super) struct LastSeen<'s> {
    /// With the day; what was not there is found as absent.
    seen: Vec<(Date, &'s Seen)>,
    /// Whether something was seen of which nobody understands what or when.
    is_unsure: bool,
}

/// What inspections looked for at an office.
pub(super) fn last_seen(site: &Site, office: Ref<Office>) -> LastSeen<'_> {
    // On a day to come, or before there was such an office, nobody saw anything: that was found.
    let is_possible = |one: &&Inspection| one.date <= site.as_of && site.offices[office].valid_from <= Some(one.date);
    let (own, impossible): (Vec<_>, Vec<_>) =
        site.inspections.iter().filter(|one| one.office == office).partition(is_possible);
    let seen = own.into_iter().flat_map(|one| one.items.iter().map(|item| (one.date, item)));
    let is_unsure = !impossible.is_empty() || site.half_seen.contains(&office);
    LastSeen { seen: seen.filter(|(_, item)| item.present.is_some()).collect(), is_unsure }
}

impl LastSeen<'_> {
    /// The last day on which a posting was seen, if that is longer ago than the site allows.
    pub(super) fn too_long_ago(&self, site: &Site, duty: &Duty<'_>, entry: &Entry) -> Option<Date> {
        // A day that cannot be read or is still to come was found: it may stand for one that is near enough.
        let is_unclear = |date: &raw::Field<raw::Date>| match date.value {
            Some(day) => day.0 > site.as_of,
            None => date.place.is_some(),
        };
        // One before the day of posting was found, too, and so was a day of posting before there was such an office.
        let is_early = evidence::before_posted(entry, site.as_of).is_some()
            || evidence::before_its_office(entry, &site.offices[duty.office]).is_some();
        if self.is_unsure || is_early || entry.evidence.iter().any(|evidence| is_unclear(&evidence.date)) {
            return None;
        }
        let days = entry.evidence.iter().filter_map(|evidence| evidence.date.value.map(|date| date.0));
        let inspected = self.seen.iter().filter(|(_, item)| item.is_about(duty.procedure, duty.place));
        let days = days.chain(inspected.map(|(day, _)| *day)).chain(entry.posted);
        let last = days.filter(|day| *day <= site.as_of).max()?;
        let age = last.until(site.as_of).map_or(0, |span| i64::from(span.get_days()));
        site.settings.confirm_within.is_some_and(|limit| age > limit).then_some(last)
    }
}
