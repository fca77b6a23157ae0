//! The hour up to which a dossier counts as of the day lies outside the hours of all who take it, or one of them closes before it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Time;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::load::raw::{Via, Weekday};
use crate::model::{Channel, Office, Part, Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "cut-off-outside-hours",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/cut-off-outside-hours.yaml"),
    check: Check::Both(check, check_site),
};

/// Mondays to Fridays: a service of the weekend ends when it likes.
const WORKED: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let mut cut_off = cut_offs(procedure).peekable();
    if cut_off.peek().is_none() {
        return;
    }
    let Some(offices) = takers(procedure, scene.site) else { return };
    for (channel, hour) in cut_off {
        if let Some((side, bound, office)) = outside(hour, channel.via, &offices) {
            let place = (channel.place, "time_limit.cut_off");
            found.push(told(place, (hour, side), (bound, office)).related(office.place));
        }
    }
}

/// Where some who take a procedure are open at the hour and others have closed: told where fewer changes mend it, at the
/// procedures or at the offices.
fn check_site(scene: &Scene<'_>, found: &mut Found) {
    let mut closed = Vec::new();
    for procedure in scene.current().iter().map(|reference| &scene.site.procedures[*reference]) {
        let at_counters = |(channel, _): &(&Channel, Time)| channel.via == Via::Counter;
        let mut cut_off = cut_offs(procedure).filter(at_counters).peekable();
        let Some(offices) = cut_off.peek().and_then(|_| takers(procedure, scene.site)) else { continue };
        for (channel, hour) in cut_off.filter(|(channel, hour)| outside(*hour, channel.via, &offices).is_none()) {
            let early = offices.iter().filter_map(|office| Some((*office, closes_before(office, hour)?)));
            closed.extend(early.map(|(office, close)| (channel, hour, office, close)));
        }
    }
    let channels: BTreeSet<Place> = closed.iter().map(|(channel, ..)| channel.place).collect();
    let offices: BTreeSet<Place> = closed.iter().map(|(.., office, _)| office.place).collect();
    let of_offices = offices.len() < channels.len();
    let mut once = BTreeMap::new();
    for (channel, hour, office, close) in closed {
        let place = if of_offices { (office.place, "hours") } else { (channel.place, "time_limit.cut_off") };
        let other = if of_offices { channel.place } else { office.place };
        once.entry(place).or_insert_with(|| told(place, (hour, "early"), (close, office)).related(other));
    }
    for finding in once.into_values() {
        found.push(finding);
    }
}

fn told((place, keys): (Place, &str), (hour, side): (Time, &str), (bound, office): (Time, &Office)) -> Diagnostic {
    let clock = |time: Time| time.strftime("%H:%M").to_string();
    let finding = at(place, keys).with("time", clock(hour)).with("side", side);
    finding.with("hour", clock(bound)).with("office", &*office.name)
}

/// The ways to hand in with an hour up to which a dossier counts as of the day.
fn cut_offs(procedure: &Procedure) -> impl Iterator<Item = (&Channel, Time)> {
    procedure.channels.iter().filter_map(|channel| Some((channel, channel.time_limit.as_ref()?.cut_off?)))
}

/// The offices that take a procedure. `None` where the hours of one cannot be read, or where it is not known who else takes it;
/// that one tells none is found.
fn takers<'s>(procedure: &Procedure, site: &'s Site) -> Option<Vec<&'s Office>> {
    let offices: Vec<&Office> = site.takers(procedure).into_iter().map(|office| &site.offices[office]).collect();
    let may_be_more = procedure.offices.is_empty() && site.is_unread("offices", None);
    let is_unsure = procedure.gaps.has(Part::LostTaker) || offices.iter().any(|office| office.has_unread_hours());
    (!may_be_more && !is_unsure).then_some(offices)
}

/// On which side of the hours of all offices a time lies, and which bound of which of them is the nearest before or behind.
fn outside<'s>(hour: Time, via: Via, offices: &[&'s Office]) -> Option<(&'static str, Time, &'s Office)> {
    let spans = || offices.iter().flat_map(|office| office.hours.iter().map(|span| (span, *office)));
    let (open, first) = spans().map(|(span, office)| (span.open, office)).min_by_key(|(open, _)| *open)?;
    if hour <= open {
        return Some(("before", open, first));
    }
    // Online a dossier may be handed in when nobody is there.
    if via != Via::Counter || spans().any(|(span, _)| (span.open..=span.close).contains(&hour)) {
        return None;
    }
    let closed = spans().map(|(span, office)| (span.close, office)).filter(|(close, _)| *close < hour);
    let (close, last) = closed.max_by_key(|(close, _)| *close)?;
    let opens_again = spans().any(|(span, _)| span.open > hour);
    Some((if opens_again { "break" } else { "after" }, close, last))
}

/// When an office closes for the day, where on a day of the week that is before a time. A day that ends at noon does not
/// make an hour of the afternoon wrong (Điều 5 Luật Hộ tịch has 15:00 for all), and neither do hours with a word about them.
fn closes_before(office: &Office, hour: Time) -> Option<Time> {
    let is_afternoon = |time: Time| time.hour() >= 13;
    let last = |day: &Weekday| {
        let spans = || office.hours.iter().filter(move |span| span.day == *day);
        let last = spans().map(|span| span.close).max()?;
        spans().all(|span| span.note.is_none()).then_some(last)
    };
    let early = WORKED.iter().filter_map(last).filter(|last| *last < hour);
    early.filter(|last| is_afternoon(*last) == is_afternoon(hour)).min()
}
