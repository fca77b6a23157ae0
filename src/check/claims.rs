//! What reports claim in per cent, held against their own figures. One claim has one verdict, so that no two rules
//! find the same slip.

use crate::diagnostics::Place;
use crate::load::raw::Printed;
use crate::model::Rate;
use crate::model::figures::{Doubts, Figures, Part, Share};

/// A share as printed.
pub(super) struct Claim {
    /// Where it stands: a part of the file and the keys below it.
    pub(super) place: Place,
    /// The keys.
    pub(super) keys: String,
    /// Which share.
    pub(super) share: Share,
    /// As printed.
    pub(super) printed: Printed,
    /// The part of which it is; the claim of all the figures may be made of those of their parts.
    pub(super) part: Option<usize>,
}

/// What a claim is made of.
#[derive(PartialEq)]
struct Basis {
    part: Option<u64>,
    whole: Option<u64>,
    /// How many of the whole may not count, because they were carried over to a part: to which, nobody says.
    carried: u64,
    late: Option<u64>,
    of_parts: Option<(Rate, i128)>,
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
    /// The rate of another share, which stands in its place.
    Swapped(Share),
}

impl Verdict {
    /// Whether nothing is wrong.
    pub(super) const fn is_good(self) -> bool {
        matches!(self, Self::Holds)
    }
}

/// All claims of figures, their own and those of their parts, with what they come to. Where something else was found to
/// be wrong, those hold that may be right when it is mended.
pub(super) fn verdicts(figures: &Figures) -> Vec<(Claim, Verdict)> {
    let mut verdicts: Vec<_> = claims(figures).map(|claim| (claim.verdict(figures), claim)).collect();
    let is_out = |(verdict, claim): &(Verdict, Claim)| claim.part.is_some() && matches!(verdict, Verdict::OutOfRange);
    let out: Vec<Share> = verdicts.iter().filter(|one| is_out(one)).map(|(_, claim)| claim.share).collect();
    // The share of all is made of a share that cannot be.
    for (verdict, claim) in verdicts.iter_mut().filter(|(_, claim)| claim.part.is_none() && out.contains(&claim.share))
    {
        if claim.basis(figures).part.is_none() && !matches!(verdict, Verdict::OutOfRange) {
            *verdict = Verdict::Holds;
        }
    }
    if verdicts.iter().any(|(verdict, _)| !verdict.is_good()) {
        let doubts = figures.doubts();
        for (verdict, claim) in verdicts.iter_mut().filter(|(verdict, _)| !matches!(verdict, Verdict::OutOfRange)) {
            if !verdict.is_good() && claim.may_hold(&doubts) {
                *verdict = Verdict::Holds;
            }
        }
    }
    let swapped = swapped(figures, &verdicts);
    let kept = |(claim, verdict): (Claim, Verdict)| match &swapped {
        Some((one, other)) if claim.keys == *one => Some((claim, Verdict::Swapped(*other))),
        Some((_, other)) if claim.part.is_none() && claim.share == *other => None,
        _ => Some((claim, verdict)),
    };
    verdicts.into_iter().map(|(verdict, claim)| (claim, verdict)).filter_map(kept).collect()
}

/// The keys of a claim of all the figures, and the share of which it is by right, which stands in its place.
fn swapped(figures: &Figures, verdicts: &[(Verdict, Claim)]) -> Option<(String, Share)> {
    let is_wrong = |(verdict, claim): &&(Verdict, Claim)| claim.part.is_none() && matches!(verdict, Verdict::Wrong(_));
    let wrong: Vec<&Claim> = verdicts.iter().filter(is_wrong).map(|(_, claim)| claim).collect();
    let [one, other] = wrong.as_slice() else { return None };
    let is_right = |claim: &Claim, printed| Claim { printed, keys: String::new(), ..*claim }.verdict(figures).is_good();
    (is_right(one, other.printed) && is_right(other, one.printed)).then(|| (one.keys.clone(), other.share))
}

fn claims(figures: &Figures) -> impl Iterator<Item = Claim> {
    let own = figures.claims.iter().map(|(share, printed)| Claim {
        place: figures.place,
        keys: format!("claimed.{}", share.key()),
        share: *share,
        printed: *printed,
        part: None,
    });
    own.chain(figures.parts.iter().enumerate().flat_map(|(at, part)| of_part(at, part)))
}

fn of_part(at: usize, part: &Part) -> impl Iterator<Item = Claim> {
    let shares = [(Share::Online, part.online_rate), (Share::OnTime, part.on_time_rate)];
    shares.into_iter().filter_map(move |(share, printed)| {
        let keys = format!("{}_rate", share.key());
        Some(Claim { place: part.place, keys, share, printed: printed?, part: Some(at) })
    })
}

impl Claim {
    /// What it comes to by figures.
    fn verdict(&self, figures: &Figures) -> Verdict {
        if !(0..=100_000).contains(&self.printed.number.thousandths) {
            return Verdict::OutOfRange;
        }
        match self.verdict_by(&self.basis(figures)) {
            Verdict::Wrong(rate) if self.is_simple_mean(figures) => Verdict::SimpleMean(rate),
            verdict => verdict,
        }
    }

    /// Whether it may be right.
    pub(super) fn may_hold(&self, doubts: &Doubts<'_>) -> bool {
        doubts.may_be(|figures| self.basis(figures), |basis| self.verdict_by(basis).is_good())
    }

    /// Whether other figures give it another basis.
    pub(super) fn tells_apart(&self, one: &Figures, other: &Figures) -> bool {
        self.basis(one) != self.basis(other)
    }

    fn basis(&self, figures: &Figures) -> Basis {
        let share = self.share;
        match self.part.map(|at| figures.parts.get(at)) {
            Some(part) => Basis {
                part: part.and_then(|part| part.count(share)),
                whole: part.and_then(|part| part.weight(share)),
                carried: figures.carried_to_parts().filter(|_| share == Share::Online).unwrap_or(0),
                late: part.and_then(|part| part.late),
                of_parts: None,
            },
            None => Basis {
                part: figures.part_of(share),
                whole: figures.whole_of(share).or_else(|| figures.whole_of_parts(share)),
                carried: 0,
                late: figures.settled.late,
                of_parts: figures.weighted(share),
            },
        }
    }

    fn verdict_by(&self, basis: &Basis) -> Verdict {
        if let Some(late) = self.late_after_all(basis) {
            return Verdict::LateAfterAll(
                basis.whole.and_then(|whole| Rate::new(whole.checked_sub(late)?, whole)),
                late,
            );
        }
        let Some(whole) = basis.whole.filter(|whole| *whole > 0) else { return Verdict::NoWhole };
        match basis.part.and_then(|part| Rate::new(part, whole)) {
            Some(rate) if rate.is_percent(self.printed) || self.is_of_new(rate, basis) => Verdict::Holds,
            Some(rate) => Verdict::Wrong(rate),
            None => self.against_parts(basis),
        }
    }

    /// Whether it may be the rate among those of the whole that were not carried over.
    fn is_of_new(&self, rate: Rate, basis: &Basis) -> bool {
        let fewest = rate.whole.saturating_sub(basis.carried).max(rate.part);
        let is_below = |rate: Rate| {
            i128::from(rate.part) * 100_000 <= i128::from(self.printed.number.thousandths) * i128::from(rate.whole)
        };
        is_below(rate) && Rate::new(rate.part, fewest).is_some_and(|most| !is_below(most))
    }

    /// How many were late, when the claim is that none was.
    fn late_after_all(&self, basis: &Basis) -> Option<u64> {
        let is_all = self.share == Share::OnTime && self.printed.number.thousandths == 100_000;
        let late = basis.late.or_else(|| basis.whole?.checked_sub(basis.part?));
        late.filter(|late| is_all && *late > 0)
    }

    /// The claim of a total, held against the rates of its parts.
    fn against_parts(&self, basis: &Basis) -> Verdict {
        let Some((rate, slack)) = basis.of_parts else { return Verdict::Holds };
        let printed = i128::from(self.printed.number.thousandths);
        let difference = (printed * i128::from(rate.whole) - i128::from(rate.part) * 100_000).abs();
        let allowed = i128::from(self.printed.half()) * i128::from(rate.whole) + slack;
        if difference <= allowed { Verdict::Holds } else { Verdict::Wrong(rate) }
    }

    /// Whether it is the mean of the rates of the parts.
    fn is_simple_mean(&self, figures: &Figures) -> bool {
        let is_of_all = self.part.is_none() && self.share.is_of_parts();
        let Some(parts) = Some(&figures.parts).filter(|parts| is_of_all && parts.len() > 1) else { return false };
        let rates: Option<Vec<i64>> = parts.iter().map(|part| thousandths(part, self.share)).collect();
        rates.is_some_and(|rates| {
            let number = i64::try_from(rates.len()).unwrap_or(i64::MAX);
            let sum: i64 = rates.iter().sum();
            (self.printed.number.thousandths.saturating_mul(number) - sum).abs() <= self.printed.half() * number
        })
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
