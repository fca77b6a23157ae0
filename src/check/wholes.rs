//! Figures of a period, held against those of the periods that make it up: a half-year is its two quarters.

use super::Scene;
use super::kept_parts::{differences, kept};
use super::periods::{series, wrong_openings};
use crate::diagnostics::Place;
use crate::model::figures::{Figures, Period, Share};

/// Figures of a period that are not those of the periods that make it up.
pub(super) struct Whole<'f> {
    /// The figures of the whole period.
    pub(super) figures: &'f Figures,
    /// Those of the periods in it, one after another.
    pub(super) periods: Vec<&'f Figures>,
    /// The numbers that differ.
    pub(super) wrong: Vec<Off>,
}

/// A number that differs.
pub(super) struct Off {
    /// Its keys.
    pub(super) keys: &'static str,
    /// How it follows from those of the periods.
    pub(super) how: How,
    /// Those of the periods that make it up.
    pub(super) terms: Vec<u64>,
    /// What stands for the whole period.
    pub(super) total: u64,
}

/// How a number of a period follows from those of the periods in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// It is their sum.
    Sum,
    /// It is that of the first: what was there at the beginning.
    First,
    /// It is that of the last: what is there in the end.
    Last,
}

impl How {
    /// The word by which messages choose.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Sum => "periods",
            Self::First => "first",
            Self::Last => "last",
        }
    }
}

type Count = fn(&Figures) -> Option<u64>;

/// All that can be told for sure; a nought of nobody knows how many was found as that. Only the new ones of those received are
/// summed up: each period counts again what was carried over to it.
const NUMBERS: [(&str, How, Count); 14] = [
    ("received.carried_over", How::First, |all| all.whole_of(Share::Online).and(all.received.carried_over)),
    ("received.new", How::Sum, Figures::received_new),
    ("received.online", How::Sum, |all| all.whole_of(Share::Online).and(all.received.online)),
    ("received.post", How::Sum, |all| all.whole_of(Share::Online).and(all.received.post)),
    ("received.counter", How::Sum, |all| all.whole_of(Share::Online).and(all.received.counter)),
    ("settled.total", How::Sum, Figures::settled_total),
    ("settled.on_time", How::Sum, |all| all.settled_total().and(all.settled_in_time())),
    // Who counts none of them apart counts them as on time.
    ("settled.early", How::Sum, |all| all.settled_total().and(all.settled.on_time).and(all.settled.early)),
    ("settled.late", How::Sum, |all| all.settled_total().and(all.settled.late)),
    ("pending.total", How::Last, Figures::pending_total),
    ("pending.within", How::Last, |all| all.pending_total().and(all.pending.within)),
    ("pending.overdue", How::Last, |all| all.pending_total().and(all.pending.overdue)),
    ("feedback.received", How::Sum, |all| all.feedback.received),
    ("feedback.answered", How::Sum, |all| all.feedback.received.and(all.feedback.answered)),
];

/// All of them, as far as nothing else that is found explains them.
pub(super) fn wrong_wholes<'s>(scene: &Scene<'s>) -> Vec<Whole<'s>> {
    let mut wholes = Vec::new();
    for mut series in series(&scene.site.figures) {
        // A period that is not over, or found to be another one, is not known, and of two that share days one is wrong.
        series
            .retain(|(period, figures)| period.is_over(scene.site.as_of) && !scene.misdated().contains(&figures.place));
        let collides = |one: &(Period, &Figures)| {
            series.iter().any(|other| other.1.place != one.1.place && other.0.collides_with(one.0))
        };
        let apart: Vec<_> = series.iter().filter(|one| !collides(one)).copied().collect();
        wholes.extend(apart.iter().filter_map(|(period, figures)| whole(*period, figures, &apart)));
    }
    drop_told(&mut wholes, scene);
    drop_explained(&mut wholes);
    wholes
}

fn whole<'f>(period: Period, figures: &'f Figures, series: &[(Period, &'f Figures)]) -> Option<Whole<'f>> {
    let (mut periods, mut next) = (Vec::new(), period.from);
    while next <= period.to {
        let is_next = |(part, _): &&(Period, &Figures)| part.from == next && part.to <= period.to && *part != period;
        let (part, own) = series.iter().filter(is_next).max_by_key(|(part, _)| part.to)?;
        periods.push(*own);
        next = part.to.tomorrow().ok()?;
    }
    // A note may say that a number was corrected since.
    if periods.iter().chain([&figures]).any(|one| one.note.is_some()) {
        return None;
    }
    let wrong: Vec<Off> = NUMBERS.iter().filter_map(|number| off(number, figures, &periods)).collect();
    (!wrong.is_empty()).then_some(Whole { figures, periods, wrong })
}

/// A number, if it differs and all of which it is made are beyond doubt.
fn off((keys, how, count): &(&'static str, How, Count), figures: &Figures, periods: &[&Figures]) -> Option<Off> {
    let of = match how {
        How::Sum => periods,
        How::First => periods.get(..1)?,
        How::Last => periods.get(periods.len().checked_sub(1)?..)?,
    };
    let terms: Vec<u64> = of.iter().map(|period| count(period)).collect::<Option<_>>()?;
    let off = Off { keys, how: *how, terms, total: count(figures)? };
    let is_certain = || of.iter().chain([&figures]).all(|one| one.doubts().is_certain(count));
    (off.sum() != u128::from(off.total) && is_certain()).then_some(off)
}

impl Off {
    /// The word by which messages choose.
    pub(super) fn column(&self) -> &'static str {
        match self.keys {
            "settled.total" => "settled",
            "pending.total" => "pending",
            "feedback.received" => "feedback",
            keys => keys.rsplit('.').next().unwrap_or(keys),
        }
    }

    /// What it is by the periods.
    pub(super) fn sum(&self) -> u128 {
        self.terms.iter().copied().map(u128::from).sum()
    }
}

/// Drops what is wrong because of a number carried over or of a period that is found to be wrong.
fn drop_told(wholes: &mut Vec<Whole<'_>>, scene: &Scene<'_>) {
    if wholes.is_empty() {
        return;
    }
    let openings = wrong_openings(&scene.site.figures);
    let opened: Vec<Place> =
        openings.iter().flat_map(|opening| [opening.figures.place, opening.before.place]).collect();
    let (kept, stock) = (kept(scene.site), ["received.carried_over", "received.new"]);
    let differing: Vec<Place> = differences(scene.site, &kept).iter().map(|one| one.own.place).collect();
    let is_of_stock = |off: &Off| stock.contains(&off.keys) || off.how == How::Last;
    for whole in &mut *wholes {
        let has =
            |places: &[Place]| whole.periods.iter().chain([&whole.figures]).any(|one| places.contains(&one.place));
        let (is_opened_wrong, differs) = (has(&opened), has(&differing));
        whole.wrong.retain(|off| !(differs || (is_opened_wrong && is_of_stock(off))));
    }
    wholes.retain(|whole| !whole.wrong.is_empty());
}

/// Drops what would be right if a period in it were as its own periods are, which is found there.
fn drop_explained(wholes: &mut Vec<Whole<'_>>) {
    let mut explained: Vec<(Place, &str)> = Vec::new();
    for whole in &*wholes {
        let is_in_it = |other: &&Whole<'_>| whole.periods.iter().any(|one| one.place == other.figures.place);
        for own in wholes.iter().filter(is_in_it).flat_map(|other| &other.wrong) {
            let is_right = |off: &&Off| off.sum() + own.sum() == u128::from(off.total) + u128::from(own.total);
            let off = whole.wrong.iter().find(|off| off.keys == own.keys).filter(is_right);
            explained.extend(off.map(|off| (whole.figures.place, off.keys)));
        }
    }
    for whole in &mut *wholes {
        whole.wrong.retain(|off| !explained.contains(&(whole.figures.place, off.keys)));
    }
    wholes.retain(|whole| !whole.wrong.is_empty());
}
