//! An office (cơ quan, đơn vị, bộ phận một cửa), in a tree of any depth, with the days on which it exists.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time};

use super::address::WebAddress;
use super::catalogue::FieldOfWork;
use super::gaps::{unlisted, unsaid};
use super::posting::{self, PostingPlace};
use super::procedure::Procedure;
use super::settings::Level;
use super::table::{Ids, Ref, Table};
use super::{References, counters, need, translations};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::File;
use crate::load::raw::{self, Weekday};

/// An office.
#[derive(Clone, Debug)]
pub struct Office {
    /// Its id.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Full name.
    pub name: String,
    /// What it says, as written.
    pub raw: raw::Office,
    /// Its level.
    pub level: Option<Ref<Level>>,
    /// The office above.
    pub parent: Option<Ref<Office>>,
    /// Its unit of administration, as names of offices tell it: `xã an khúc`.
    pub unit: Option<String>,
    /// The office of another unit of its level that it names as the one above.
    pub astray: Option<Ref<Self>>,
    /// Opening hours: day, opens, closes, a word about it; by day and time.
    pub hours: Vec<OpenSpan>,
    /// Places at which it posts.
    pub posting_places: Vec<PostingPlace>,
    /// Desks with the fields handled there.
    pub counters: Vec<(raw::Counter, Vec<Ref<FieldOfWork>>)>,
    /// Days with a rule of their own, and the procedures they hold for.
    pub special_days: Vec<(raw::SpecialDay, Vec<Ref<Procedure>>)>,
    /// Map.
    pub map_url: Option<WebAddress>,
    /// Website.
    pub website: Option<WebAddress>,
    /// Who hears complaints, when it is not the parent.
    pub complaints_to: Option<Ref<Office>>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Who took over.
    pub merged_into: Option<Ref<Office>>,
    /// Texts in other languages.
    pub translations: BTreeMap<String, raw::Translation>,
}

/// A span of a day during which an office is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSpan {
    /// The day.
    pub day: Weekday,
    /// Opens.
    pub open: Time,
    /// Closes.
    pub close: Time,
    /// A word about it.
    pub note: Option<String>,
}

/// The office that a misspelled id comes nearest to, which was found: one slip does not tear an office, with all that
/// it has to post, out of the tree.
fn near(field: &raw::Field<String>, offices: &Ids<Office>) -> Option<Ref<Office>> {
    offices.find_nearest(field.text()?)
}

impl Office {
    pub(super) fn new(file: File<raw::Office>, ids: &References, findings: &mut Findings) -> Self {
        let (raw, place) = (file.raw, file.place);
        // What hangs on an office without a name is not lost with it.
        let name = need::required(raw.name.clone(), "name", place, findings).unwrap_or_else(|| file.id.clone());
        need::expected_text(&raw.level, "level", place, findings);
        let (valid_from, valid_to) = need::span(&raw.valid_from, &raw.valid_to, place, findings);
        let counters = counters::read(&raw.counters, &ids.fields, place, findings);
        let special_days = raw.special_days.items().map(|(day, at)| {
            (day.clone(), need::references(&day.procedures, &ids.procedures, at.unwrap_or(place), findings))
        });
        let special_days = special_days.collect();
        need::repeats(&raw.aliases, |name| name, place, findings);
        need::repeats(&raw.pledges, |pledge| pledge, place, findings);
        let merged_into = need::reference_to_other(&raw.merged_into, (&file.id, &ids.offices), place, findings);
        if unsaid(&raw.valid_to) && merged_into.is_some() {
            let at = raw.merged_into.place.unwrap_or(place);
            findings.push(Diagnostic::warning("merged-without-last-day", at));
        }
        Self {
            place,
            level: need::reference(&raw.level, &ids.levels, place, findings),
            parent: need::reference(&raw.parent, &ids.offices, place, findings)
                .or_else(|| near(&raw.parent, &ids.offices)),
            unit: None,
            astray: None,
            hours: hours(&raw.hours, place, findings),
            posting_places: posting::places(&raw.posting_places, place, findings),
            counters,
            special_days,
            map_url: need::address(&raw.map_url, place, findings),
            website: need::address(&raw.website, place, findings),
            complaints_to: need::reference(&raw.complaints_to, &ids.offices, place, findings),
            valid_from,
            valid_to,
            merged_into,
            translations: translations(&raw.translations, place, findings),
            id: file.id,
            raw,
            name,
        }
    }

    /// Whether the office exists on a day.
    #[must_use]
    pub fn exists_on(&self, day: Date) -> bool {
        // A last day that was dropped because it is before the first, or that cannot be read, is still a last day.
        let is_over = self.raw.valid_to.value.map_or(self.has_unknown_end(), |last| last.0 < day);
        !is_over && super::days::within(day, self.valid_from, self.valid_to)
    }

    /// Whether a day is before its first one.
    #[must_use]
    pub fn is_formed_after(&self, day: Date) -> bool {
        self.valid_from.is_some_and(|first| first > day)
    }

    /// Whether its last day cannot be read, or is before the first, which was found.
    #[must_use]
    pub fn has_unread_end(&self) -> bool {
        self.valid_to.is_none() && (self.raw.valid_to.value.is_some() || self.has_unknown_end())
    }

    /// Whether it ended on a day that cannot be read, or that nobody wrote beside the office that took over.
    fn has_unknown_end(&self) -> bool {
        let is_untold = unsaid(&self.raw.valid_to) && self.merged_into.is_some();
        is_untold || need::is_strange(&self.raw.valid_to)
    }

    /// Whether dossiers are handed in here.
    #[must_use]
    pub fn receives(&self) -> bool {
        // An answer that nobody understands was found; one that tells its hours or counters means yes.
        let means_yes = need::is_strange(&self.raw.receives) && !(self.hours.is_empty() && self.counters.is_empty());
        self.raw.receives.value.unwrap_or(means_yes)
    }

    /// Whether it is that of the police, who receive matters of their own, whatever else hangs there.
    #[must_use]
    pub fn is_police(&self) -> bool {
        let is_named = self.raw.kind.text().is_some_and(|kind| kind.to_lowercase().starts_with("công an"));
        let places = &self.posting_places;
        is_named || (!places.is_empty() && places.iter().all(|place| place.kind.as_deref() == Some("police")))
    }

    /// Whether it says itself that it receives nothing.
    #[must_use]
    pub fn refuses(&self) -> bool {
        self.raw.receives.value == Some(false)
    }

    /// Whether nobody wrote when it is open. Hours that make no sense were found.
    #[must_use]
    pub fn lacks_hours(&self) -> bool {
        unlisted(&self.raw.hours)
    }

    /// Whether some of its hours cannot be read, which was found.
    #[must_use]
    pub fn has_unread_hours(&self) -> bool {
        let is_read = |hours: &raw::Hours| {
            let times = hours.open.value.zip(hours.close.value);
            times.is_some_and(|(open, close)| open < close) && hours.days.items().next().is_some()
        };
        need::is_strange(&self.raw.hours) || self.raw.hours.items().any(|(hours, _)| !is_read(hours))
    }

    /// Whether it says where it posts in a way that nobody understands, which was found.
    #[must_use]
    pub fn has_unread_places(&self) -> bool {
        need::is_strange(&self.raw.posting_places) || self.raw.posting_places.written() > self.posting_places.len()
    }

    /// Whether it says in a way that nobody understands whether it takes dossiers, which was found.
    #[must_use]
    pub fn is_reception_unclear(&self) -> bool {
        need::is_strange(&self.raw.receives)
    }

    /// Whether it says in a way that nobody understands since when it exists, which was found.
    #[must_use]
    pub fn has_unclear_start(&self) -> bool {
        need::is_strange(&self.raw.valid_from)
    }

    /// Whether it says in a way that nobody understands, or that leads nowhere, which office stands above it.
    #[must_use]
    pub fn has_lost_parent(&self) -> bool {
        self.parent.is_none() && !unsaid(&self.raw.parent)
    }

    /// Whether nobody knows of which level it is, which was found.
    #[must_use]
    pub const fn has_lost_level(&self) -> bool {
        self.level.is_none()
    }

    /// Whether a field of work is handled here: one that a counter names, or any when no counter names one. `None` where a
    /// counter names a field that nobody knows and that may be the one.
    #[must_use]
    pub fn handles(&self, field: Option<Ref<FieldOfWork>>) -> Option<bool> {
        let mut named = self.counters.iter().flat_map(|(_, fields)| fields).peekable();
        let is_lost = |raw: &raw::Counter| need::is_strange(&raw.fields);
        let is_unsure = (need::is_strange(&self.raw.counters) || self.raw.counters.written() > self.counters.len())
            || self.counters.iter().any(|(raw, fields)| is_lost(raw) || raw.fields.items().count() > fields.len());
        let is_any = named.peek().is_none() && !is_unsure;
        let handled = is_any || field.is_some_and(|field| named.any(|handled| *handled == field));
        (handled || !is_unsure).then_some(handled)
    }
}

fn hours(list: &raw::ListOf<raw::Hours>, whole: Place, findings: &mut Findings) -> Vec<OpenSpan> {
    let mut spans: Vec<OpenSpan> = Vec::new();
    for (hours, at) in list.items() {
        let place = at.unwrap_or(whole);
        need::expected_items(&hours.days, "days", place, findings);
        need::repeats(&hours.days, |day| day.word(), place, findings);
        let (Some(open), Some(close)) = (hours.open.value, hours.close.value) else {
            need::expected(&hours.open, "open", place, findings);
            need::expected(&hours.close, "close", place, findings);
            continue;
        };
        if close <= open {
            findings.push(Diagnostic::error("closes-before-it-opens", hours.close.place.unwrap_or(place)));
            continue;
        }
        let note = hours.note.text().map(str::to_owned);
        let days: BTreeSet<Weekday> = hours.days.items().map(|(day, _)| *day).collect();
        let own = days.into_iter().map(|day| OpenSpan { day, open: open.0, close: close.0, note: note.clone() });
        let own: Vec<OpenSpan> = own.collect();
        let over = |span: &OpenSpan| spans.iter().find(|before| before.overlaps(span)).map(|before| (span.day, before));
        if let Some((day, before)) = own.iter().find_map(over) {
            let clock = |time: Time| time.strftime("%H:%M").to_string();
            let finding = Diagnostic::warning("overlapping-hours", place).with("day", day.word());
            let finding = finding.with("open", clock(open.0)).with("close", clock(close.0));
            findings.push(finding.with("open_before", clock(before.open)).with("close_before", clock(before.close)));
        }
        spans.extend(own);
    }
    spans.sort_by_key(|span| (span.day, span.open));
    spans
}

impl OpenSpan {
    /// Whether two spans of one day overlap. Where something is only done in a part of the hours, one lies within the other
    /// and they have different words about them.
    fn overlaps(&self, other: &Self) -> bool {
        let within = |inner: &Self, outer: &Self| outer.open <= inner.open && inner.close <= outer.close;
        let is_meant = self.note != other.note && (within(self, other) || within(other, self));
        self.day == other.day && self.open < other.close && other.open < self.close && !is_meant
    }
}

impl Table<Office> {
    /// An office and all those above it, from the nearest.
    pub fn above(&self, office: Ref<Office>) -> impl Iterator<Item = Ref<Office>> {
        std::iter::successors(self[office].parent, |up| self[*up].parent)
    }

    /// Whether an office stands above another one, however far.
    #[must_use]
    pub fn is_above(&self, office: Ref<Office>, other: Ref<Office>) -> bool {
        self.above(other).any(|above| above == office)
    }

    /// The office of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Ref<Office>> {
        self.iter().find(|(_, office)| office.id == id).map(|(reference, _)| reference)
    }

    /// The offices directly below.
    pub fn below(&self, office: Ref<Office>) -> impl Iterator<Item = (Ref<Office>, &Office)> {
        self.iter().filter(move |(_, other)| other.parent == Some(office))
    }
}
