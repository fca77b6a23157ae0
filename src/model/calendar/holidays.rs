//! Public holidays of the law that a calendar does not have: deleted, or written on another day. Of Tết and the second day of the
//! National Day, which move, only their number is certain (Bộ luật Lao động 45/2019/QH14, Điều 111, 112).

use std::ops::RangeInclusive;

use jiff::Span;
use jiff::civil::{Date, date};

use super::{Calendar, DayOff, is_weekend};

/// Since when the Labour Code of 2019 is in force.
const FIRST: i16 = 2021;
/// Since when 24/11 is one: Nghị quyết 28/2026/QH16.
const CULTURE: i16 = 2026;
/// Fixed days, with a word for each.
const FIXED: [(&str, i8, i8); 5] =
    [("new_year", 1, 1), ("reunification", 4, 30), ("labour", 5, 1), ("national", 9, 2), ("culture", 11, 24)];
/// The tenth of the third lunar month (Giỗ Tổ Hùng Vương) from [`FIRST`] to 2035: the day of April. Reckoned from new moons at seven
/// hours east of Greenwich (Quyết định 121-CP of 08/08/1967) by the published formulas of Hồ Ngọc Đức, of which none comes near
/// to midnight; those of 2025 and 2026 are the days of the yearly notices.
const HUNG_KINGS: [i8; 15] = [21, 10, 29, 18, 7, 26, 16, 4, 23, 12, 1, 19, 9, 28, 17];
/// Holidays that move, counted together with the others among which they fall, and with the days in lieu of all of them.
struct Moving {
    /// A word for the one that moves.
    name: &'static str,
    /// Month and day.
    first: (i8, i8),
    last: (i8, i8),
    count: usize,
}

/// The first of the first lunar month is from 21/01 to 21/02, the tenth of the third from the end of March to the end of April.
const MOVING: [Moving; 3] = [
    Moving { name: "tet", first: (1, 10), last: (2, 28), count: 5 },
    Moving { name: "hung_kings", first: (3, 25), last: (5, 8), count: 3 },
    Moving { name: "national_second", first: (8, 27), last: (9, 8), count: 2 },
];

/// A holiday that a calendar does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// The year of the calendar.
    pub year: i16,
    /// A word for it.
    pub name: &'static str,
    /// Its day, where that is fixed.
    pub day: Option<Date>,
    /// The first day of the run that was most likely meant.
    pub meant: Option<Date>,
}

/// What a calendar lacks in a year of which nothing was left out.
pub(super) fn lacking(calendar: &Calendar, year: i16, is_confirmed: bool) -> Vec<Lacking> {
    if year < FIRST {
        return Vec::new();
    }
    // Who only expects the days of a year need not know the lunar ones yet; a wrong day among them is written all the same.
    let is_begun = |name: &str| {
        let mut moving = MOVING.iter().filter(|moving| moving.name == name);
        !is_confirmed && moving.any(|moving| count(calendar, span(year, moving)) < moving.count)
    };
    let gone = fixed(year).filter(|(name, day)| !is_granted(calendar, *day) && !is_begun(name));
    let mut missing: Vec<(&str, Option<Date>)> = gone.map(|(name, day)| (name, Some(day))).collect();
    // Of a year that is only expected nobody knows yet which days will be off, and a list that lacks several is only begun.
    if !is_confirmed && missing.len() > 1 {
        return Vec::new();
    }
    for moving in MOVING.iter().filter(|_| is_confirmed) {
        let within = span(year, moving);
        let is_told = missing.iter().any(|(_, day)| day.is_some_and(|day| within.contains(&day)));
        if !is_told && count(calendar, within) < moving.count {
            missing.push((moving.name, None));
        }
    }
    if missing.is_empty() {
        return Vec::new();
    }
    let meant = astray(calendar, year).map(|run| run.from);
    missing.into_iter().map(|(name, day)| Lacking { year, name, day, meant }).collect()
}

/// The holiday that has a fixed day, if it is that day.
#[must_use]
pub fn on(day: Date) -> Option<&'static str> {
    fixed(day.year()).find(|(_, other)| *other == day && day.year() >= FIRST).map(|(name, _)| name)
}

/// The holidays of a year of which the day is certain.
fn fixed(year: i16) -> impl Iterator<Item = (&'static str, Date)> {
    let fixed = FIXED.into_iter().filter(move |(name, ..)| *name != "culture" || year >= CULTURE);
    fixed.map(move |(name, month, day)| (name, date(year, month, day))).chain(hung_kings(year))
}

/// The day of the Hung Kings, as far as the table reaches.
fn hung_kings(year: i16) -> Option<(&'static str, Date)> {
    let index = usize::try_from(year.checked_sub(FIRST)?).ok()?;
    HUNG_KINGS.get(index).map(|day| ("hung_kings", date(year, 4, *day)))
}

/// Whether a holiday is off, or the working day after it in its place.
fn is_granted(calendar: &Calendar, day: Date) -> bool {
    let is_free = |day: &Date| !is_weekend(*day) && !fixed(day.year()).any(|(_, other)| other == *day);
    let days = || day.series(Span::new().days(1)).take(9);
    let due = if is_weekend(day) { days().find(is_free) } else { Some(day) };
    due.is_none_or(|due| calendar.is_working_day(due) != Some(true))
}

/// The weekdays off of some days that are not worked another day.
fn count(calendar: &Calendar, within: RangeInclusive<Date>) -> usize {
    let is_statutory = |day: &Date| fixed(day.year()).any(|(_, other)| other == *day);
    let is_swapped = |day: &Date| !is_statutory(day) && calendar.swaps().any(|swap| swap.off == *day);
    let days = within.start().series(Span::new().days(1)).take_while(|day| within.contains(day));
    let off = days.filter(|day| !is_weekend(*day) && calendar.is_working_day(*day) == Some(false));
    off.filter(|day| !is_swapped(day)).count()
}

/// The one day off of a year that is none of the law, nor one in lieu, nor swapped: most likely a slip of the pen for another.
fn astray(calendar: &Calendar, year: i16) -> Option<&DayOff> {
    let is_certain = |name: &str| fixed(year).any(|(other, _)| other == name);
    let explained = |run: &DayOff| {
        let near = |day: Date| day <= run.from && day.until(run.from).is_ok_and(|span| span.get_days() <= 4);
        // A day in lieu of a holiday that has none is a slip of the pen itself.
        let is_in_lieu = |day: Date| is_weekend(day) && near(day) && is_granted(calendar, day);
        let in_lieu = |(_, day): (&str, Date)| day == run.from || is_in_lieu(day);
        run.from != run.until
            || fixed(year).any(in_lieu)
            || calendar.swaps().any(|swap| swap.off == run.from)
            || MOVING.iter().filter(|moving| !is_certain(moving.name)).any(|moving| {
                span(year, moving).contains(&run.from) && count(calendar, span(year, moving)) <= moving.count
            })
    };
    let mut strange = calendar.days_off().filter(|run| run.from.year() == year && !explained(run));
    strange.next().filter(|_| strange.next().is_none())
}

fn span(year: i16, moving: &Moving) -> RangeInclusive<Date> {
    date(year, moving.first.0, moving.first.1)..=date(year, moving.last.0, moving.last.1)
}
