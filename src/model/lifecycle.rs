//! Where a procedure stands in time: what decisions and its own days make of it on a day.
//!
//! Effect is a fact of each item of a decision. Of an announcement and an abolition with the same first day the
//! abolition wins; a code that was abolished may come back by a later announcement. A day of effect that nobody
//! knows is never assumed, so an item without one changes nothing.

use jiff::civil::Date;

use super::Site;
use super::code::Code;
use super::decision::{Decision, Item};
use super::procedure::Procedure;
use super::settings::Level;
use super::table::Ref;
use crate::load::raw::Action;

/// Where a procedure stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lifecycle {
    /// Announced, but in force only from a later day.
    NotYet {
        /// From when.
        from: Date,
        /// The decision that says so.
        decision: Option<Ref<Decision>>,
    },
    /// In force.
    InForce {
        /// Since when, if anybody knows.
        since: Option<Date>,
        /// The decision behind this version.
        decision: Option<Ref<Decision>>,
    },
    /// Another procedure took its place.
    Replaced {
        /// From when.
        on: Date,
        /// What took its place.
        by: Vec<Ref<Procedure>>,
        /// The decision.
        decision: Ref<Decision>,
    },
    /// Abolished.
    Abolished {
        /// From when.
        on: Date,
        /// The decision.
        decision: Ref<Decision>,
        /// Its legal ground.
        ground: Option<String>,
    },
    /// Its last day has passed.
    Expired {
        /// The last day.
        on: Date,
    },
}

impl Lifecycle {
    /// Whether a citizen can carry the procedure out.
    #[must_use]
    pub const fn is_in_force(&self) -> bool {
        matches!(self, Self::InForce { .. })
    }

    /// Whether it will be, or is, in force.
    #[must_use]
    pub const fn is_current(&self) -> bool {
        matches!(self, Self::InForce { .. } | Self::NotYet { .. })
    }
}

/// An item of a decision that touches a procedure.
#[derive(Clone, Copy, Debug)]
pub struct Touch<'s> {
    /// The decision.
    pub decision: Ref<Decision>,
    /// The item.
    pub item: &'s Item,
    /// Whether it touches the procedure as one of those that the item's own procedure replaces.
    pub as_replaced: bool,
}

impl Touch<'_> {
    /// Whether the procedure ends by it, at the levels that the item is for.
    #[must_use]
    pub fn ends(self) -> bool {
        self.as_replaced || self.item.action == Action::Abolish
    }

    /// What a procedure ended by, of items in the order of their days: the first of the endings that nothing follows but
    /// endings, because what has ended cannot end again. One before the procedure's own first day was of an earlier text.
    pub(super) fn ended_by<'t>(
        touches: impl DoubleEndedIterator<Item = &'t Self>,
        own: Option<Date>,
    ) -> Option<&'t Self>
    where
        Self: 't,
    {
        let is_end = |touch: &&Self| touch.ends() && own.is_none_or(|own| Some(own) <= touch.item.effective);
        touches.rev().take_while(is_end).last()
    }

    /// Whether it is for some levels of the procedure and not for others.
    fn is_in_part(self, procedure: &Procedure) -> bool {
        let levels = &self.item.levels;
        !levels.is_empty() && procedure.levels.iter().any(|level| !levels.contains(level))
    }
}

impl Site {
    /// Whether a level is no more on the day of the site.
    #[must_use]
    pub fn has_ended(&self, level: Ref<Level>) -> bool {
        self.vocabulary.levels[level].ended_by(self.as_of).is_some()
    }

    /// All items that touch a procedure, in the order of their days of effect; unknown days first. An abolition by the very
    /// decision on which it rests cannot be meant, and is found.
    #[must_use]
    pub fn touches(&self, procedure: &Procedure) -> Vec<Touch<'_>> {
        let mut touches = self.touches_of(&procedure.code);
        let own = self.abolished_by_its_own(procedure);
        touches.retain(|touch| own.is_none_or(|own| !std::ptr::eq(own, touch.item)));
        touches
    }

    /// The item that abolishes a procedure in the decision on which its definition rests, without a word of its end.
    #[must_use]
    pub fn abolished_by_its_own(&self, procedure: &Procedure) -> Option<&Item> {
        let own = procedure.announced_by.filter(|_| procedure.until.is_none())?;
        let mut items = self.decisions[own].items.iter().filter(|item| item.code == procedure.code);
        let item = items.next().filter(|item| item.action == Action::Abolish)?;
        items.next().is_none().then_some(item)
    }

    /// The same of a code, also of one without a definition.
    pub(super) fn touches_of(&self, code: &Code) -> Vec<Touch<'_>> {
        let mut touches: Vec<Touch<'_>> = self
            .touched_by(code)
            .iter()
            .map(|(decision, index, as_replaced)| {
                let item = &self.decisions[*decision].items[*index];
                Touch { decision: *decision, item, as_replaced: *as_replaced }
            })
            .collect();
        // Within a day an ending comes last, so that it wins.
        touches.sort_by_key(|touch| (touch.item.effective, touch.ends(), touch.decision));
        touches
    }

    /// Where a procedure stands on the day of the site.
    #[must_use]
    pub fn lifecycle(&self, procedure: &Procedure) -> Lifecycle {
        let day = self.as_of;
        let mut touches = self.touches(procedure);
        // What ends at some level goes on at others.
        touches.retain(|touch| !(touch.ends() && touch.is_in_part(procedure)));
        let started = |touch: &&Touch<'_>| touch.item.effective.is_some_and(|first| first <= day);
        let last = touches.iter().rfind(started);
        if let Some(touch) = Touch::ended_by(touches.iter().filter(started), procedure.effective) {
            return self.ended(touch);
        }
        if let Some(on) =
            procedure.until.or_else(|| last.and_then(|touch| touch.item.until)).filter(|until| *until < day)
        {
            return Lifecycle::Expired { on };
        }
        if let Some(from) = procedure.effective.filter(|own| *own > day) {
            return Lifecycle::NotYet { from, decision: procedure.announced_by };
        }
        let first = touches.iter().find(|touch| !touch.ends());
        let announced_later = procedure.effective.is_none() && last.is_none();
        match first.and_then(|touch| touch.item.effective.map(|from| (from, touch))) {
            Some((from, touch)) if announced_later && from > day && touch.item.action == Action::Announce => {
                Lifecycle::NotYet { from, decision: Some(touch.decision) }
            }
            _ => Lifecycle::InForce {
                since: procedure.effective.or_else(|| last.and_then(|touch| touch.item.effective)),
                decision: procedure.announced_by.or_else(|| last.map(|touch| touch.decision)),
            },
        }
    }

    /// The last days of a procedure by decisions, each with the item that says it: the day before one ends it as a whole,
    /// for good as far as anybody knows, and the day until which the decision that it cites announces it.
    #[must_use]
    pub fn last_days<'s>(&'s self, procedure: &Procedure) -> Vec<(Date, Touch<'s>)> {
        let touches = self.touches(procedure);
        let last_day = |touch: &Touch<'s>| {
            let first = touch.item.effective?;
            let is_begun_later = |other: &Touch<'_>| !other.ends() && other.item.effective > Some(first);
            if !touch.ends() {
                return touch.item.until.filter(|_| procedure.announced_by == Some(touch.decision));
            }
            let is_back = procedure.effective > Some(first) || touches.iter().any(is_begun_later);
            first.yesterday().ok().filter(|_| !is_back)
        };
        let whole = touches.iter().filter(|touch| !touch.is_in_part(procedure));
        whole.filter_map(|touch| Some((last_day(touch)?, *touch))).collect()
    }

    /// What is going to happen to a procedure after the day of the site.
    #[must_use]
    pub fn upcoming(&self, procedure: &Procedure) -> Vec<Touch<'_>> {
        let mut touches = self.touches(procedure);
        touches.retain(|touch| touch.item.effective.is_some_and(|first| first > self.as_of));
        touches
    }

    fn ended(&self, touch: &Touch<'_>) -> Lifecycle {
        let on = touch.item.effective.unwrap_or(self.as_of);
        if touch.as_replaced {
            let by = self.find_procedure(touch.item.code.as_str()).into_iter().collect();
            return Lifecycle::Replaced { on, by, decision: touch.decision };
        }
        Lifecycle::Abolished { on, decision: touch.decision, ground: touch.item.ground.clone() }
    }
}
