//! The official working-day calendar, the language of time limits, and the date on which a limit ends.
//!
//! Public holidays are decided year by year and cannot be computed from the law, so every year is a file with
//! sources. Of a year without a file nothing is known: no date is ever given that needs it.

mod due;
mod duration;
mod holidays;
mod hours;
mod limit;
mod read;
#[cfg(test)]
mod tests;
mod years;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};

use crate::diagnostics::Place;

pub use due::{Clock, Due, DueOn, NoDate, Receipt, due};
pub use duration::{BadAmount, Count, Duration, MOST_UNITS, Unit};
pub use holidays::{Lacking, on as holiday_on};
pub use hours::OfficeHours;
pub use limit::{CaseLimit, Committed, Extension, Term, TimeLimit};
pub use years::YearFile;

/// Which days are worked, in the years that have a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Whether the year as a whole is official.
    years: BTreeMap<i16, bool>,
    /// Where each year is written.
    places: BTreeMap<i16, Place>,
    /// What each year rests on, and where that is written.
    sources: BTreeMap<i16, (Place, String)>,
    /// By first day; no two overlap.
    days_off: BTreeMap<Date, DayOff>,
    /// By the day worked.
    swaps: BTreeMap<Date, Swap>,
    /// Years of which an entry was left out, or that lack a holiday.
    torn: BTreeSet<i16>,
    /// Public holidays of the law that are missing.
    lacking: Vec<Lacking>,
    /// Whether there is a file of nobody knows which year.
    pub has_stray_file: bool,
}

/// A run of days off within one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayOff {
    /// First day.
    pub from: Date,
    /// Last day, not before the first.
    pub until: Date,
    /// Name in the language of the site.
    pub name: Option<String>,
    /// English name.
    pub name_en: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Whether it is official.
    pub confirmed: bool,
    /// Where it stands.
    pub place: Place,
}

/// A weekday off that is worked on a Saturday or Sunday instead (hoán đổi ngày làm việc).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// The weekday off; also among the days off.
    pub off: Date,
    /// The weekend day worked.
    pub worked: Date,
    /// Where it comes from.
    pub source: Option<String>,
    /// Whether it is official.
    pub confirmed: bool,
    /// Where it stands.
    pub place: Place,
}

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day<'a> {
    /// A usual working day.
    Working,
    /// A weekend day that is worked.
    MadeUp(&'a Swap),
    /// Not worked.
    Off(Off<'a>),
}

/// Why a day is not worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off<'a> {
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday, its day in lieu, or a weekday that was swapped; also a weekend day within such a run.
    Holiday(&'a DayOff),
}

/// Something that a date rests on without being official. Ordered: years first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// The calendar of this year as a whole.
    Year(i16),
    /// Whether this day is worked.
    Day(Date),
}

impl Day<'_> {
    /// Whether it is worked.
    #[must_use]
    pub const fn is_worked(self) -> bool {
        matches!(self, Self::Working | Self::MadeUp(_))
    }
}

impl Calendar {
    /// What a day is; `None` when its year has no file.
    #[must_use]
    pub fn day(&self, date: Date) -> Option<Day<'_>> {
        self.years.get(&date.year())?;
        Some(match (self.day_off(date), self.swaps.get(&date)) {
            (Some(holiday), _) => Day::Off(Off::Holiday(holiday)),
            (None, Some(swap)) => Day::MadeUp(swap),
            (None, None) if is_weekend(date) => Day::Off(Off::Weekend),
            (None, None) => Day::Working,
        })
    }

    /// Whether a day is worked; `None` when its year has no file.
    #[must_use]
    pub fn is_working_day(&self, date: Date) -> Option<bool> {
        self.day(date).map(Day::is_worked)
    }

    /// What stands between a day and certainty: nothing, its year, or the decision about the day itself.
    /// A weekend day in an unconfirmed run is off in any case.
    #[must_use]
    pub fn doubt(&self, date: Date) -> Option<Doubt> {
        if !*self.years.get(&date.year())? {
            return Some(Doubt::Year(date.year()));
        }
        let confirmed = match self.day(date)? {
            Day::MadeUp(swap) => swap.confirmed,
            Day::Off(Off::Holiday(holiday)) => holiday.confirmed || is_weekend(date),
            Day::Working | Day::Off(Off::Weekend) => true,
        };
        (!confirmed).then_some(Doubt::Day(date))
    }

    /// The days off and weekends from one day to another, both included, with their reasons; `None` when a
    /// year between them has no file.
    #[must_use]
    pub fn not_worked(&self, from: Date, until: Date) -> Option<BTreeMap<Date, Off<'_>>> {
        let mut days = BTreeMap::new();
        for date in from.series(jiff::Span::new().days(1)).take_while(|&date| date <= until) {
            if let Day::Off(why) = self.day(date)? {
                days.insert(date, why);
            }
        }
        Some(days)
    }

    /// How many working days lie after one day, up to and with another; `None` when a year between them has no file.
    #[must_use]
    pub fn working_days_after(&self, day: Date, until: Date) -> Option<u32> {
        let Some(first) = day.tomorrow().ok().filter(|first| *first <= until) else { return Some(0) };
        if (first.year()..=until.year()).any(|year| !self.years.contains_key(&year)) {
            return None;
        }
        // Reckoned, not counted day by day: registers have hundreds of thousands of entries.
        let off = self.days_off.range(..=until).rev().map(|(_, run)| run).take_while(|run| run.until > day);
        let off: i64 = off.map(|run| weekdays(run.from.max(first), run.until.min(until))).sum();
        let made_up = self.swaps.range(first..=until).filter(|(worked, _)| self.day_off(**worked).is_none()).count();
        u32::try_from(weekdays(first, until) - off).ok()?.checked_add(u32::try_from(made_up).ok()?)
    }

    /// Whether an entry of a year from one day to another was left out because it makes no sense, or is missing, which was found:
    /// how many of its days are worked is not known.
    #[must_use]
    pub fn is_torn(&self, from: Date, until: Date) -> bool {
        self.torn.range(from.year()..=until.year().max(from.year())).next().is_some()
    }

    /// The years with a file, and whether each is official as a whole.
    pub fn years(&self) -> impl Iterator<Item = (i16, bool)> {
        self.years.iter().map(|(&year, &confirmed)| (year, confirmed))
    }

    /// Where the days off of a year are written.
    #[must_use]
    pub fn place_of(&self, year: i16) -> Option<Place> {
        self.places.get(&year).copied()
    }

    /// What the years rest on, and where that is written.
    pub fn sources(&self) -> impl Iterator<Item = (Place, &str)> {
        self.sources.values().map(|(place, source)| (*place, source.as_str()))
    }

    /// The public holidays of the law that are missing.
    pub fn lacking(&self) -> impl Iterator<Item = &Lacking> {
        self.lacking.iter()
    }

    /// All runs of days off, in order.
    pub fn days_off(&self) -> impl Iterator<Item = &DayOff> {
        self.days_off.values()
    }

    /// All swaps, in the order of the days worked.
    pub fn swaps(&self) -> impl Iterator<Item = &Swap> {
        self.swaps.values()
    }

    /// The run of days off that a day belongs to.
    fn day_off(&self, date: Date) -> Option<&DayOff> {
        let (_, latest) = self.days_off.range(..=date).next_back()?;
        (date <= latest.until).then_some(latest)
    }
}

/// How many of the days from one to another, both included, are Mondays to Fridays.
fn weekdays(from: Date, until: Date) -> i64 {
    const MONDAY: Date = jiff::civil::date(2001, 1, 1);
    // From that Monday up to a day so many days after it.
    let up_to = |day: i64| 5 * day.div_euclid(7) + (day.rem_euclid(7) + 1).min(5);
    let day = |date: Date| date.duration_since(MONDAY).as_hours() / 24;
    up_to(day(until)) - up_to(day(from) - 1)
}

/// `mon` … `sun`
#[must_use]
pub const fn weekday_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}
