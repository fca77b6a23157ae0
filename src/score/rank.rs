//! The posting score of an office, and its rank among the others.

use super::{Metric, PostingRow};
use crate::model::Weights;

/// The rank of an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// So many offices are better, plus one; equal scores share a rank.
    Place(usize),
    /// Too few duties to compare.
    SmallSample,
    /// Too much is not known.
    TooMuchUnknown,
}

/// Of a hundred duties, so many may be unknown.
const UNKNOWN_AT_MOST: u64 = 20;

/// Positions of coverage, accuracy, timeliness and confirmation among the shares of an office.
const WEIGHED: [usize; 4] = [0, 2, 3, 4];

/// The score in hundredths of a point, rounded half up, and whether a share that weighs is missing. The weights of
/// those that are there take the place of all.
pub(super) fn posting_score(metrics: &[Metric], weights: &Weights) -> (Option<u64>, bool) {
    let weighed = WEIGHED.iter().zip(weights.shares).filter(|(_, weight)| *weight > 0);
    let weighed: Vec<_> = weighed.map(|(at, weight)| (metrics.get(*at).and_then(Metric::ratio), weight)).collect();
    let is_partial = weighed.iter().any(|(ratio, _)| ratio.is_none());
    // One fraction for all: shares add up exactly, and equal offices are equal.
    let (mut above, mut below, mut all) = (0u128, 1u128, 0u128);
    for (ratio, weight) in weighed.into_iter().filter_map(|(ratio, weight)| Some((ratio?, u128::from(weight)))) {
        // Counts are whole; metrics keep thousandths.
        let (part, whole) = (u128::from(ratio.part / 1000), u128::from(ratio.whole / 1000));
        above = above * whole + weight * part * below;
        below *= whole;
        all += weight;
    }
    if all == 0 {
        return (None, is_partial);
    }
    let score = (above * 10_000 * 2 + below * all) / (below * all * 2);
    (u64::try_from(score).ok(), is_partial)
}

/// Ranks the offices that can be compared.
pub(super) fn rank(rows: &mut [PostingRow], at_least: u64) {
    let whole = |row: &PostingRow| {
        row.metrics.first().and_then(|metric| metric.denominator?.as_whole()).map_or(0, i64::unsigned_abs)
    };
    for row in rows.iter_mut() {
        let owed = whole(row);
        let unknown = row.metrics.iter().map(|metric| metric.unknown).max().unwrap_or(0);
        let too_much =
            unknown * 100 > (owed + row.metrics.first().map_or(0, |metric| metric.unknown)) * UNKNOWN_AT_MOST;
        row.rank = match row.score {
            _ if too_much => Rank::TooMuchUnknown,
            Some(_) if owed >= at_least => Rank::Place(0),
            _ => Rank::SmallSample,
        };
    }
    let ranked = rows.iter().filter(|row| matches!(row.rank, Rank::Place(_)));
    let scores: Vec<Option<u64>> = ranked.map(|row| row.score).collect();
    for row in rows.iter_mut().filter(|row| matches!(row.rank, Rank::Place(_))) {
        row.rank = Rank::Place(1 + scores.iter().filter(|score| **score > row.score).count());
    }
}

#[cfg(test)]
mod tests {
    use super::{Rank, posting_score, rank};
    use crate::model::Weights;
    use crate::score::{Gap, Metric, PostingRow};

    fn shares(
        coverage: (u64, u64),
        accuracy: (u64, u64),
        timeliness: Option<(u64, u64)>,
        verified: (u64, u64),
    ) -> Vec<Metric> {
        let of = |code, (part, whole): (u64, u64)| Metric::new(code, Some(part), Some(whole));
        vec![
            of("COVERAGE", coverage),
            of("PRESENCE", coverage),
            of("ACCURACY", accuracy),
            timeliness.map_or_else(|| Metric::without("TIMELINESS", Gap::NoData), |share| of("TIMELINESS", share)),
            of("VERIFIED", verified),
        ]
    }

    fn row(score: u64, owed: u64) -> PostingRow {
        PostingRow {
            office: String::new(),
            name: String::new(),
            metrics: shares((owed, owed), (1, 1), Some((1, 1)), (1, 1)),
            troubles: Vec::new(),
            median_delay: None,
            score: Some(score),
            is_partial: false,
            rank: Rank::SmallSample,
        }
    }

    #[test]
    fn the_score_is_the_weighted_sum_of_shares() {
        // 100 × (0.5 × 45/50 + 0.2 × 45/48 + 0.2 × 40/50 + 0.1 × 9/45) = 45 + 18.75 + 16 + 2
        let metrics = shares((45, 50), (45, 48), Some((40, 50)), (9, 45));
        assert_eq!(posting_score(&metrics, &Weights::default()), (Some(8175), false));
        let only_coverage = Weights { shares: [1, 0, 0, 0], ..Weights::default() };
        assert_eq!(posting_score(&metrics, &only_coverage), (Some(9000), false));
    }

    #[test]
    fn a_missing_share_leaves_its_weight_to_the_others() {
        // (0.5 × 0.9 + 0.2 × 0.9375 + 0.1 × 0.2) / 0.8
        let metrics = shares((45, 50), (45, 48), None, (9, 45));
        assert_eq!(posting_score(&metrics, &Weights::default()), (Some(8219), true));
        assert_eq!(posting_score(&[], &Weights::default()), (None, true));
    }

    #[test]
    fn ties_share_a_rank_and_small_samples_have_none() {
        let mut rows = vec![row(9000, 40), row(8000, 40), row(8000, 40), row(7000, 40), row(10_000, 9)];
        rank(&mut rows, 10);
        let ranks: Vec<Rank> = rows.iter().map(|row| row.rank).collect();
        let expected = [Rank::Place(1), Rank::Place(2), Rank::Place(2), Rank::Place(4), Rank::SmallSample];
        assert_eq!(ranks, expected);
    }

    #[test]
    fn too_much_unknown_has_no_rank() {
        let mut rows = vec![row(9000, 40), row(9000, 40)];
        rows[0].metrics[3].unknown = 8;
        rows[1].metrics[3].unknown = 9;
        rank(&mut rows, 10);
        assert_eq!(rows[0].rank, Rank::Place(1), "a fifth is still allowed");
        assert_eq!(rows[1].rank, Rank::TooMuchUnknown);
    }
}
