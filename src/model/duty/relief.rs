//! What waivers make of the time to post: the days that they cover do not count.

use jiff::civil::Date;

use crate::model::calendar::Calendar;
use crate::model::office::Office;
use crate::model::posting::Waiver;
use crate::model::procedure::Procedure;
use crate::model::site::Site;
use crate::model::table::Ref;

/// The last day to post, where the one laid down may be waived: then it is the first working day after the waiver,
/// or none where the waiver has no last day.
pub(super) fn put_off<'s>(
    laid_down: Date,
    waiver_on: impl Fn(Date) -> Option<&'s Waiver>,
    calendar: &Calendar,
) -> Option<Date> {
    let mut due = laid_down;
    while let Some(waiver) = waiver_on(due) {
        due = waiver.until?.tomorrow().ok()?;
        while calendar.is_working_day(due) == Some(false) {
            due = due.tomorrow().ok()?;
        }
    }
    Some(due)
}

impl Site {
    /// Whether a procedure need not hang at places of a kind at an office on a day.
    #[must_use]
    pub fn is_waived(&self, at: (Ref<Office>, Option<&str>), procedure: Ref<Procedure>, day: Date) -> bool {
        self.waivers_of(at, procedure).any(|waiver| waiver.holds_on(day))
    }

    /// On how many working days after one day, up to and with another, a procedure had to hang at a place of an office; `None`
    /// when a year between them has no calendar.
    #[must_use]
    pub fn owed_days(
        &self,
        (office, place): (Ref<Office>, usize),
        procedure: Ref<Procedure>,
        (mut after, until): (Date, Date),
    ) -> Option<u32> {
        let span = |waiver: &Waiver| (waiver.from.unwrap_or(Date::MIN), waiver.until.unwrap_or(Date::MAX));
        let kind = self.offices[office].posting_places[place].kind.as_deref();
        let mut waived: Vec<(Date, Date)> = self.waivers_of((office, kind), procedure).map(span).collect();
        waived.sort_unstable();
        let mut days = 0;
        for (first, last) in waived {
            let before = first.yesterday().unwrap_or(first).min(until);
            days += self.calendar.working_days_after(after, before)?;
            after = after.max(last);
        }
        Some(days + self.calendar.working_days_after(after, until)?)
    }

    fn waivers_of<'s>(
        &'s self,
        (office, kind): (Ref<Office>, Option<&str>),
        procedure: Ref<Procedure>,
    ) -> impl Iterator<Item = &'s Waiver> {
        self.waivers.iter().filter(move |waiver| waiver.covers_office(office) && waiver.covers(procedure, kind))
    }
}
