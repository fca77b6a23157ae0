//! From calendar files as written to a [`Calendar`], with a finding for every day that cannot be what it says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::gaps::untold;
use super::super::need;
use super::{Calendar, DayOff, Swap, holidays, is_weekend};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{self, CalendarYear, Field};

/// A calendar file: the year of its name, what it says, and the file as a place.
#[derive(Clone, Copy, Debug)]
pub struct YearFile<'a> {
    /// The year.
    pub year: i16,
    /// The content.
    pub content: &'a CalendarYear,
    /// For values that know no place of their own.
    pub place: Place,
}

impl Calendar {
    /// The calendar of some years. An entry that makes no sense is left out and found; since dates may be
    /// wrong without it, its year then counts as unconfirmed.
    #[must_use]
    pub fn new(files: &[YearFile<'_>], findings: &mut Findings) -> Self {
        let mut builder = Builder {
            calendar: Self::default(),
            torn: BTreeSet::new(),
            places: BTreeMap::new(),
            without_source: BTreeSet::new(),
            findings,
        };
        for file in files {
            builder.calendar.years.insert(file.year, file.content.confirmed.value == Some(true));
            builder.calendar.places.insert(file.year, file.place);
            if let Some(source) = file.content.source.text() {
                let place = file.content.source.place.unwrap_or(file.place);
                builder.calendar.sources.insert(file.year, (place, source.to_owned()));
            }
            if need::is_strange(&file.content.days_off) {
                builder.settle(file.year, Err(None));
                builder.torn.insert(file.year);
            }
            for written in file.content.days_off.get().into_iter().flatten() {
                let added = builder.add_day_off(*file, written);
                builder.torn.extend(added.is_err().then_some(file.year));
                builder.settle(file.year, added);
            }
        }
        // Swaps come last: the day off may stand anywhere in the file, the day worked in a year beside.
        for file in files {
            for written in file.content.swaps.get().into_iter().flatten() {
                let added = builder.add_swap(*file, written);
                builder.settle(file.year, added);
            }
        }
        let mut calendar = builder.calendar;
        for file in files.iter().filter(|file| !calendar.torn.contains(&file.year)).collect::<Vec<_>>() {
            let is_confirmed = file.content.confirmed.value == Some(true);
            let lacking = holidays::lacking(&calendar, file.year, is_confirmed);
            calendar.torn.extend((!lacking.is_empty()).then_some(file.year));
            calendar.lacking.extend(lacking);
        }
        calendar
    }
}

/// Why an entry is left out; nothing when that was found while it was read.
type Fault = Option<Diagnostic>;

struct Builder<'a> {
    calendar: Calendar,
    /// Years of which some days off were left out.
    torn: BTreeSet<i16>,
    /// Where each run (by its first day) and each swap (by both its days) was written.
    places: BTreeMap<(Kind, Date), Place>,
    /// Years without any source, of which that was said.
    without_source: BTreeSet<i16>,
    findings: &'a mut Findings,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    DayOff,
    SwapOff,
    SwapWorked,
}

impl Builder<'_> {
    fn settle(&mut self, year: i16, added: Result<(), Fault>) {
        if let Err(fault) = added {
            self.findings.extend(fault);
            self.calendar.years.insert(year, false);
            self.calendar.torn.insert(year);
        }
    }

    fn add_day_off(&mut self, file: YearFile<'_>, written: &Field<raw::DayOff>) -> Result<(), Fault> {
        let place = written.place.unwrap_or(file.place);
        // One that is blank, or no entry, was found.
        let entry = written.get().ok_or(None)?;
        let (from, until) = run_of(file, entry, place)?;
        self.check_free(from, until, place)?;
        if untold(&entry.name) {
            self.warn("unnamed-day-off", from, place);
        }
        let day_off = DayOff {
            from,
            until,
            name: entry.name.text().map(str::to_owned),
            name_en: entry.name_en.value.clone(),
            source: self.source(file, &entry.source, from, place),
            confirmed: confirmed(file, &entry.confirmed),
            place,
        };
        self.places.insert((Kind::DayOff, from), place);
        self.calendar.days_off.insert(from, day_off);
        Ok(())
    }

    /// No day of a run may be off already.
    fn check_free(&self, from: Date, until: Date, place: Place) -> Result<(), Fault> {
        // Runs do not overlap so far: only the last to begin by the end of this one can reach into it.
        let last = self.calendar.days_off.range(..=until).next_back();
        let Some((_, other)) = last.filter(|(_, run)| run.until >= from) else {
            return Ok(());
        };
        let finding = wrong("overlapping-days-off", other.from.max(from), place);
        Err(Some(self.relate(finding, Kind::DayOff, other.from)))
    }

    fn add_swap(&mut self, file: YearFile<'_>, written: &Field<raw::Swap>) -> Result<(), Fault> {
        let place = written.place.unwrap_or(file.place);
        let entry = written.get().ok_or(None)?;
        let off = entry.off.value.ok_or_else(|| incomplete(&entry.off, "off", place))?.0;
        let worked = entry.worked.value.ok_or_else(|| incomplete(&entry.worked, "worked", place))?.0;
        self.check_off(file, off, entry.off.place.unwrap_or(place))?;
        self.check_worked(off, worked, entry.worked.place.unwrap_or(place))?;
        let swap = Swap {
            off,
            worked,
            source: self.source(file, &entry.source, worked, place),
            confirmed: confirmed(file, &entry.confirmed),
            place,
        };
        self.places.insert((Kind::SwapOff, off), place);
        self.places.insert((Kind::SwapWorked, worked), place);
        self.calendar.swaps.insert(worked, swap);
        Ok(())
    }

    /// The weekday off: of this year, a weekday, among the days off, and not swapped before.
    fn check_off(&self, file: YearFile<'_>, off: Date, place: Place) -> Result<(), Fault> {
        within(file.year, file.year, off, place)?;
        if is_weekend(off) {
            return Err(Some(wrong("swapped-day-is-weekend", off, place)));
        }
        if self.calendar.day_off(off).is_none() {
            // It may be among those that were left out.
            let is_known = !self.torn.contains(&file.year);
            return Err(is_known.then(|| wrong("swapped-day-not-off", off, place)));
        }
        self.check_unused(Kind::SwapOff, off, place)
    }

    /// The day worked: of the year of the day off, or of one beside where they are near, on a weekend, not off, and not
    /// worked for another.
    fn check_worked(&self, off: Date, worked: Date, place: Place) -> Result<(), Fault> {
        /// Days between the two at the turn of a year; those exchanged so far were at most five weeks apart.
        const NEAR: i32 = 61;
        if worked.year() != off.year() && off.until(worked).map_or(NEAR, |span| span.get_days().abs()) >= NEAR {
            return Err(Some(wrong("day-outside-year", worked, place)));
        }
        if !is_weekend(worked) {
            return Err(Some(wrong("worked-day-not-weekend", worked, place)));
        }
        if let Some(run) = self.calendar.day_off(worked) {
            let finding = wrong("worked-day-is-off", worked, place);
            return Err(Some(self.relate(finding, Kind::DayOff, run.from)));
        }
        self.check_unused(Kind::SwapWorked, worked, place)
    }

    fn check_unused(&self, kind: Kind, date: Date, place: Place) -> Result<(), Fault> {
        if !self.places.contains_key(&(kind, date)) {
            return Ok(());
        }
        Err(Some(self.relate(wrong("duplicate-swap", date, place), kind, date)))
    }

    /// Adds where the other of two was written.
    fn relate(&self, finding: Diagnostic, kind: Kind, date: Date) -> Diagnostic {
        match self.places.get(&(kind, date)) {
            Some(&place) => finding.related(place),
            None => finding,
        }
    }

    /// The source of an entry, or else of its year.
    fn source(&mut self, file: YearFile<'_>, own: &Field<String>, date: Date, place: Place) -> Option<String> {
        let source = own.get().or(file.content.source.get());
        // Where no entry has one, what lacks is that of the file: said once.
        let mut entries = file.content.days_off.items();
        let is_of_file = !entries.any(|(entry, _)| entry.source.get().is_some());
        if source.is_none() && (!is_of_file || self.without_source.insert(file.year)) {
            self.warn("day-without-source", date, place);
        }
        source.cloned()
    }

    fn warn(&mut self, rule: &'static str, date: Date, place: Place) {
        let finding = Diagnostic::warning(rule, place).with("date", date.to_string());
        self.findings.push(finding);
    }
}

/// What an entry says of itself, or else its year; silence is no confirmation.
fn confirmed(file: YearFile<'_>, own: &Field<bool>) -> bool {
    own.value.or(file.content.confirmed.value) == Some(true)
}

/// The first and last day of a run: both in the year of the file, and in order.
fn run_of(file: YearFile<'_>, entry: &raw::DayOff, place: Place) -> Result<(Date, Date), Fault> {
    let from = entry.from.value.ok_or_else(|| incomplete(&entry.from, "from", place))?.0;
    if need::is_strange(&entry.until) {
        return Err(None);
    }
    let until = entry.until.value.map_or(from, |until| until.0);
    let end = entry.until.place.unwrap_or(place);
    within(file.year, file.year, from, entry.from.place.unwrap_or(place))?;
    within(file.year, file.year, until, end)?;
    if until < from {
        return Err(Some(wrong("days-off-reversed", until, end).with("from", from.to_string())));
    }
    Ok((from, until))
}

fn within(first: i16, last: i16, date: Date, place: Place) -> Result<(), Fault> {
    if (first..=last).contains(&date.year()) {
        return Ok(());
    }
    Err(Some(wrong("day-outside-year", date, place)))
}

fn incomplete<T>(field: &Field<T>, key: &str, place: Place) -> Fault {
    (!need::is_strange(field)).then(|| Diagnostic::error("calendar-entry-without-date", place).with("key", key))
}

fn wrong(rule: &'static str, date: Date, place: Place) -> Diagnostic {
    Diagnostic::error(rule, place).with("date", date.to_string())
}
