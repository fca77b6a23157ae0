//! What follows from figures without guessing: totals from their parts, the settled from the received and the pending.

use super::{Figures, Share};

/// A sum that is known only when both its terms are.
fn both(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    one?.checked_add(other?)
}

impl Figures {
    /// All dossiers received, those carried over included.
    #[must_use]
    pub fn received_total(&self) -> Option<u64> {
        self.received.total.or_else(|| both(self.received.new, self.received.carried_over))
    }

    /// The new ones among them.
    #[must_use]
    pub fn received_new(&self) -> Option<u64> {
        let received = &self.received;
        received.new.or_else(|| received.total?.checked_sub(received.carried_over?))
    }

    /// Settled before or on their day: the one or the other may not be counted apart.
    #[must_use]
    pub fn settled_in_time(&self) -> Option<u64> {
        match (self.settled.early, self.settled.on_time) {
            (None, None) => None,
            (early, on_time) => early.unwrap_or(0).checked_add(on_time.unwrap_or(0)),
        }
    }

    /// All dossiers settled, also when only those received and those pending are known.
    #[must_use]
    pub fn settled_total(&self) -> Option<u64> {
        self.settled_own().or_else(|| self.received_total()?.checked_sub(self.pending_own()?))
    }

    /// All dossiers pending, also when only those received and those settled are known.
    #[must_use]
    pub fn pending_total(&self) -> Option<u64> {
        self.pending_own().or_else(|| self.received_total()?.checked_sub(self.settled_own()?))
    }

    pub(super) fn settled_own(&self) -> Option<u64> {
        self.settled.total.or_else(|| both(self.settled_in_time(), self.settled.late))
    }

    pub(super) fn pending_own(&self) -> Option<u64> {
        self.pending.total.or_else(|| both(self.pending.within, self.pending.overdue))
    }

    /// What a share is of.
    #[must_use]
    pub fn whole_of(&self, share: Share) -> Option<u64> {
        match share {
            Share::OnTime | Share::Late => self.settled_total(),
            Share::Settled => self.received_total(),
            Share::Online | Share::Post => self.received_new().or(self.received.total),
        }
    }

    /// What a share counts.
    #[must_use]
    pub fn part_of(&self, share: Share) -> Option<u64> {
        match share {
            Share::OnTime => self.settled_in_time().or_else(|| self.settled_total()?.checked_sub(self.settled.late?)),
            Share::Late => self.settled.late.or_else(|| self.settled_total()?.checked_sub(self.settled_in_time()?)),
            Share::Settled => self.settled_total(),
            Share::Online => self.received.online,
            Share::Post => self.received.post,
        }
    }
}
