//! A share with what it is of.

use crate::load::raw::Number;
use crate::model::Rate;

/// A share with what it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metric {
    /// Its code; also its key in messages, in small letters.
    pub code: &'static str,
    /// How many.
    pub numerator: Option<Number>,
    /// Of how many.
    pub denominator: Option<Number>,
    /// How many points it is worth at most, where it is worth points.
    pub max_score: Option<u32>,
    /// Of how many more nothing is known.
    pub unknown: u64,
    /// Why there is no share, or why it is not the whole truth.
    pub gap: Option<Gap>,
}

/// Why there is no share, or why it is not the whole truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// A number is not known.
    NoData,
    /// There is nothing that it could be a share of.
    Nothing,
    /// What it measures is not kept here.
    NotKept,
    /// The numbers contradict each other.
    Contradiction,
    /// It follows from printed shares, which were rounded.
    Rounded,
}

impl Gap {
    /// The word of machine formats and of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoData => "no_data",
            Self::Nothing => "nothing",
            Self::NotKept => "not_kept",
            Self::Contradiction => "contradiction",
            Self::Rounded => "rounded",
        }
    }
}

impl Metric {
    /// A share, as far as its two numbers are known.
    #[must_use]
    pub fn new(code: &'static str, numerator: Option<u64>, denominator: Option<u64>) -> Self {
        let number = |count: u64| Number::whole(i64::try_from(count).unwrap_or(i64::MAX));
        Self::of(code, numerator.map(number), denominator.map(number))
    }

    /// A share of what has fractions, such as weights.
    #[must_use]
    pub fn of(code: &'static str, numerator: Option<Number>, denominator: Option<Number>) -> Self {
        let gap = match (numerator, denominator) {
            (_, Some(Number { thousandths: 0 })) => Some(Gap::Nothing),
            (Some(_), Some(_)) => None,
            _ => Some(Gap::NoData),
        };
        Self { code, numerator, denominator, max_score: None, unknown: 0, gap }
    }

    /// Without its numbers, and why.
    #[must_use]
    pub fn without(code: &'static str, gap: Gap) -> Self {
        Self { gap: Some(gap), ..Self::new(code, None, None) }
    }

    /// Worth points.
    #[must_use]
    pub fn worth(self, max_score: u32) -> Self {
        Self { max_score: Some(max_score), ..self }
    }

    /// With so many of which nothing is known.
    #[must_use]
    pub fn besides(self, unknown: u64) -> Self {
        Self { unknown, ..self }
    }

    /// The share.
    #[must_use]
    pub fn ratio(&self) -> Option<Rate> {
        let part = u64::try_from(self.numerator?.thousandths).ok()?;
        Rate::new(part, u64::try_from(self.denominator?.thousandths).ok()?)
    }

    /// The points: the share of those that it is worth, to two decimals.
    #[must_use]
    pub fn score(&self) -> Option<String> {
        let (ratio, most) = (self.ratio()?, u64::from(self.max_score?));
        Some(Rate::new(ratio.part.checked_mul(most)?, ratio.whole)?.number(2))
    }
}
