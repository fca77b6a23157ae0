//! Sums that do not come out: tiếp nhận = mới + kỳ trước chuyển sang = giải quyết + đang giải quyết.

use super::excess::Pair;
use super::readings::Readings;
use super::{Figures, Part, Spot};

/// Figures that make up a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    /// New and carried over are received.
    Received,
    /// Online, by post and at the counter are the new ones.
    Channels,
    /// Early, on time and late are settled.
    Settled,
    /// Within and past their time are pending.
    Pending,
    /// Settled and pending are received.
    Closing,
    /// In time and late are settled, in the part of this position.
    Part(usize),
    /// The parts of a total, by the key they share: `received`, `settled`, `late` …; `new` where those received are held
    /// against the new ones.
    Parts(&'static str),
    /// The parts in all columns.
    AllParts,
    /// All sums in which one of two numbers stands that have changed places.
    Swapped(Spot, Spot),
}

/// A sum that does not come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Which sum.
    pub block: Block,
    /// Its terms.
    pub terms: Vec<u64>,
    /// What stands as their sum.
    pub total: u64,
}

/// A number of a part, and the numbers of the total that its sum may be.
pub(super) type Column = (&'static str, fn(&Part) -> Option<u64>, fn(&Figures) -> [Option<u64>; 2]);

/// Nobody says whether the received of a part include those carried over: either sum is right.
pub(super) const COLUMNS: [Column; 6] = [
    ("received", |part| part.received, |all| [all.received_total(), all.received.new]),
    ("online", |part| part.online, |all| [all.received.online; 2]),
    ("settled", |part| part.settled, |all| [all.settled_total(); 2]),
    ("on_time", |part| part.on_time, |all| [all.settled_in_time(); 2]),
    ("late", |part| part.late, |all| [all.settled.late; 2]),
    ("pending", |part| part.pending, |all| [all.pending_total(); 2]),
];

impl Block {
    /// The keys, below the place of the figures, at which the sum stands.
    #[must_use]
    pub fn keys(self) -> String {
        match self {
            Self::Received | Self::Closing | Self::Parts("received") => "received.total".to_owned(),
            Self::Channels | Self::Parts("new") => "received.new".to_owned(),
            Self::Parts("online") => "received.online".to_owned(),
            Self::Settled | Self::Parts("settled") => "settled.total".to_owned(),
            Self::Pending | Self::Parts("pending") => "pending.total".to_owned(),
            Self::Part(index) => format!("parts[{index}].settled"),
            Self::Parts(key) => format!("settled.{key}"),
            Self::AllParts => "parts".to_owned(),
            Self::Swapped(spot, _) => spot.keys(),
        }
    }

    /// The word by which messages choose.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Channels => "channels",
            Self::Settled | Self::Part(_) => "settled",
            Self::Pending => "pending",
            Self::Closing => "closing",
            Self::Parts(_) => "parts",
            Self::AllParts => "all",
            Self::Swapped(..) => "swapped",
        }
    }

    /// The column of the parts that is summed up.
    #[must_use]
    pub fn column(self) -> &'static str {
        match self {
            // With what was carried over or without, it is what was received.
            Self::Parts("new") => "received",
            Self::Parts(key) => key,
            _ => "",
        }
    }
}

impl Disagreement {
    /// Whether one way of handing in, and no other, has more than there are in all: that term is wrong, and said to be.
    pub(super) fn is_excess(&self) -> bool {
        self.block == Block::Channels && self.terms.iter().filter(|term| **term > self.total).count() == 1
    }
}

impl Figures {
    /// All sums that do not come out. Where one does not, those that would with one of its numbers mended are left
    /// unsaid; so are those of which a number is lost.
    #[must_use]
    pub fn disagreements(&self) -> Vec<Disagreement> {
        self.swapped().map_or_else(|| self.disagreements_as_written(), |swapped| vec![swapped])
    }

    pub(super) fn disagreements_as_written(&self) -> Vec<Disagreement> {
        let off = self.parts_off();
        let is_of_parts = |block: Block| matches!(block, Block::Parts(_) | Block::AllParts);
        let is_told = |block: Block| is_of_parts(block) && (off.is_some() || self.has_twin_parts());
        let mut wrong = self.sums().0;
        wrong.retain(|wrong| !wrong.is_excess() && !self.has_excess(wrong.block) && !is_told(wrong.block));
        wrong.extend(off.filter(|_| !self.has_twin_parts()));
        wrong
    }

    /// Whether one of the parts that a block sums up has more of it than there are in that part: that number is wrong, and
    /// said to be.
    fn has_excess(&self, block: Block) -> bool {
        let Block::Parts(key) = block else { return false };
        let key = if key == "new" { "received" } else { key };
        let more =
            |(keys, part, whole): &Pair| keys.ends_with(key) && part.is_some() && whole.is_some() && part > whole;
        self.pairs_of_parts().any(|pair| more(&pair))
    }

    /// All sums that do not come out, those included of which one term alone tells why, and how the figures may be read.
    pub(super) fn sums(&self) -> (Vec<Disagreement>, Readings) {
        let (mut wrong, mut readings, lost) = (Vec::new(), Readings::new(), self.lost_spots());
        for block in self.blocks() {
            let Some(sum) = self.sum_of(block) else { continue };
            // The sum of one part has nothing in common with those before it; that of all parts may have too much.
            let is_apart = matches!(block, Block::Part(_));
            let is_untold = readings.are_too_many && !is_apart;
            if is_untold
                || self.hangs_on(&lost, |figures| (figures.sum_of(block), figures.totals_of(block)))
                || (!is_apart && readings.any(self, |reading| reading.sum_of(block).is_none()))
            {
                continue;
            }
            readings.mend(self, sum.block);
            wrong.push(sum);
        }
        (wrong, readings)
    }

    /// Whether nothing in the figures contradicts itself.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.lost.is_empty() && self.sums().0.is_empty() && self.excesses().is_empty()
    }

    /// All sums, those first that are part of others.
    pub(super) fn blocks(&self) -> impl Iterator<Item = Block> {
        let own = [Block::Received, Block::Settled, Block::Pending, Block::Channels, Block::Closing];
        let columns = COLUMNS.iter().map(|(key, ..)| Block::Parts(key));
        own.into_iter().chain((0..self.parts.len()).map(Block::Part)).chain(columns)
    }

    /// A sum, if it does not come out.
    pub(super) fn sum_of(&self, block: Block) -> Option<Disagreement> {
        match block {
            Block::Received => self.sum_received(),
            Block::Channels => self.sum_channels(),
            Block::Settled => self.sum_settled(),
            Block::Pending => self.sum_pending(),
            Block::Closing => self.sum_closing(),
            Block::Part(index) => {
                let part = self.parts.get(index)?;
                disagreement(block, vec![part.on_time?, part.late?], part.settled?)
            }
            Block::Parts(key) => self.sum_parts(&column(key)?),
            Block::AllParts | Block::Swapped(..) => None,
        }
    }

    /// By how many a sum does not come out; where it may be either of two, by how many it is not the one and the other.
    pub(super) fn offs(&self, block: Block) -> Vec<u64> {
        let Some(wrong) = self.sum_of(block) else { return Vec::new() };
        let Some(sum) = sum(&wrong.terms) else { return Vec::new() };
        let totals = self.totals_of(block).into_iter().flatten().chain([wrong.total]);
        totals.map(|total| total.abs_diff(sum)).collect()
    }

    pub(super) fn totals_of(&self, block: Block) -> [Option<u64>; 2] {
        let Block::Parts(key) = block else { return [None; 2] };
        column(key).map_or([None; 2], |(_, _, of_all)| of_all(self))
    }

    fn sum_received(&self) -> Option<Disagreement> {
        let received = &self.received;
        disagreement(Block::Received, vec![received.new?, received.carried_over?], received.total?)
    }

    fn sum_channels(&self) -> Option<Disagreement> {
        let received = &self.received;
        let terms = vec![received.online?, received.post?, received.counter?];
        disagreement(Block::Channels, terms, self.received_new()?)
    }

    fn sum_settled(&self) -> Option<Disagreement> {
        let settled = &self.settled;
        self.settled_in_time()?;
        let terms = [settled.early, settled.on_time, Some(settled.late?)].into_iter().flatten().collect();
        disagreement(Block::Settled, terms, settled.total?)
    }

    fn sum_pending(&self) -> Option<Disagreement> {
        let pending = &self.pending;
        disagreement(Block::Pending, vec![pending.within?, pending.overdue?], pending.total?)
    }

    fn sum_closing(&self) -> Option<Disagreement> {
        disagreement(Block::Closing, vec![self.settled_own()?, self.pending_own()?], self.received_total()?)
    }

    pub(super) fn sum_parts(&self, (key, of_part, of_all): &Column) -> Option<Disagreement> {
        let terms: Vec<u64> = self.parts.iter().map(of_part).collect::<Option<_>>()?;
        let totals = of_all(self);
        let sum = sum(&terms).filter(|_| !terms.is_empty())?;
        let total = meant(totals, sum)?;
        let key = if *key == "received" && totals[0] != Some(total) { "new" } else { key };
        disagreement(Block::Parts(key), terms, total)
    }

    /// What a part of other figures says otherwise than these, which are its own: the key, its number, and that of these.
    /// Where either of two numbers may be meant, both are known and differ, and the nearer one is given.
    #[must_use]
    pub fn differences(&self, part: &Part) -> Vec<(&'static str, u64, u64)> {
        let difference = |(key, of_part, of_all): &Column| {
            let (given, [Some(one), Some(other)]) = (of_part(part)?, of_all(self)) else { return None };
            let known = if given.abs_diff(other) < given.abs_diff(one) { other } else { one };
            (given != known).then_some((*key, given, known))
        };
        COLUMNS.iter().filter_map(difference).collect()
    }

    /// Totals that count a part of which nothing is known as nothing: the key, the sum and the part.
    #[must_use]
    pub fn unknown_as_zero(&self) -> Vec<(&'static str, u64, &Part)> {
        let (mut found, lost) = (Vec::new(), self.lost_spots());
        for (key, of_part, of_all) in &COLUMNS {
            let column = |all: &Self| (all.parts.iter().map(of_part).collect::<Vec<_>>(), of_all(all));
            if self.hangs_on(&lost, column) {
                continue;
            }
            let known: Vec<u64> = self.parts.iter().filter_map(of_part).collect();
            let unknown = self.parts.iter().find(|part| of_part(part).is_none());
            if let (Some(part), Some(sum)) = (unknown, sum(&known))
                && sum > 0
                && of_all(self).contains(&Some(sum))
            {
                found.push((*key, sum, part));
            }
        }
        found
    }
}

/// The column of a key of [`Block::Parts`].
fn column(key: &str) -> Option<Column> {
    let key = if key == "new" { "received" } else { key };
    COLUMNS.into_iter().find(|(known, ..)| *known == key)
}

fn sum(terms: &[u64]) -> Option<u64> {
    terms.iter().try_fold(0u64, |sum, term| sum.checked_add(*term))
}

/// With which of two totals a sum belongs: the nearer one. More than the new ones is all that was received, if nobody says how
/// much that is, or if else most of it would have been carried over.
fn meant(totals: [Option<u64>; 2], sum: u64) -> Option<u64> {
    let is_of_all = |new: u64| sum > new && totals[0].is_none_or(|total| total < sum || total / 2 > sum);
    match totals {
        [all, Some(new)] if all != Some(new) && is_of_all(new) => all,
        _ => totals.into_iter().flatten().min_by_key(|total| total.abs_diff(sum)),
    }
}

pub(super) fn disagreement(block: Block, terms: Vec<u64>, total: u64) -> Option<Disagreement> {
    (sum(&terms) != Some(total)).then_some(Disagreement { block, terms, total })
}
