//! How much each share weighs in the posting score of an office.

use crate::diagnostics::{Diagnostic, Findings};
use crate::load::raw::{self, Field, Number};

/// Weights, in thousandths; only their proportion counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Of coverage, accuracy, timeliness and confirmation, in this order. Not all are zero.
    pub shares: [u64; 4],
    /// How many duties an office must have to be ranked.
    pub at_least: u64,
}

impl Default for Weights {
    fn default() -> Self {
        Self { shares: [500, 200, 200, 100], at_least: 10 }
    }
}

impl Weights {
    /// Reads them; one below zero is reported, and its default holds.
    pub(super) fn new(field: &Field<raw::ScoreSettings>, findings: &mut Findings) -> Self {
        let (Some(raw), default) = (field.get(), Self::default()) else { return Self::default() };
        let mut read = |field: &Field<Number>, default: u64| {
            let Some(number) = field.value else { return default };
            let weight = u64::try_from(number.thousandths);
            if let (Err(_), Some(place)) = (weight, field.place) {
                findings.push(Diagnostic::error("negative-weight", place));
            }
            weight.unwrap_or(default)
        };
        let keys = [&raw.coverage, &raw.accuracy, &raw.timeliness, &raw.verified];
        let mut shares = default.shares;
        for (share, key) in shares.iter_mut().zip(keys) {
            *share = read(key, *share);
        }
        let at_least = read(&raw.at_least, default.at_least * 1000) / 1000;
        if shares.iter().all(|share| *share == 0)
            && let Some(place) = field.place
        {
            findings.push(Diagnostic::error("weights-of-nothing", place));
            shares = default.shares;
        }
        Self { shares, at_least }
    }
}
