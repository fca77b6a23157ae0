//! The numbers of figures, one by one: each by its keys, so that any of them may be thought to be another.

use super::{Figures, Part};

type OfAll = (&'static str, fn(&mut Figures) -> &mut Option<u64>);
type OfPart = (&'static str, fn(&mut Part) -> &mut Option<u64>);

const OF_ALL: [OfAll; 20] = [
    ("received.total", |all| &mut all.received.total),
    ("received.new", |all| &mut all.received.new),
    ("received.carried_over", |all| &mut all.received.carried_over),
    ("received.online", |all| &mut all.received.online),
    ("received.post", |all| &mut all.received.post),
    ("received.counter", |all| &mut all.received.counter),
    ("settled.total", |all| &mut all.settled.total),
    ("settled.early", |all| &mut all.settled.early),
    ("settled.on_time", |all| &mut all.settled.on_time),
    ("settled.late", |all| &mut all.settled.late),
    ("pending.total", |all| &mut all.pending.total),
    ("pending.within", |all| &mut all.pending.within),
    ("pending.overdue", |all| &mut all.pending.overdue),
    ("feedback.received", |all| &mut all.feedback.received),
    ("feedback.answered", |all| &mut all.feedback.answered),
    ("feedback.on_time", |all| &mut all.feedback.on_time),
    ("last_year.received", |all| &mut all.last_year.received),
    ("last_year.settled", |all| &mut all.last_year.settled),
    ("last_year.late", |all| &mut all.last_year.late),
    ("last_year.online", |all| &mut all.last_year.online),
];

const OF_PART: [OfPart; 6] = [
    ("received", |part| &mut part.received),
    ("online", |part| &mut part.online),
    ("settled", |part| &mut part.settled),
    ("on_time", |part| &mut part.on_time),
    ("late", |part| &mut part.late),
    ("pending", |part| &mut part.pending),
];

/// Where a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// At this position of the numbers of all.
    All(usize),
    /// In the part of this position, at this one of its numbers.
    Part(usize, usize),
    /// In a part that is written, but not known.
    LostPart,
}

impl Spot {
    /// The keys, below the place of the figures.
    #[must_use]
    pub fn keys(self) -> String {
        match self {
            Self::All(at) => OF_ALL[at].0.to_owned(),
            Self::Part(part, at) => format!("parts[{part}].{}", OF_PART[at].0),
            Self::LostPart => "parts".to_owned(),
        }
    }
}

impl Part {
    /// Takes another number for the one of a key.
    pub fn set(&mut self, key: &str, number: u64) {
        if let Some((_, slot)) = OF_PART.iter().find(|(known, _)| *known == key) {
            *slot(self) = Some(number);
        }
    }
}

impl Figures {
    /// Where numbers stand, or may stand.
    pub(super) fn spots(&self) -> Vec<Spot> {
        let of_part = |part| (0..OF_PART.len()).map(move |at| Spot::Part(part, at));
        (0..OF_ALL.len()).map(Spot::All).chain((0..self.parts.len()).flat_map(of_part)).collect()
    }

    /// Where a number is written that is none, or cannot be one of dossiers.
    pub(super) fn lost_spots(&self) -> Vec<Spot> {
        if self.lost.is_empty() {
            return Vec::new();
        }
        let is_lost = |spot: &Spot| {
            let keys = spot.keys();
            let is_in = |rest: &str| rest.is_empty() || rest.starts_with('.');
            self.lost.iter().any(|lost| keys.strip_prefix(lost.as_str()).is_some_and(is_in))
        };
        self.spots().into_iter().chain([Spot::LostPart]).filter(is_lost).collect()
    }

    /// The number at a spot.
    pub(super) fn number_mut(&mut self, spot: Spot) -> Option<&mut Option<u64>> {
        match spot {
            Spot::All(at) => Some(OF_ALL[at].1(self)),
            Spot::Part(part, at) => self.parts.get_mut(part).map(OF_PART[at].1),
            Spot::LostPart => None,
        }
    }

    /// The same with other numbers at some spots.
    pub(super) fn with(&self, changes: &[(Spot, u64)]) -> Self {
        let mut figures = self.clone();
        for (spot, number) in changes {
            if let Some(slot) = figures.number_mut(*spot) {
                *slot = Some(*number);
            }
        }
        figures
    }

    /// Whether a value is made of a number at one of some spots: it is another one if that number is.
    pub(super) fn hangs_on<T: PartialEq>(&self, spots: &[Spot], value: impl Fn(&Self) -> T) -> bool {
        let written = value(self);
        spots.iter().any(|spot| self.with_others(*spot).iter().any(|other| value(other) != written))
    }

    /// The same with another number at a spot: one more, and none, for what is less than nothing is not told apart.
    fn with_others(&self, spot: Spot) -> [Self; 2] {
        let mut figures = self.clone();
        if let Some(written) = figures.number_mut(spot).copied() {
            let more = written.map_or(1, |number| number.saturating_add(1));
            return [more, 0].map(|number| self.with(&[(spot, number)]));
        }
        let mut part = Part::default();
        for (_, slot) in &OF_PART {
            *slot(&mut part) = Some(1);
        }
        figures.parts.push(part);
        [figures.clone(), figures]
    }
}
