//! When a result is due: from a receipt, a time limit and the calendar to a date, or to no date.
//!
//! Sources: Civil Code 2015 (Bộ luật Dân sự), articles 147 and 148; for the cut-off hour, Law on Civil
//! Status 2014 (Luật Hộ tịch), article 5(3). What they leave open is decided here:
//!
//! * **Days, working days, months.** The day of receipt is not counted (147(2)). A dossier received on a
//!   Saturday therefore has Monday as its first working day, and so has one received on Friday.
//! * **Working days.** Weekends and days off are skipped, made-up Saturdays count. A fraction is that share
//!   of one more working day: half a day ends with its morning.
//! * **Days.** A day that is begun counts whole. **Months** end on the corresponding day or the last of the
//!   month (148); a fraction of a month is that share of thirty days, begun days counting whole.
//! * **Hours** run from the moment of receipt (147(1)), day and night; **working hours** only while the
//!   office is open.
//! * **The end.** What would end on a day off ends with the next working day (148).
//! * **The cut-off hour.** What arrives after it, or on a day off, is taken in at the opening of the next
//!   working day, and counts as received then; the hour itself is still in time.
//! * **The channel** says which moment is the receipt: at the counter, the hand-over of a complete dossier;
//!   by post, the postmark of arrival; online, the moment the system records a valid dossier. Only the
//!   counter proves that somebody is there: for a same-day limit without a cut-off hour, post and online
//!   take the closing of the office for it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Span};

use super::{Calendar, Count, Day, Doubt, Duration, Off, OfficeHours, Term, Unit};
use crate::load::raw::Via;

/// That a dossier was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The moment that the channel makes count; see the module.
    pub at: DateTime,
    /// How it came.
    pub via: Via,
}

/// What time is counted on.
#[derive(Clone, Copy, Debug)]
pub struct Clock<'a> {
    /// Which days are worked.
    pub calendar: &'a Calendar,
    /// Which hours of them.
    pub hours: &'a OfficeHours,
}

/// When a result is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due<'a> {
    /// At a date that can be shown, as an expectation and never as a promise.
    On(DueOn<'a>),
    /// No date can be given; only the limit in words is shown.
    Words(NoDate),
}

/// A due date, and all that explains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueOn<'a> {
    /// The day.
    pub date: Date,
    /// The time of day; the end of the day when absent.
    pub time: Option<Time>,
    /// The moment from which time was counted: the receipt, or when that came too late in the day, the
    /// opening of the next working day.
    pub counted_from: DateTime,
    /// Days that were passed over, and why.
    pub skipped: BTreeMap<Date, Off<'a>>,
    /// What the date rests on without being official.
    pub unconfirmed: BTreeSet<Doubt>,
}

/// Why there is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDate {
    /// A day of this year matters, and the year has no calendar file.
    NoCalendar(i16),
    /// Beyond the last date that can be held.
    OutOfRange,
}

/// The date by which the result of a dossier is due.
#[must_use]
pub fn due(receipt: Receipt, term: Term, clock: Clock<'_>) -> Due<'_> {
    let mut walk = Walk {
        clock,
        skipped: BTreeMap::new(),
        unconfirmed: BTreeSet::new(),
    };
    let end = walk
        .start(receipt, term)
        .and_then(|start| Ok((start, walk.end(start, term.duration)?)));
    match end {
        Ok((counted_from, End { date, time })) => Due::On(DueOn {
            date,
            time,
            counted_from,
            skipped: walk.skipped,
            unconfirmed: walk.unconfirmed,
        }),
        Err(reason) => Due::Words(reason),
    }
}

/// A day, and a time on it unless the whole day is meant.
struct End {
    date: Date,
    time: Option<Time>,
}

/// A walk through the calendar, which remembers what it met.
struct Walk<'a> {
    clock: Clock<'a>,
    skipped: BTreeMap<Date, Off<'a>>,
    unconfirmed: BTreeSet<Doubt>,
}

impl Walk<'_> {
    /// The moment from which time is counted.
    fn start(&mut self, receipt: Receipt, term: Term) -> Result<DateTime, NoDate> {
        let closing = match (term.duration, receipt.via) {
            (Duration::Count(_), _) | (_, Via::Counter) => None,
            (Duration::SameDay | Duration::Immediate, Via::Online | Via::Post) => {
                Some(self.clock.hours.closing())
            }
        };
        let Some(cut_off) = term.cut_off.or(closing) else {
            return Ok(receipt.at);
        };
        let date = receipt.at.date();
        let in_time = receipt.at.time() <= cut_off;
        if in_time && self.is_worked(date)? {
            return Ok(receipt.at);
        }
        let earliest = if in_time { date } else { tomorrow(date)? };
        let taken_in = self.worked_from(earliest)?;
        Ok(taken_in.to_datetime(self.clock.hours.opening()))
    }

    /// The end of a duration.
    fn end(&mut self, start: DateTime, duration: Duration) -> Result<End, NoDate> {
        let count = match duration {
            Duration::SameDay | Duration::Immediate => {
                return self.not_on_a_day_off(start.date(), None);
            }
            Duration::Count(count) => count,
        };
        match count.unit() {
            Unit::Hour => {
                let end = start
                    .checked_add(hours(count))
                    .map_err(|_| NoDate::OutOfRange)?;
                self.not_on_a_day_off(end.date(), Some(end.time()))
            }
            Unit::WorkingHour => self.working_hours(start, hours(count)),
            Unit::Day => {
                self.not_on_a_day_off(later(start.date(), Span::new().days(count.begun()))?, None)
            }
            Unit::WorkingDay => self.working_days(start.date(), count),
            Unit::Month => {
                let month = later(start.date(), Span::new().months(count.whole()))?;
                self.not_on_a_day_off(later(month, Span::new().days(count.odd_days()))?, None)
            }
        }
    }

    fn working_days(&mut self, received: Date, count: Count) -> Result<End, NoDate> {
        let mut date = received;
        for _ in 0..count.begun() {
            date = self.worked_from(tomorrow(date)?)?;
        }
        let fraction = count.fraction();
        Ok(End {
            date,
            time: (fraction > 0).then(|| self.clock.hours.share(fraction)),
        })
    }

    fn working_hours(&mut self, start: DateTime, mut left: SignedDuration) -> Result<End, NoDate> {
        let mut from = start;
        loop {
            let date = self.worked_from(from.date())?;
            let time = if date == from.date() {
                from.time()
            } else {
                Time::midnight()
            };
            match self.clock.hours.work(time, left) {
                Ok(time) => {
                    return Ok(End {
                        date,
                        time: Some(time),
                    });
                }
                Err(rest) => left = rest,
            }
            from = tomorrow(date)?.to_datetime(Time::midnight());
        }
    }

    /// The day itself, or the end of the next working day.
    fn not_on_a_day_off(&mut self, date: Date, time: Option<Time>) -> Result<End, NoDate> {
        let worked = self.worked_from(date)?;
        Ok(End {
            date: worked,
            time: time.filter(|_| worked == date),
        })
    }

    /// The first working day, beginning with the one given.
    fn worked_from(&mut self, mut date: Date) -> Result<Date, NoDate> {
        while !self.is_worked(date)? {
            date = tomorrow(date)?;
        }
        Ok(date)
    }

    fn is_worked(&mut self, date: Date) -> Result<bool, NoDate> {
        let calendar = self.clock.calendar;
        let day = calendar.day(date).ok_or(NoDate::NoCalendar(date.year()))?;
        self.unconfirmed.extend(calendar.doubt(date));
        if let Day::Off(why) = day {
            self.skipped.insert(date, why);
        }
        Ok(day.is_worked())
    }
}

fn tomorrow(date: Date) -> Result<Date, NoDate> {
    date.tomorrow().map_err(|_| NoDate::OutOfRange)
}

fn later(date: Date, span: Span) -> Result<Date, NoDate> {
    date.checked_add(span).map_err(|_| NoDate::OutOfRange)
}

/// Exact: a thousandth of an hour is 3,600 milliseconds.
const fn hours(count: Count) -> SignedDuration {
    SignedDuration::from_millis(count.amount().thousandths * 3_600)
}
