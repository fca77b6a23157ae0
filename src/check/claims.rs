//! What reports claim in per cent, held against their own figures. One claim has one verdict, so that no two rules
//! find the same slip.

use crate::diagnostics::Place;
use crate::load::raw::Printed;
use crate::model::Rate;
use crate::model::figures::{Figures, Part, Share};

/// A share as printed.
pub(super) struct Claim<'f> {
    figures: &'f Figures,
    /// Where it stands: a part of the file and the keys below it.
    pub(super) place: Place,
    /// The keys.
    pub(super) keys: String,
    /// Which share.
    pub(super) share: Share,
    /// As printed.
    pub(super) printed: Printed,
    part: Option<u64>,
    whole: Option<u64>,
    late: Option<u64>,
    /// Whether it is the claim of all the figures, which may be made of those of their parts.
    of_all: bool,
}

/// What a claim comes to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Verdict {
    /// Right, or nobody can tell.
    Holds,
    /// Below zero or above a hundred.
    OutOfRange,
    /// All on time, it says, and some were late.
    LateAfterAll(Option<Rate>, u64),
    /// Nobody says of how many.
    NoWhole,
    /// The mean of the parts' rates, as if all parts were of one size; the true rate.
    SimpleMean(Rate),
    /// Another rate than the figures give.
    Wrong(Rate),
}

/// All claims of figures: their own, and those of their parts.
pub(super) fn claims(figures: &Figures) -> impl Iterator<Item = Claim<'_>> {
    let own = figures.claims.iter().map(|(share, printed)| Claim {
        figures,
        place: figures.place,
        keys: format!("claimed.{}", share.key()),
        share: *share,
        printed: *printed,
        part: figures.part_of(*share),
        whole: figures.whole_of(*share).or_else(|| figures.whole_of_parts(*share)),
        late: figures.settled.late,
        of_all: true,
    });
    own.chain(figures.parts.iter().flat_map(|part| of_part(figures, part)))
}

fn of_part<'f>(figures: &'f Figures, part: &'f Part) -> impl Iterator<Item = Claim<'f>> {
    let shares = [(Share::Online, part.online_rate), (Share::OnTime, part.on_time_rate)];
    shares.into_iter().filter_map(move |(share, printed)| {
        Some(Claim {
            figures,
            place: part.place,
            keys: format!("{}_rate", share.key()),
            share,
            printed: printed?,
            part: part.count(share),
            whole: part.weight(share),
            late: part.late,
            of_all: false,
        })
    })
}

impl Claim<'_> {
    /// What it comes to.
    pub(super) fn verdict(&self) -> Verdict {
        if !(0..=100_000).contains(&self.printed.number.thousandths) {
            return Verdict::OutOfRange;
        }
        // What else is wrong was found as such; rates follow when it is mended.
        if !self.figures.is_sound() {
            return Verdict::Holds;
        }
        if let Some(late) = self.late_after_all() {
            return Verdict::LateAfterAll(
                self.whole.and_then(|whole| Rate::new(whole.checked_sub(late)?, whole)),
                late,
            );
        }
        let Some(whole) = self.whole.filter(|whole| *whole > 0) else { return Verdict::NoWhole };
        match self.part.and_then(|part| Rate::new(part, whole)) {
            Some(rate) if rate.is_percent(self.printed) => Verdict::Holds,
            Some(rate) if self.is_simple_mean() => Verdict::SimpleMean(rate),
            Some(rate) => Verdict::Wrong(rate),
            None => self.against_parts(),
        }
    }

    /// How many were late, when the claim is that none was.
    fn late_after_all(&self) -> Option<u64> {
        let is_all = self.share == Share::OnTime && self.printed.number.thousandths == 100_000;
        let late = self.late.or_else(|| self.whole?.checked_sub(self.part?));
        late.filter(|late| is_all && *late > 0)
    }

    /// The claim of a total, held against the rates of its parts.
    fn against_parts(&self) -> Verdict {
        let Some((rate, slack)) = self.of_parts() else { return Verdict::Holds };
        let printed = i128::from(self.printed.number.thousandths);
        let difference = (printed * i128::from(rate.whole) - i128::from(rate.part) * 100_000).abs();
        let allowed = i128::from(self.printed.half()) * i128::from(rate.whole) + slack;
        if difference <= allowed {
            Verdict::Holds
        } else if self.is_simple_mean() {
            Verdict::SimpleMean(rate)
        } else {
            Verdict::Wrong(rate)
        }
    }

    /// Whether it is the mean of the rates of the parts.
    fn is_simple_mean(&self) -> bool {
        let Some(parts) = self.parts().filter(|parts| parts.len() > 1) else { return false };
        let rates: Option<Vec<i64>> = parts.iter().map(|part| thousandths(part, self.share)).collect();
        rates.is_some_and(|rates| {
            let number = i64::try_from(rates.len()).unwrap_or(i64::MAX);
            let sum: i64 = rates.iter().sum();
            (self.printed.number.thousandths.saturating_mul(number) - sum).abs() <= self.printed.half() * number
        })
    }

    fn of_parts(&self) -> Option<(Rate, i128)> {
        self.figures.weighted(self.share).filter(|_| self.of_all)
    }

    fn parts(&self) -> Option<&[Part]> {
        let parts = self.figures.parts.as_slice();
        (self.of_all && self.share.is_of_parts() && !parts.is_empty()).then_some(parts)
    }
}

/// The rate of a part in thousandths of a per cent: as printed, or as counted.
fn thousandths(part: &Part, share: Share) -> Option<i64> {
    if let Some(printed) = part.printed(share) {
        return Some(printed.number.thousandths);
    }
    let (count, weight) = (part.count(share)?, part.weight(share).filter(|weight| *weight > 0)?);
    i64::try_from(u128::from(count) * 100_000 / u128::from(weight)).ok()
}
