//! A second, plain way to count, written without a look at the first: it walks quarter hour by quarter hour
//! or day by day over sets of dates taken straight from the files. Both must agree on random cases.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime, Weekday, date, time};
use jiff::{Span, ToSpan};

use super::super::{Clock, Due, Duration, OfficeHours, Receipt, Term, Unit, due};
use super::{calendar, count, years};
use crate::load::raw::{CalendarYear, Via};

const CASES: usize = 100_000;

/// The days that the files name, one by one.
struct Days {
    off: BTreeSet<Date>,
    worked: BTreeSet<Date>,
}

/// End of a count: the day, and hour and minute if it ends within the day. `None` outside 2024–2027.
type End = Option<(Date, Option<(i8, i8)>)>;

impl Days {
    fn of(years: &[(i16, CalendarYear)]) -> Self {
        let mut days = Self {
            off: BTreeSet::new(),
            worked: BTreeSet::new(),
        };
        for (_, year) in years {
            for run in year.days_off.get().expect("days off") {
                let run = run.get().expect("a day off");
                let mut day = run.from.value.expect("a first day").0;
                let last = run.until.value.map_or(day, |last| last.0);
                while day <= last {
                    days.off.insert(day);
                    day = next(day);
                }
            }
            for swap in year.swaps.get().into_iter().flatten() {
                days.worked.insert(
                    swap.get()
                        .and_then(|swap| swap.worked.value)
                        .expect("a day worked")
                        .0,
                );
            }
        }
        days
    }

    /// `None` when nobody can know.
    fn works(&self, day: Date) -> Option<bool> {
        if day.year() < 2024 || day.year() > 2027 {
            return None;
        }
        if self.worked.contains(&day) {
            return Some(true);
        }
        let weekend = day.weekday() == Weekday::Saturday || day.weekday() == Weekday::Sunday;
        Some(!weekend && !self.off.contains(&day))
    }

    /// The day if it is worked, else the next that is, and then its end.
    fn or_next(&self, mut day: Date, clock: Option<(i8, i8)>) -> End {
        if self.works(day)? {
            return Some((day, clock));
        }
        while !self.works(day)? {
            day = next(day);
        }
        Some((day, None))
    }

    fn end(&self, received: DateTime, via: Via, term: Term) -> End {
        let (mut start, mut day) = (received, received.date());
        let same_day = !matches!(term.duration, Duration::Count(_));
        let five = (same_day && via != Via::Counter).then(|| time(17, 0, 0, 0));
        if let Some(last) = term.cut_off.or(five) {
            let late = received.time() > last;
            if late || !self.works(day)? {
                if late && self.works(day)? {
                    day = next(day);
                }
                day = self.or_next(day, None)?.0;
                start = day.at(7, 30, 0, 0);
            }
        }
        let Duration::Count(limit) = term.duration else {
            return self.or_next(day, None);
        };
        let quarters = limit.amount().thousandths / 250;
        match limit.unit() {
            Unit::Hour => {
                for _ in 0..quarters {
                    start = start
                        .checked_add(15.minutes())
                        .expect("far from the end of time");
                }
                self.or_next(start.date(), Some((start.hour(), start.minute())))
            }
            Unit::WorkingHour => self.office_quarters(start, quarters),
            Unit::WorkingDay => self.half_days(day, limit.amount().thousandths / 500),
            Unit::Day => {
                for _ in 0..(quarters + 3) / 4 {
                    day = next(day);
                }
                self.or_next(day, None)
            }
            Unit::Month => self.or_next(months_on(day, limit.amount().thousandths / 1000), None),
        }
    }

    /// Quarter hours are counted when they begin in office hours of a day that is worked.
    fn office_quarters(&self, mut now: DateTime, mut left: i64) -> End {
        loop {
            let minute = i32::from(now.hour()) * 60 + i32::from(now.minute());
            let open = (450..690).contains(&minute) || (810..1020).contains(&minute);
            if self.works(now.date())? && open {
                left -= 1;
            }
            now = now
                .checked_add(15.minutes())
                .expect("far from the end of time");
            if left == 0 {
                return Some((now.date(), Some((now.hour(), now.minute()))));
            }
        }
    }

    fn half_days(&self, mut day: Date, mut left: i64) -> End {
        loop {
            day = next(day);
            if self.works(day)? {
                match left {
                    1 => return Some((day, Some((11, 30)))),
                    2 => return Some((day, None)),
                    _ => left -= 2,
                }
            }
        }
    }
}

fn next(day: Date) -> Date {
    day.tomorrow().expect("far from the end of time")
}

/// Walks on to the same day of a later month, or stops where that month ends.
fn months_on(received: Date, months: i64) -> Date {
    let (mut day, mut passed) = (received, 0);
    loop {
        let following = next(day);
        if passed == months && (day.day() == received.day() || following.day() == 1) {
            return day;
        }
        if following.day() == 1 {
            passed += 1;
        }
        day = following;
    }
}

/// A small generator of numbers that are always the same (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    fn receipt(&mut self) -> Receipt {
        let minutes = 15 * self.roll(4 * 24 * 1461);
        let at = date(2024, 1, 1)
            .at(0, 0, 0, 0)
            .checked_add(Span::new().minutes(minutes))
            .expect("a moment");
        let via =
            [Via::Counter, Via::Online, Via::Post][usize::try_from(self.roll(3)).expect("small")];
        Receipt { at, via }
    }

    fn term(&mut self) -> Term {
        let duration = match self.roll(7) {
            0 => Duration::SameDay,
            1 => Duration::Immediate,
            2 => count(250 * (1 + self.roll(200)), Unit::Hour),
            3 => count(250 * (1 + self.roll(60)), Unit::WorkingHour),
            4 => count(500 * (1 + self.roll(120)), Unit::WorkingDay),
            5 => count(500 * (1 + self.roll(120)), Unit::Day),
            _ => count(1000 * (1 + self.roll(12)), Unit::Month),
        };
        let hour = i8::try_from(9 + self.roll(8)).expect("an hour");
        let cut_off = (self.roll(3) == 0).then(|| time(hour, 0, 0, 0));
        Term { duration, cut_off }
    }
}

#[test]
fn agrees_with_a_plain_walk() {
    let (calendar, hours, days) = (calendar(), OfficeHours::default(), Days::of(&years()));
    let clock = Clock {
        calendar: &calendar,
        hours: &hours,
    };
    let mut dice = Dice(2_026);
    let mut dates = 0;
    for _ in 0..CASES {
        let (receipt, term) = (dice.receipt(), dice.term());
        let expected = days.end(receipt.at, receipt.via, term);
        let found = match due(receipt, term, clock) {
            Due::On(on) => {
                assert!(
                    on.skipped.keys().all(|&day| days.works(day) == Some(false)),
                    "{receipt:?} {term:?}"
                );
                Some((on.date, on.time.map(|time| (time.hour(), time.minute()))))
            }
            Due::Words(_) => None,
        };
        assert_eq!(found, expected, "{receipt:?} {term:?}");
        dates += usize::from(found.is_some());
    }
    // Both outcomes are among the cases, or the comparison would prove little.
    assert!(
        dates > CASES * 9 / 10 && dates < CASES - 100,
        "{dates} dates"
    );
}

/// What is called always longer never ends on an earlier day.
#[test]
fn longer_is_never_earlier() {
    let (calendar, hours) = (calendar(), OfficeHours::default());
    let clock = Clock {
        calendar: &calendar,
        hours: &hours,
    };
    let mut dice = Dice(766);
    let mut compared = 0;
    for _ in 0..CASES / 10 {
        let (receipt, one, other) = (dice.receipt(), dice.term(), dice.term());
        let two = Term {
            duration: other.duration,
            ..one
        };
        if !one.duration.always_longer_than(two.duration) {
            continue;
        }
        if let (Due::On(long), Due::On(short)) =
            (due(receipt, one, clock), due(receipt, two, clock))
        {
            assert!(long.date >= short.date, "{receipt:?} {one:?} {two:?}");
            compared += 1;
        }
    }
    assert!(compared > 1_000, "{compared} pairs");
}
