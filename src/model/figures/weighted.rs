//! Shares of a total that follow from those of its parts: every dossier weighs the same, not every part.

use super::{Figures, Part, Share};
use crate::load::raw::Printed;
use crate::model::Rate;

impl Share {
    /// Whether parts of a total give this share.
    #[must_use]
    pub const fn is_of_parts(self) -> bool {
        matches!(self, Self::Online | Self::OnTime)
    }
}

impl Part {
    /// How many a share of this part counts.
    #[must_use]
    pub fn count(&self, share: Share) -> Option<u64> {
        match share {
            Share::Online => self.online,
            Share::OnTime => self.on_time.or_else(|| self.settled?.checked_sub(self.late?)),
            _ => None,
        }
    }

    /// Of how many: what this part weighs in a total.
    #[must_use]
    pub fn weight(&self, share: Share) -> Option<u64> {
        match share {
            Share::Online => self.received,
            Share::OnTime => self.settled,
            _ => None,
        }
    }

    /// The share as printed.
    #[must_use]
    pub const fn printed(&self, share: Share) -> Option<Printed> {
        match share {
            Share::Online => self.online_rate,
            Share::OnTime => self.on_time_rate,
            _ => None,
        }
    }
}

impl Figures {
    /// Of how many dossiers the parts together give a share.
    #[must_use]
    pub fn whole_of_parts(&self, share: Share) -> Option<u64> {
        if self.parts.is_empty() {
            return None;
        }
        self.parts.iter().map(|part| part.weight(share)).sum()
    }

    /// How many dossiers were carried over to the parts together, if what they received counts those: they are not of a share
    /// of the new ones.
    #[must_use]
    pub fn carried_to_parts(&self) -> Option<u64> {
        let of_parts = self.whole_of_parts(Share::Online)?;
        let counts_all = self.received_total().is_none_or(|all| all == of_parts);
        of_parts.checked_sub(self.received_new()?).filter(|carried| counts_all && *carried > 0)
    }

    /// The weighted share of all parts, in hundred-thousandths of dossiers, and how many of those may be due to the
    /// rounding of printed shares; times a hundred thousand.
    #[must_use]
    pub fn weighted(&self, share: Share) -> Option<(Rate, i128)> {
        let carried = if share == Share::Online { self.carried_to_parts() } else { None };
        let (mut above, mut below, mut slack) = (0u64, 0u64, 0i128);
        for part in &self.parts {
            let weight = part.weight(share)?;
            match (part.count(share), part.printed(share)) {
                (Some(count), _) => above = above.checked_add(count.checked_mul(100_000)?)?,
                // Of how many new ones a part prints its share, nobody knows.
                (None, Some(printed)) if carried.is_none() => {
                    let thousandths = u64::try_from(printed.number.thousandths).ok()?;
                    above = above.checked_add(thousandths.checked_mul(weight)?)?;
                    slack += i128::from(printed.half()) * i128::from(weight) * 100_000;
                }
                (None, _) => return None,
            }
            below = below.checked_add(weight.checked_mul(100_000)?)?;
        }
        let below = below.checked_sub(carried.unwrap_or(0).checked_mul(100_000)?)?;
        Some((Rate::new(above, below)?, slack))
    }
}
