//! More of a kind than there are in all.

use super::numbers::Spot;
use super::readings::Readings;
use super::{Figures, Share};

/// A number that cannot be, because there are more of a kind than in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excess {
    /// Keys of the number: of the kind, or of the total, where several kinds have more than that.
    pub keys: String,
    /// How many of the kind; of the largest, where there are several.
    pub part: u64,
    /// How many in all.
    pub whole: u64,
    /// How many kinds have more than there are in all.
    pub kinds: usize,
}

/// Keys, how many of the kind, and how many in all, as far as it is known.
pub(super) type Pair = (String, Option<u64>, Option<u64>);
/// The key of a total, and what is written there.
type Total = (&'static str, Option<u64>);

impl Figures {
    /// Where there are more of a kind than in all. Where a sum does not come out that may tell why, that is said instead.
    #[must_use]
    pub fn excesses(&self) -> Vec<Excess> {
        let mut found: Vec<(&str, Excess)> = Vec::new();
        if self.swapped().is_some() {
            return Vec::new();
        }
        for (_, (key, written), excess) in self.wrong_pairs() {
            match (written, found.iter_mut().find(|(known, _)| *known == key)) {
                // Of several that have more than one total, it is the total that is wrong.
                (Some(whole), Some((_, first))) => {
                    let (part, kinds) = (first.part.max(excess.part), first.kinds + 1);
                    *first = Excess { keys: key.to_owned(), part, whole, kinds };
                }
                _ => found.push((key, excess)),
            }
        }
        found.into_iter().map(|(_, excess)| excess).collect()
    }

    /// Where the numbers of these stand.
    pub(super) fn spots_of_excesses(&self) -> Vec<Spot> {
        let wrong: Vec<usize> = self.wrong_pairs().into_iter().map(|(at, ..)| at).collect();
        let is_in_one = |spot: &Spot| wrong.iter().any(|at| self.hangs_on(&[*spot], |all| all.numbers_of_pair(*at)));
        if wrong.is_empty() { Vec::new() } else { self.spots().into_iter().filter(is_in_one).collect() }
    }

    /// Pairs of which one number is more than the other, by their position.
    fn wrong_pairs(&self) -> Vec<(usize, Total, Excess)> {
        let pairs = self.all_pairs().into_iter().enumerate();
        let mut wrong: Vec<_> = pairs.filter_map(|(at, (total, pair))| Some((at, total, excess(pair)?))).collect();
        if !wrong.is_empty() {
            let (mut readings, lost) = (Readings::new(), self.lost_spots());
            self.disagreements_as_written().iter().for_each(|sum| readings.mend(self, sum.block));
            wrong.retain(|(at, (key, _), _)| {
                let is_right = |all: &Self| all.numbers_of_pair(*at).is_none_or(|(part, whole)| part <= whole);
                let is_untold = readings.are_too_many && key.is_empty();
                !(is_untold || readings.any(self, is_right) || self.hangs_on(&lost, |all| all.numbers_of_pair(*at)))
            });
        }
        wrong
    }

    /// How often there are more of a kind than in all, whatever else tells why.
    pub(super) fn excesses_as_written(&self) -> usize {
        self.all_pairs().into_iter().filter_map(|(_, pair)| excess(pair)).count()
    }

    fn numbers_of_pair(&self, at: usize) -> Option<(u64, u64)> {
        let (_, (_, part, whole)) = self.all_pairs().into_iter().nth(at)?;
        part.zip(whole)
    }

    fn all_pairs(&self) -> Vec<(Total, Pair)> {
        self.pairs().into_iter().chain(self.pairs_of_parts().map(|pair| (("", None), pair))).collect()
    }

    /// Each with its total. Where all terms of a sum are known, the sum was looked at.
    fn pairs(&self) -> [(Total, Pair); 16] {
        let (received, settled, pending) = (&self.received, &self.settled, &self.pending);
        let (feedback, last_year) = (&self.feedback, &self.last_year);
        let (base, in_time) = (self.whole_of(Share::Online), self.settled_in_time());
        let on_time = if settled.on_time.is_some() { "settled.on_time" } else { "settled.early" };
        let all = ("received.total", received.total);
        let new = if received.new.is_some() { ("received.new", received.new) } else { all };
        let (of_settled, of_pending) = (("settled.total", settled.total), ("pending.total", pending.total));
        let of_feedback = ("feedback.received", feedback.received);
        let of_answered =
            if feedback.answered.is_some() { ("feedback.answered", feedback.answered) } else { of_feedback };
        let of_last_year = ("last_year.received", last_year.received);
        [
            (new, ("received.online", received.online, base)),
            (new, ("received.post", received.post, base)),
            (new, ("received.counter", received.counter, base)),
            (all, ("received.new", received.new, received.total)),
            (all, ("received.carried_over", received.carried_over, received.total)),
            (of_settled, ("settled.late", settled.late, settled.total)),
            (of_settled, (on_time, in_time, settled.total)),
            (all, ("settled.total", settled.total, self.received_total())),
            (of_pending, ("pending.within", pending.within, pending.total)),
            (of_pending, ("pending.overdue", pending.overdue, pending.total)),
            (all, ("pending.total", pending.total, self.received_total())),
            (of_feedback, ("feedback.answered", feedback.answered, feedback.received)),
            (of_answered, ("feedback.on_time", feedback.on_time, feedback.answered.or(feedback.received))),
            (of_last_year, ("last_year.settled", last_year.settled, last_year.received)),
            (("last_year.settled", last_year.settled), ("last_year.late", last_year.late, last_year.settled)),
            (of_last_year, ("last_year.online", last_year.online, last_year.received)),
        ]
        .map(|(total, (keys, part, whole))| (total, (keys.to_owned(), part, whole)))
    }

    pub(super) fn pairs_of_parts(&self) -> impl Iterator<Item = Pair> {
        self.parts.iter().enumerate().flat_map(|(index, part)| {
            let pair = |key: &str, number, whole| (format!("parts[{index}].{key}"), number, whole);
            [
                pair("online", part.online, part.received),
                pair("late", part.late, part.settled),
                pair("on_time", part.on_time, part.settled),
            ]
        })
    }
}

fn excess((keys, part, whole): Pair) -> Option<Excess> {
    let (part, whole) = (part?, whole?);
    (part > whole).then_some(Excess { keys, part, whole, kinds: 1 })
}
