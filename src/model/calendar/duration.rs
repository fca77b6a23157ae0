//! How long something may take: an amount of a unit, or no waiting at all. Knows no dates.

use crate::load::raw::Number;

/// Most units a time limit can have (27 years of days). More is a slip of the pen, and nothing is counted with it.
pub const MOST_UNITS: i64 = 10_000;

/// How long something may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duration {
    /// So many units.
    Count(Count),
    /// The day of receipt (ngay trong ngày làm việc).
    SameDay,
    /// While one waits (giải quyết ngay). No earlier date can be given than for [`Duration::SameDay`].
    Immediate,
}

/// An amount of a unit: more than zero, at most [`MOST_UNITS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    amount: Number,
    unit: Unit,
}

/// What can be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// giờ: every hour of the clock.
    Hour,
    /// giờ làm việc: hours in which the office is open.
    WorkingHour,
    /// ngày: every day of the calendar.
    Day,
    /// ngày làm việc: days that are worked, made-up Saturdays included.
    WorkingDay,
    /// tháng: from a day to the corresponding day.
    Month,
}

/// Why an amount cannot be a time limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadAmount {
    /// Zero: most often a form left empty.
    Zero,
    /// Less than zero.
    Negative,
    /// More than [`MOST_UNITS`].
    TooLarge,
}

impl Unit {
    /// The unit as authors write it; also the key of its name in messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::WorkingHour => "working_hour",
            Self::Day => "day",
            Self::WorkingDay => "working_day",
            Self::Month => "month",
        }
    }
}

impl Count {
    /// An amount of a unit. Fractions are legal: steps of half a day are common.
    pub const fn new(amount: Number, unit: Unit) -> Result<Self, BadAmount> {
        match amount.thousandths {
            0 => Err(BadAmount::Zero),
            ..0 => Err(BadAmount::Negative),
            1..=MOST_THOUSANDTHS => Ok(Self { amount, unit }),
            _ => Err(BadAmount::TooLarge),
        }
    }

    /// The amount, more than zero.
    #[must_use]
    pub const fn amount(self) -> Number {
        self.amount
    }

    /// The unit.
    #[must_use]
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// Both together, when they are of one unit and not too much.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let thousandths = self.amount.thousandths + other.amount.thousandths;
        (self.unit == other.unit).then(|| Self::new(Number { thousandths }, self.unit).ok()).flatten()
    }

    /// The whole units in it.
    pub(super) const fn whole(self) -> i64 {
        self.amount.thousandths / 1000
    }

    /// What is left beyond the whole units, in thousandths of one.
    pub(super) const fn fraction(self) -> i64 {
        self.amount.thousandths % 1000
    }

    /// Whole units, one that is begun counting as whole.
    pub(super) const fn begun(self) -> i64 {
        self.whole() + (self.fraction() > 0) as i64
    }

    /// The fraction of a month in days, thirty to the month, one that is begun counting as whole.
    pub(super) const fn odd_days(self) -> i64 {
        (self.fraction() * 30 + 999) / 1000
    }

    /// In working hours, eight of them to a working day; `None` of other units.
    const fn working_hours(self) -> Option<i64> {
        match self.unit {
            Unit::WorkingHour => Some(self.amount.thousandths),
            Unit::WorkingDay => Some(self.amount.thousandths * 8),
            Unit::Hour | Unit::Day | Unit::Month => None,
        }
    }

    /// The fewest and the most days from receipt to end, before an end on a day off is put off.
    ///
    /// A working hour takes at most a working day, and no more than eight fit into one.
    const fn days(self) -> (i64, i64) {
        let begun = self.begun();
        let worked = most_days(begun);
        match self.unit {
            Unit::Hour => (self.whole() / 24, (begun + 23) / 24),
            Unit::WorkingHour => ((self.amount.thousandths - 1) / 8_000, worked),
            Unit::Day => (begun, begun),
            Unit::WorkingDay => (begun, worked),
            Unit::Month => {
                let (months, days) = (self.whole(), self.odd_days());
                (months * 28 + days, months * 31 + days)
            }
        }
    }
}

/// The most days that working days take. With weekends and the longest run of days off ever decided, they stay below three
/// days each and a fortnight. Of many, no more than fifteen fall on days off within half a year, and no more than ten within
/// seven weeks: a year has eleven by Bộ luật Lao động 45/2019/QH14, Điều 112, of which the new year and Tết, six days, come
/// nearest together, and few are moved to another day.
const fn most_days(working: i64) -> i64 {
    let off = if working <= 20 { 10 } else { 15 * (1 + working / 100) };
    let weekdays = working + off;
    let (weeks, rest) = (weekdays / 5, weekdays % 5);
    let over_weekends = weeks * 7 + if rest > 0 { rest + 2 } else { 0 };
    let over_holidays = 3 * working + 14;
    if over_weekends < over_holidays { over_weekends } else { over_holidays }
}

/// The most working days from receipt to the end of some days, an end on a day off being put off to the next working day: five
/// in each week; of six days beyond whole weeks one is a Saturday, of which the end is put off. A Saturday may be worked
/// instead of a weekday before or after; such exchanges (content/calendar) lie months apart.
const fn most_worked(days: i64) -> i64 {
    let (weeks, rest) = (days / 7, days % 7);
    weeks * 5 + if rest > 0 { rest } else { 1 } + 1 + days / 90
}

const MOST_THOUSANDTHS: i64 = MOST_UNITS * 1000;

impl Duration {
    /// The unit as authors write it: `working_day`, `same_day`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Count(count) => count.unit.key(),
            Self::SameDay => "same_day",
            Self::Immediate => "immediate",
        }
    }

    /// Whether it is longer than the other whenever a dossier comes. When that depends on the day
    /// (12 days and 10 working days), the answer is no.
    #[must_use]
    pub fn always_longer_than(self, other: Self) -> bool {
        if let (Self::Count(one), Self::Count(two)) = (self, other) {
            if one.unit == two.unit {
                return one.amount > two.amount;
            }
            if let (Some(one), Some(two)) = (one.working_hours(), two.working_hours()) {
                return one > two;
            }
            if one.unit == Unit::WorkingDay && matches!(two.unit, Unit::Day | Unit::Month) {
                return one.whole() > most_worked(two.days().1);
            }
        }
        self.days().0 > other.days().1
    }

    /// The fewest and the most days that it takes, whenever a dossier comes.
    #[must_use]
    pub const fn days(self) -> (i64, i64) {
        match self {
            Self::Count(count) => count.days(),
            Self::SameDay | Self::Immediate => (0, 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BadAmount, Count, Duration, Unit};
    use crate::load::raw::Number;

    fn count(thousandths: i64, unit: Unit) -> Duration {
        Duration::Count(Count::new(Number { thousandths }, unit).expect("a legal amount"))
    }

    #[test]
    fn amounts_have_two_ends() {
        assert!(Count::new(Number { thousandths: 1 }, Unit::Day).is_ok());
        assert!(Count::new(Number::whole(10_000), Unit::Day).is_ok());
        assert_eq!(Count::new(Number::whole(0), Unit::Day), Err(BadAmount::Zero));
        assert_eq!(Count::new(Number::whole(-1), Unit::Day), Err(BadAmount::Negative));
        assert_eq!(Count::new(Number { thousandths: i64::MAX }, Unit::Day), Err(BadAmount::TooLarge));
    }

    #[test]
    fn only_what_is_sure_is_longer() {
        use Unit::{Day, Hour, Month, WorkingDay, WorkingHour};
        let longer = [
            (count(3_000, WorkingDay), count(2_500, WorkingDay)),
            (count(16_000, WorkingDay), count(15_000, Day)),
            (count(20_000, WorkingDay), count(20_000, Day)),
            (count(18_000, WorkingDay), count(20_000, Day)),
            (count(25_000, WorkingDay), count(1_000, Month)),
            (count(2_000, Month), count(55_000, Day)),
            (count(45_000, Day), count(1_000, Month)),
            (count(121_000, Hour), count(4_000, Day)),
            (count(1_000, Month), count(3_000, WorkingDay)),
            (count(45_000, Day), count(15_000, WorkingDay)),
            (count(1_000, Month), count(7_000, WorkingDay)),
            (count(40_000, WorkingHour), count(1_000, WorkingDay)),
            (count(1_000, WorkingDay), count(4_000, WorkingHour)),
            (count(40_000, WorkingHour), count(3_000, Day)),
            (count(1_000, Day), Duration::SameDay),
            (count(24_000, Hour), Duration::Immediate),
        ];
        for (long, short) in longer {
            assert!(long.always_longer_than(short), "{long:?} > {short:?}");
            assert!(!short.always_longer_than(long), "{short:?} > {long:?}");
        }
        let unsure = [
            (count(12_000, Day), count(10_000, WorkingDay)),
            (count(28_000, Day), count(15_000, WorkingDay)),
            (count(30_000, Day), count(20_000, WorkingDay)),
            (count(30_000, Day), count(1_000, Month)),
            (count(100_000, Hour), count(4_500, Day)),
            (count(2_000, WorkingDay), count(2_000, Day)),
            // Received on a Monday, both end on the Monday three weeks later.
            (count(15_000, WorkingDay), count(20_000, Day)),
            (count(24_000, WorkingDay), count(1_000, Month)),
            (count(8_000, WorkingHour), count(1_000, WorkingDay)),
            (count(8_000, WorkingHour), Duration::SameDay),
            (count(20_000, Day), count(7_000, WorkingDay)),
            // Over Tết 2026, three working days took twelve.
            (count(12_000, Day), count(3_000, WorkingDay)),
            (count(4_000, Hour), Duration::SameDay),
            (Duration::SameDay, Duration::Immediate),
        ];
        for (one, two) in unsure {
            assert!(!one.always_longer_than(two) && !two.always_longer_than(one), "{one:?} ? {two:?}");
        }
    }
}
