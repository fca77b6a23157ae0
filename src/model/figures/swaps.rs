//! Two numbers that have changed places: one slip, though it is wrong in every sum of both.

use super::numbers::Spot;
use super::{Block, Disagreement, Figures};

/// So many things are not wrong at once by one number.
const SEVERAL: usize = 2;

/// Of more numbers than these nobody can try all exchanges.
const MOST: usize = 300;

impl Figures {
    /// Two numbers that have changed places, told at the first of them.
    pub(super) fn swapped(&self) -> Option<Disagreement> {
        let [(one, first), (other, second)] = self.swap()?;
        Some(Disagreement { block: Block::Swapped(one, other), terms: vec![second], total: first })
    }

    /// The figures as they are meant, if two numbers are told to have changed places.
    #[must_use]
    pub fn unswapped(&self) -> Option<Self> {
        self.swap().map(|swap| self.with(&swap))
    }

    /// The exchange of two numbers, if several sums do not come out, or cannot be, and all of them do when those two are
    /// exchanged, and no others.
    fn swap(&self) -> Option<[(Spot, u64); 2]> {
        let sums = self.blocks().filter(|block| self.sum_of(*block).is_some()).count();
        if sums + self.excesses_as_written() < SEVERAL || !self.lost.is_empty() {
            return None;
        }
        let [swap] = self.swaps().try_into().ok()?;
        Some(swap)
    }

    /// Exchanges of two numbers that stand in one line or column by which everything comes out, if something does not: both spots,
    /// with what they get. A sum has to be among that: what is only more than its whole comes right in many ways.
    pub(super) fn swaps(&self) -> Vec<[(Spot, u64); 2]> {
        let Some(wrong) = self.blocks().find(|block| self.sum_of(*block).is_some()) else { return Vec::new() };
        let mut figures = self.clone();
        let numbers = self.spots().into_iter().filter_map(|spot| Some((spot, (*figures.number_mut(spot)?)?)));
        let numbers: Vec<(Spot, u64)> = numbers.collect();
        let mut swaps = Vec::new();
        if numbers.len() > MOST {
            return swaps;
        }
        // No exchange of two others mends that sum.
        let is_in_it =
            |(spot, _): &(Spot, u64)| self.hangs_on(&[*spot], |all| (all.sum_of(wrong), all.totals_of(wrong)));
        let in_it: Vec<bool> = numbers.iter().map(is_in_it).collect();
        for (at, (one, first)) in numbers.iter().enumerate() {
            for (next, (other, second)) in numbers.iter().enumerate().skip(at + 1) {
                let may_be = (in_it[at] || in_it[next]) && one.is_beside(*other) && second != first;
                let swap = [(*one, *second), (*other, *first)];
                if may_be && self.with(&swap).comes_out() {
                    swaps.push(swap);
                }
            }
        }
        swaps
    }

    /// Whether all sums come out, and nothing is more than the whole of which it is.
    fn comes_out(&self) -> bool {
        self.blocks().all(|block| self.sum_of(block).is_none()) && self.excesses_as_written() == 0
    }
}

impl Spot {
    /// Whether a hand that copies a table may take one for the other: in one line, or in one column, in which lines are mixed
    /// up however far apart.
    fn is_beside(self, other: Self) -> bool {
        match (self, other) {
            (Self::All(_), Self::All(_)) => true,
            (Self::Part(one, key), Self::Part(other, other_key)) => one == other || key == other_key,
            _ => false,
        }
    }
}
