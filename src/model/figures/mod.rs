//! Settlement figures of a period (kết quả giải quyết hồ sơ), as meant. A number that nobody gave is `None`, never
//! zero; what follows from others is worked out here, and nothing is guessed.

mod derived;
mod excess;
mod numbers;
mod parts;
mod read;
mod readings;
mod sums;
mod swaps;
#[cfg(test)]
mod tests;
mod weighted;

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::Calendar;
use super::catalogue::FieldOfWork;
use super::office::Office;
use super::rate::Rate;
use super::settings::Level;
use super::table::Ref;
use crate::diagnostics::Place;
use crate::load::raw::Printed;

pub use excess::Excess;
pub use numbers::Spot;
pub use readings::Doubts;
pub use sums::{Block, Disagreement};

/// Figures of a period. Where a rule means a key, it names it below `place`.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Their id.
    pub id: String,
    /// Where they stand.
    pub place: Place,
    /// The period, where both of its days are given.
    pub period: Option<Period>,
    /// Whose figures they are.
    pub scope: Scope,
    /// Whether they name an office, a level or a field that nobody knows, which was found: whose they are is not known.
    pub is_scope_lost: bool,
    /// Dossiers received.
    pub received: Received,
    /// Dossiers settled.
    pub settled: Settled,
    /// Dossiers pending at the end.
    pub pending: Pending,
    /// Feedback.
    pub feedback: Feedback,
    /// The same period last year, as the report gives it.
    pub last_year: LastYear,
    /// What the report claims, in the order of [`Share::ALL`].
    pub claims: Vec<(Share, Printed)>,
    /// Dossiers a working day, as the report claims.
    pub per_day: Option<Printed>,
    /// Parts of the total.
    pub parts: Vec<Part>,
    /// Where the figures come from.
    pub source: Option<String>,
    /// A word about them.
    pub note: Option<String>,
    /// Values that cannot be a number of dossiers, negative ones and fractions: where, and as written.
    pub impossible: Vec<(String, String)>,
    /// Keys at which a value is written that is no number of dossiers, or none at all, or no part: that was found.
    pub(super) lost: Vec<String>,
}

/// A span of days, both included. The first is not after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

impl Period {
    /// Whether it has ended by a day, so that its figures can be whole.
    #[must_use]
    pub fn is_over(self, today: Date) -> bool {
        self.to <= today
    }

    /// How many days it has.
    #[must_use]
    pub fn days(self) -> u64 {
        self.from.until(self.to).map_or(0, |span| u64::from(span.get_days().unsigned_abs())) + 1
    }

    /// How many of them are worked; `None` when a year of them has no calendar.
    #[must_use]
    pub fn working_days(self, calendar: &Calendar) -> Option<u64> {
        let off = u64::try_from(calendar.not_worked(self.from, self.to)?.len()).ok()?;
        self.days().checked_sub(off)
    }

    /// The same period a year earlier; an end of February stays one.
    #[must_use]
    pub fn year_before(self) -> Option<Self> {
        let to = self.to.checked_sub(1.year()).ok()?;
        let is_end = self.to == self.to.last_of_month();
        Some(Self { from: self.from.checked_sub(1.year()).ok()?, to: if is_end { to.last_of_month() } else { to } })
    }

    /// Whether the periods share days and neither is part of the other, or both are the same.
    #[must_use]
    pub fn collides_with(self, other: Self) -> bool {
        let apart = self.to < other.from || other.to < self.from;
        let within = |inner: Self, outer: Self| outer.from <= inner.from && inner.to <= outer.to;
        self == other || !(apart || within(self, other) || within(other, self))
    }
}

/// Whose figures they are: of an office, a level, a field, of all when empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scope {
    /// The office.
    pub office: Option<Ref<Office>>,
    /// The level.
    pub level: Option<Ref<Level>>,
    /// The field.
    pub field: Option<Ref<FieldOfWork>>,
}

/// Dossiers received, as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// All.
    pub total: Option<u64>,
    /// New ones.
    pub new: Option<u64>,
    /// Carried over from the period before.
    pub carried_over: Option<u64>,
    /// Handed in online.
    pub online: Option<u64>,
    /// Handed in by post.
    pub post: Option<u64>,
    /// Handed in at the counter.
    pub counter: Option<u64>,
}

/// Dossiers settled, as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// All.
    pub total: Option<u64>,
    /// Before their day.
    pub early: Option<u64>,
    /// On their day.
    pub on_time: Option<u64>,
    /// After their day.
    pub late: Option<u64>,
}

/// Dossiers pending, as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pending {
    /// All.
    pub total: Option<u64>,
    /// Within their time.
    pub within: Option<u64>,
    /// Past their time.
    pub overdue: Option<u64>,
}

/// Feedback, as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Feedback {
    /// Received.
    pub received: Option<u64>,
    /// Answered.
    pub answered: Option<u64>,
    /// Answered in time.
    pub on_time: Option<u64>,
}

/// The same period last year, as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastYear {
    /// Received.
    pub received: Option<u64>,
    /// Settled.
    pub settled: Option<u64>,
    /// Settled late.
    pub late: Option<u64>,
    /// Handed in online.
    pub online: Option<u64>,
}

/// A part of a total.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Where it stands.
    pub place: Place,
    /// Its name; that of its office or level is looked up by the reader.
    pub name: Option<String>,
    /// The office that it is.
    pub office: Option<Ref<Office>>,
    /// The level that it is.
    pub level: Option<Ref<Level>>,
    /// Received.
    pub received: Option<u64>,
    /// Handed in online.
    pub online: Option<u64>,
    /// Share handed in online, as printed.
    pub online_rate: Option<Printed>,
    /// Settled.
    pub settled: Option<u64>,
    /// Settled in time.
    pub on_time: Option<u64>,
    /// Share settled in time, as printed.
    pub on_time_rate: Option<Printed>,
    /// Settled late.
    pub late: Option<u64>,
    /// Pending.
    pub pending: Option<u64>,
}

/// A share that reports print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// Settled before or on their day, of those settled.
    OnTime,
    /// Settled after their day, of those settled.
    Late,
    /// Settled, of those received.
    Settled,
    /// Handed in online, of the new ones.
    Online,
    /// Handed in by post, of the new ones.
    Post,
}

impl Share {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::OnTime, Self::Late, Self::Settled, Self::Online, Self::Post];

    /// Its key below `claimed`; also its word in messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::OnTime => "on_time",
            Self::Late => "late",
            Self::Settled => "settled",
            Self::Online => "online",
            Self::Post => "post",
        }
    }
}

impl Figures {
    /// A share of these figures, as far as they tell.
    #[must_use]
    pub fn rate(&self, share: Share) -> Option<Rate> {
        Rate::new(self.part_of(share)?, self.whole_of(share)?)
    }

    /// A share of last year's figures that the report gives.
    #[must_use]
    pub fn rate_last_year(&self, share: Share) -> Option<Rate> {
        let last = &self.last_year;
        match share {
            Share::OnTime => Rate::new(last.settled?.checked_sub(last.late?)?, last.settled?),
            Share::Late => Rate::new(last.late?, last.settled?),
            Share::Settled => Rate::new(last.settled?, last.received?),
            Share::Online => Rate::new(last.online?, last.received?),
            Share::Post => None,
        }
    }
}
