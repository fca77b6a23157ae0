//! How much each share weighs in the posting score of an office.

use super::need::is_strange;
use crate::diagnostics::{Diagnostic, Findings};
use crate::load::raw::{self, Field, Number};

/// Weights, in thousandths; only their proportion counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Of coverage, accuracy, timeliness and confirmation, in this order. Not all are zero.
    pub shares: [u64; 4],
    /// How many duties an office must have to be ranked.
    pub at_least: u64,
    /// Which of them, by position in [`Self::KEYS`], are the defaults in place of what was written and cannot be used.
    pub unused: [bool; 5],
}

impl Default for Weights {
    fn default() -> Self {
        Self { shares: [500, 200, 200, 100], at_least: 10, unused: [false; 5] }
    }
}

impl Weights {
    /// The keys of the shares, then that of the least number of duties.
    pub const KEYS: [&'static str; 5] = ["coverage", "accuracy", "timeliness", "verified", "at_least"];

    /// Reads them; one below zero is reported, and its default holds.
    pub(super) fn new(field: &Field<raw::ScoreSettings>, findings: &mut Findings) -> Self {
        let default = Self::default();
        let Some(raw) = field.get() else { return Self { unused: [is_strange(field); 5], ..default } };
        let mut read = |field: &Field<Number>| {
            let weight = field.value.map(|number| u64::try_from(number.thousandths));
            if let (Some(Err(_)), Some(place)) = (weight, field.place) {
                findings.push(Diagnostic::error("negative-weight", place));
            }
            (weight.and_then(Result::ok), is_strange(field) || matches!(weight, Some(Err(_))))
        };
        let read = [&raw.coverage, &raw.accuracy, &raw.timeliness, &raw.verified, &raw.at_least].map(&mut read);
        let [coverage, accuracy, timeliness, verified, at_least] = read.map(|(weight, _)| weight);
        let mut weights = default;
        for (share, own) in weights.shares.iter_mut().zip([coverage, accuracy, timeliness, verified]) {
            *share = own.unwrap_or(*share);
        }
        weights.at_least = at_least.map_or(default.at_least, |number| number / 1000);
        weights.unused = read.map(|(_, is_unused)| is_unused);
        if weights.shares == [0; 4]
            && let Some(place) = field.place
        {
            findings.push(Diagnostic::error("weights-of-nothing", place));
            weights.shares = default.shares;
            weights.unused[..4].fill(true);
        }
        weights
    }

    /// The keys of which the defaults count in place of what was written, with the numbers that count.
    pub fn in_place_of_unused(&self) -> impl Iterator<Item = (&'static str, Number)> {
        let share = |weight: u64| Number { thousandths: weight.cast_signed() };
        let [coverage, accuracy, timeliness, verified] = self.shares.map(share);
        let numbers = [coverage, accuracy, timeliness, verified, Number::whole(self.at_least.cast_signed())];
        let all = Self::KEYS.into_iter().zip(numbers).zip(self.unused);
        all.filter(|(_, is_unused)| *is_unused).map(|(one, _)| one)
    }
}
