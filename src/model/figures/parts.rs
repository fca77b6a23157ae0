//! Parts of a total, all at once: one that is missing, or too many, shows in every column.

use std::cmp::Ordering;

use super::sums::{COLUMNS, disagreement};
use super::{Block, Disagreement, Figures, Part};

impl Figures {
    /// The sum of the parts in a column, if those of all columns that can be held against a total are too small, or
    /// all too large: then no number is wrong, but a part is missing, or too many.
    pub(super) fn parts_off(&self) -> Option<Disagreement> {
        /// One column may well be a slip.
        const FEWEST: usize = 2;
        let wrong = self.columns_off().filter(|wrong| wrong.len() >= FEWEST)?;
        // What was received is held against two totals, and nobody knows with which it belongs.
        let is_plain = |wrong: &&Disagreement| wrong.block.column() != "received";
        let told = wrong.iter().find(is_plain).or(wrong.first())?;
        disagreement(Block::AllParts, told.terms.clone(), told.total)
    }

    /// Whether a part may be missing, or be one too many: all columns speak for it, and be it only one.
    pub(super) fn may_lack_parts(&self) -> bool {
        self.has_twin_parts() || self.columns_off().is_some_and(|wrong| !wrong.is_empty())
    }

    /// The sums of all columns that can be held against a total, if all of them are too small, or all too large.
    fn columns_off(&self) -> Option<Vec<Disagreement>> {
        let can_be_held = |(_, of_part, of_all): &super::sums::Column| {
            self.parts.iter().all(|part| of_part(part).is_some()) && of_all(self).iter().any(Option::is_some)
        };
        if self.parts.is_empty() || !self.lost.is_empty() {
            return None;
        }
        let columns: Vec<_> = COLUMNS.iter().filter(|column| can_be_held(column)).collect();
        // Nothing of a part may well be late or pending.
        let may_be_nought = |key: &str| ["late", "pending"].contains(&key);
        let sums = columns.iter().map(|column| (column.0, self.sum_parts(column)));
        let sums = sums.filter(|(key, sum)| sum.is_some() || !may_be_nought(key));
        let wrong: Vec<Disagreement> = sums.map(|(_, sum)| sum).collect::<Option<_>>()?;
        let order = |wrong: &Disagreement| wrong.terms.iter().sum::<u64>().cmp(&wrong.total);
        let is_one_way = |way: Ordering| wrong.iter().all(|wrong| order(wrong) == way);
        (is_one_way(Ordering::Less) || is_one_way(Ordering::Greater)).then_some(wrong)
    }

    /// Whether two parts are one office, or have one name, which was found.
    pub(super) fn has_twin_parts(&self) -> bool {
        let is_one = |one: &Part, other: &Part| {
            (one.office.is_some() && one.office == other.office) || (one.name.is_some() && one.name == other.name)
        };
        self.parts.iter().enumerate().any(|(at, part)| self.parts[..at].iter().any(|before| is_one(before, part)))
    }

    /// How many numbers of a part can be held against those of its own figures.
    #[must_use]
    pub fn compared(&self, part: &Part) -> usize {
        let is_known = |(_, of_part, of_all): &&super::sums::Column| {
            of_part(part).is_some() && of_all(self).iter().all(Option::is_some)
        };
        COLUMNS.iter().filter(is_known).count()
    }

    /// What a part received by its own figures, as these count: with what was carried over or without, if one of the two
    /// and the other parts make up what was received here.
    #[must_use]
    pub fn received_alike(&self, index: usize, own: &Self) -> Option<u64> {
        let others = self.parts.iter().enumerate().filter(|(at, _)| *at != index);
        let others = others.map(|(_, part)| part.received).sum::<Option<u64>>()?;
        let wholes = [self.received_total(), self.received.new];
        let fits = |of_part: &u64| wholes.contains(&others.checked_add(*of_part));
        let known = [own.received_total(), own.received.new].into_iter().flatten().find(fits);
        known.or_else(|| self.carried_to_parts().and(own.received_total()))
    }
}
