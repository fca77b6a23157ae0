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

    /// Exchanges of two numbers that stand side by side by which everything comes out, if something does not: both spots,
    /// with what they get. A sum has to be among that: what is only more than its whole comes right in many ways.
    pub(super) fn swaps(&self) -> Vec<[(Spot, u64); 2]> {
        if self.blocks().all(|block| self.sum_of(block).is_none()) {
            return Vec::new();
        }
        let mut figures = self.clone();
        let numbers = self.spots().into_iter().filter_map(|spot| Some((spot, (*figures.number_mut(spot)?)?)));
        let numbers: Vec<(Spot, u64)> = numbers.collect();
        let mut swaps = Vec::new();
        if numbers.len() > MOST {
            return swaps;
        }
        for (at, (one, first)) in numbers.iter().enumerate() {
            for (other, second) in
                numbers[at + 1..].iter().filter(|(other, second)| one.is_beside(*other) && second != first)
            {
                let swap = [(*one, *second), (*other, *first)];
                if self.with(&swap).comes_out() {
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
    /// Whether a hand that copies a table may take one for the other: in one column, in one line, or in one after the other.
    fn is_beside(self, other: Self) -> bool {
        match (self, other) {
            (Self::All(_), Self::All(_)) => true,
            (Self::Part(one, key), Self::Part(other, other_key)) => {
                one == other || (key == other_key && one.abs_diff(other) == 1)
            }
            _ => false,
        }
    }
}
