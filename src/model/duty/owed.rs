//! A duty, how it stands, and how many stand how.

use jiff::civil::Date;

use crate::load::raw::ContentLevel;
use crate::model::decision::Decision;
use crate::model::office::Office;
use crate::model::posting::{Entry, PostingRule, Waiver};
use crate::model::procedure::Procedure;
use crate::model::site::Site;
use crate::model::table::Ref;

/// How a duty stands. Ordered: the better comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The text in force hangs there, as much of it as has to.
    Met,
    /// The text in force hangs there, but not enough of it.
    TooLittle,
    /// Another text hangs there, and the time to change it is over.
    Stale,
    /// Nothing hangs there, and the time is over.
    Missing,
    /// Nothing hangs there, and by when it had to nobody can say.
    Undated,
    /// There is time left; where nobody can say how much, the text is not in force yet.
    NotYetDue,
    /// Waived, and not met.
    Waived,
}

/// A duty: an office has to post a procedure at a place.
#[derive(Clone, Copy, Debug)]
pub struct Duty<'s> {
    /// Who.
    pub office: Ref<Office>,
    /// Where: position among the posting places of the office.
    pub place: usize,
    /// What.
    pub procedure: Ref<Procedure>,
    /// The decision that the text rests on.
    pub decision: Option<Ref<Decision>>,
    /// The rule by which it is owed.
    pub rule: &'s PostingRule,
    /// How much of it.
    pub content: ContentLevel,
    /// The day of effect of the text.
    pub effective: Option<Date>,
    /// The last day to post as it is laid down, whatever was waived.
    pub laid_down: Option<Date>,
    /// The last day to post; absent when it cannot be known.
    pub due: Option<Date>,
    /// Whether the decision itself lays down the time to post.
    pub is_ordered: bool,
    /// The day from which the time to post runs, where the calendar does not reach its last day.
    pub uncounted: Option<Date>,
    /// How it stands.
    pub status: Status,
    /// The entry by which it stands so.
    pub entry: Option<&'s Entry>,
    /// When this text was first posted there.
    pub first_posted: Option<Date>,
    /// The latest posting of this text there that was taken down.
    pub down: Option<&'s Entry>,
    /// Whether it is about a text to come, owed beside the one in force until then.
    pub is_beside: bool,
    /// Who waived it.
    pub waiver: Option<&'s Waiver>,
}

impl Duty<'_> {
    /// Whether its text is not in force yet on a day.
    #[must_use]
    pub fn is_to_come(&self, day: Date) -> bool {
        self.effective.is_some_and(|from| from > day)
    }

    /// Whether it was met after its day, and not on a day off or a waived one before the next day that counts: nothing is late
    /// by no day.
    #[must_use]
    pub fn was_late(&self, site: &Site) -> bool {
        let posted = self.first_posted.filter(|posted| self.due.is_some_and(|due| *posted > due));
        posted.is_some_and(|posted| self.days_late(site, posted) != Some(0))
    }

    /// On how many working days after its day, up to and with another, it was owed; `None` when nobody can count them.
    #[must_use]
    pub fn days_late(&self, site: &Site, until: Date) -> Option<u32> {
        site.owed_days((self.office, self.place), self.procedure, (self.due?, until))
    }
}

/// How many duties stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Met.
    pub met: usize,
    /// Posted, but too little of it.
    pub too_little: usize,
    /// Another text hangs.
    pub stale: usize,
    /// Missing and overdue.
    pub missing: usize,
    /// Missing without a day.
    pub undated: usize,
    /// Not yet due.
    pub not_yet_due: usize,
    /// Waived.
    pub waived: usize,
}

impl std::ops::Add for Tally {
    type Output = Self;

    /// The duties of both.
    fn add(self, other: Self) -> Self {
        Self {
            met: self.met + other.met,
            too_little: self.too_little + other.too_little,
            stale: self.stale + other.stale,
            missing: self.missing + other.missing,
            undated: self.undated + other.undated,
            not_yet_due: self.not_yet_due + other.not_yet_due,
            waived: self.waived + other.waived,
        }
    }
}

impl Tally {
    /// Counts a duty.
    pub const fn count(&mut self, status: Status) {
        let count = match status {
            Status::Met => &mut self.met,
            Status::TooLittle => &mut self.too_little,
            Status::Stale => &mut self.stale,
            Status::Missing => &mut self.missing,
            Status::Undated => &mut self.undated,
            Status::NotYetDue => &mut self.not_yet_due,
            Status::Waived => &mut self.waived,
        };
        *count += 1;
    }

    /// What has to hang by now, waived or not.
    #[must_use]
    pub const fn must(&self) -> usize {
        self.met + self.too_little + self.stale + self.missing + self.undated + self.waived
    }
}
