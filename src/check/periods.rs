//! Figures of the same scope, one period after another.

use std::collections::BTreeMap;

use jiff::ToSpan;

use crate::model::figures::{Block, Figures, Period, Scope};

/// Figures by scope, each in the order of their periods; those without a period, or of nobody knows whom,
/// are left out.
pub(super) fn series(all: &[Figures]) -> Vec<Vec<(Period, &Figures)>> {
    let mut by_scope: BTreeMap<Scope, Vec<(Period, &Figures)>> = BTreeMap::new();
    for figures in all.iter().filter(|figures| !figures.is_scope_lost) {
        if let Some(period) = figures.period {
            by_scope.entry(figures.scope).or_default().push((period, figures));
        }
    }
    let mut series: Vec<Vec<(Period, &Figures)>> = by_scope.into_values().collect();
    for list in &mut series {
        list.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
    }
    series
}

/// Figures that carry over another number than the period before left pending.
pub(super) struct Opening<'f> {
    /// The figures.
    pub(super) figures: &'f Figures,
    /// Those of the period before.
    pub(super) before: &'f Figures,
    /// What was carried over.
    pub(super) carried_over: u64,
    /// What was left pending.
    pub(super) left: u64,
}

/// All of them, as far as no other reading of what was found to be wrong explains them.
pub(super) fn wrong_openings(all: &[Figures]) -> Vec<Opening<'_>> {
    series(all).iter().flat_map(|series| openings(series)).collect()
}

fn openings<'f>(series: &[(Period, &'f Figures)]) -> Vec<Opening<'f>> {
    let by_end: BTreeMap<_, &'f Figures> = series.iter().map(|(period, figures)| (period.to, *figures)).collect();
    // Of two periods that share days one is wrong, which is found: what was before it or after it is not known.
    let collides = |figures: &Figures| {
        let is_other = |(_, other): &&(Period, &Figures)| other.place != figures.place;
        let period = figures.period;
        series.iter().filter(is_other).any(|(other, _)| period.is_some_and(|period| other.collides_with(period)))
    };
    let opening = |(period, figures): &(Period, &'f Figures)| {
        let before: &Figures = by_end.get(&period.from.checked_sub(1.day()).ok()?)?;
        let carried_over = figures.received.carried_over?;
        let left = before.pending_total().filter(|left| *left != carried_over)?;
        let may_be_left = before.doubts().may_be(Figures::pending_total, |left| *left == Some(carried_over));
        let meant = figures.unswapped();
        if meant.is_some_and(|meant| meant.received.carried_over == Some(left)) {
            return None;
        }
        let is_lost = figures.doubts().is_lost(|figures| figures.received.carried_over);
        (!may_be_left && !is_lost && !collides(figures) && !collides(before)).then_some(Opening {
            figures,
            before,
            carried_over,
            left,
        })
    };
    series.iter().filter_map(opening).collect()
}

impl Opening<'_> {
    /// The figures with the number that was left, if a sum of them comes out with it that does not as they are written.
    pub(super) fn mended(&self) -> Option<Figures> {
        let mut mended = self.figures.clone();
        mended.received.carried_over = Some(self.left);
        let is_wrong = |figures: &Figures| figures.disagreements().iter().any(|sum| sum.block == Block::Received);
        (is_wrong(self.figures) && !is_wrong(&mended)).then_some(mended)
    }
}
