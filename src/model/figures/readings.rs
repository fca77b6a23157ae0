//! What figures that contradict themselves may have meant. In a sum that does not come out one number is mistyped, and
//! nobody knows which: what is right with one of them mended is not wrong besides. What none of them would mend is.

use super::numbers::Spot;
use super::{Block, Figures};

/// More readings than these tell nothing any more.
const MOST: usize = 500;

/// Numbers to be read otherwise.
type Reading = Vec<(Spot, u64)>;

/// Ways to read figures: as written, and with each wrong sum mended at each of its numbers.
#[derive(Debug)]
pub(super) struct Readings {
    all: Vec<Reading>,
    /// Whether there are more, of which nobody can tell.
    pub(super) are_too_many: bool,
}

impl Readings {
    pub(super) fn new() -> Self {
        Self { all: vec![Reading::new()], are_too_many: false }
    }

    /// Takes it that a sum may be mended, too.
    pub(super) fn mend(&mut self, figures: &Figures, block: Block) {
        if self.are_too_many {
            return;
        }
        let mut all = Vec::new();
        for reading in &self.all {
            all.push(reading.clone());
            let read = figures.with(reading);
            let ways = mendings(read, block).into_iter().filter(|(spot, _)| reading.iter().all(|(at, _)| at != spot));
            all.extend(ways.map(|way| reading.iter().copied().chain([way]).collect()));
            if all.len() > MOST {
                self.are_too_many = true;
                return;
            }
        }
        self.all = all;
    }

    /// Whether something is so in one of them.
    pub(super) fn any(&self, figures: &Figures, is_so: impl Fn(&Figures) -> bool) -> bool {
        self.all.iter().any(|reading| is_so(&figures.with(reading)))
    }
}

/// Each number, with what it has to be for a sum to come out; none where it does.
fn mendings(mut figures: Figures, block: Block) -> Reading {
    let (offs, mut found) = (figures.offs(block), Reading::new());
    for spot in figures.spots() {
        let Some(written) = figures.number_mut(spot).and_then(|slot| *slot) else { continue };
        let others = offs.iter().flat_map(|off| [written.checked_sub(*off), written.checked_add(*off)]);
        for other in others.flatten() {
            set(&mut figures, spot, other);
            if figures.sum_of(block).is_none() && !found.contains(&(spot, other)) {
                found.push((spot, other));
            }
        }
        set(&mut figures, spot, written);
    }
    found
}

fn set(figures: &mut Figures, spot: Spot, number: u64) {
    if let Some(slot) = figures.number_mut(spot) {
        *slot = Some(number);
    }
}

/// What is doubtful in figures because it was found to be wrong.
#[derive(Debug)]
pub struct Doubts<'f> {
    figures: &'f Figures,
    readings: Readings,
    /// Where numbers stand of which nothing is known but that they are wrong.
    lost: Vec<Spot>,
}

impl Figures {
    /// What is doubtful in them.
    #[must_use]
    pub fn doubts(&self) -> Doubts<'_> {
        let lost = self.lost_spots().into_iter().chain(self.spots_of_excesses());
        let lost = lost.chain(self.may_lack_parts().then_some(Spot::LostPart)).collect();
        let mut readings = self.sums().1;
        readings.all.extend(self.swaps().into_iter().map(Reading::from));
        Doubts { figures: self, readings, lost }
    }
}

impl Doubts<'_> {
    /// Whether a value that follows from the figures may be right: in one of their readings, or because it is made of a
    /// number that is lost.
    pub fn may_be<T: PartialEq>(&self, value: impl Fn(&Figures) -> T, is_right: impl Fn(&T) -> bool) -> bool {
        self.readings.are_too_many
            || self.readings.any(self.figures, |reading| is_right(&value(reading)))
            || self.is_lost(value)
    }

    /// Whether a value is what it is whatever was meant: it is the same in all readings, and made of no number that is lost.
    pub fn is_certain<T: PartialEq>(&self, value: impl Fn(&Figures) -> T) -> bool {
        let written = value(self.figures);
        !self.readings.are_too_many
            && !self.readings.any(self.figures, |reading| value(reading) != written)
            && !self.is_lost(value)
    }

    /// Whether a value is made of a number that is lost.
    pub fn is_lost<T: PartialEq>(&self, value: impl Fn(&Figures) -> T) -> bool {
        self.figures.hangs_on(&self.lost, value)
    }
}
