//! More of a kind than there are in all.

use super::{Figures, Share};

/// Keys, how many of the kind, and how many in all.
pub type Excess = (String, u64, u64);

/// Keys, how many of the kind, and how many in all, as far as it is known.
pub(super) type Pair = (String, Option<u64>, Option<u64>);

impl Figures {
    /// Where there are more of a kind than in all. Where sums do not come out, that is said instead.
    #[must_use]
    pub fn excesses(&self) -> Vec<Excess> {
        if !self.disagreements().is_empty() {
            return Vec::new();
        }
        let pairs = self.pairs().into_iter().chain(self.pairs_of_parts());
        pairs
            .filter_map(|(keys, part, whole)| Some((keys, part?, whole?)))
            .filter(|(_, part, whole)| part > whole)
            .collect()
    }

    /// Where all terms of a sum are known, the sum was looked at.
    fn pairs(&self) -> Vec<Pair> {
        let (received, settled, pending) = (&self.received, &self.settled, &self.pending);
        let (feedback, last_year) = (&self.feedback, &self.last_year);
        let base = self.whole_of(Share::Online);
        let in_time = self.settled_in_time();
        [
            ("received.online", received.online, base),
            ("received.post", received.post, base),
            ("received.counter", received.counter, base),
            ("received.new", received.new, received.total),
            ("received.carried_over", received.carried_over, received.total),
            ("settled.late", settled.late, settled.total),
            ("settled.on_time", in_time, settled.total),
            ("settled.total", settled.total, self.received_total()),
            ("pending.within", pending.within, pending.total),
            ("pending.overdue", pending.overdue, pending.total),
            ("pending.total", pending.total, self.received_total()),
            ("feedback.answered", feedback.answered, feedback.received),
            ("feedback.on_time", feedback.on_time, feedback.answered.or(feedback.received)),
            ("last_year.settled", last_year.settled, last_year.received),
            ("last_year.late", last_year.late, last_year.settled),
            ("last_year.online", last_year.online, last_year.received),
        ]
        .map(|(keys, part, whole)| (keys.to_owned(), part, whole))
        .into()
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
