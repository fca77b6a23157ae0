//! Which text of a procedure is in force at a level, since when, and on which decision it rests.
//!
//! [`Lifecycle`](crate::model::Lifecycle) says where a procedure stands as a whole; an item of a decision may be for
//! one level only, and what has to hang at an office follows from the items for its level.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::load::raw::Action;
use crate::model::code::Code;
use crate::model::decision::Decision;
use crate::model::lifecycle::Touch;
use crate::model::procedure::Procedure;
use crate::model::settings::Level;
use crate::model::site::Site;
use crate::model::table::Ref;

/// Where a procedure stands at a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// In force, not yet, or no longer.
    pub state: State,
    /// The decision that the text rests on.
    pub decision: Option<Ref<Decision>>,
    /// Whether no earlier text is known, so that what hangs can only be this one.
    pub first_text: bool,
    /// Whether the definition is this text, and not one still to come.
    pub is_defined: bool,
}

/// Whether a text is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// In force, if anybody knows since when.
    InForce(Option<Date>),
    /// Announced, in force only from this day.
    NotYet(Date),
    /// No longer in force from this day on.
    Ended(Date),
}

impl Standing {
    /// The day of effect of the text.
    #[must_use]
    pub const fn effective(&self) -> Option<Date> {
        match self.state {
            State::InForce(since) => since,
            State::NotYet(from) => Some(from),
            State::Ended(_) => None,
        }
    }

    /// Whether it is a text to come that hangs beside an earlier one, which has to hang until then.
    #[must_use]
    pub const fn is_beside(&self) -> bool {
        matches!(self.state, State::NotYet(_)) && !self.first_text
    }
}

impl Site {
    /// Where a procedure stands on the day of the site, at a level or (`None`) as a whole.
    #[must_use]
    pub fn standing(&self, procedure: &Procedure, level: Option<Ref<Level>>) -> Standing {
        standing(procedure, &self.touches(procedure), level, self.as_of)
    }

    /// The texts of a procedure that were announced and are to come after the one of its standing, by their days.
    #[must_use]
    pub fn coming(&self, procedure: &Procedure, level: Option<Ref<Level>>) -> Vec<Standing> {
        let touches = self.touches(procedure);
        coming(procedure, &touches, level, &standing(procedure, &touches, level, self.as_of), self.as_of)
    }
}

impl Site {
    /// Since when a code without a definition is no longer in force, as far as decisions say.
    #[must_use]
    pub fn ended_since(&self, code: &Code) -> Option<Date> {
        let touches = self.touches_of(code);
        let started = |touch: &&Touch<'_>| touch.item.effective.is_some_and(|first| first <= self.as_of);
        Touch::ended_by(touches.iter().filter(started), None)?.item.effective
    }
}

/// The standing that items give a procedure; they are in the order of their days of effect.
pub(super) fn standing(procedure: &Procedure, touches: &[Touch<'_>], level: Option<Ref<Level>>, day: Date) -> Standing {
    let is_for = |touch: &&Touch<'_>| match level {
        Some(level) => touch.item.levels.is_empty() || touch.item.levels.contains(&level),
        None => !touch.ends() || covers_all(touch, procedure),
    };
    let started = |touch: &&Touch<'_>| touch.item.effective.is_some_and(|first| first <= day);
    let own = procedure.effective;
    let last = touches.iter().filter(is_for).rfind(started);
    let decision = procedure.announced_by.or(last.map(|touch| touch.decision));
    let with = |state, decision, first_text| Standing {
        state,
        decision,
        first_text,
        is_defined: own.is_none_or(|own| own <= day) || matches!(state, State::NotYet(_)),
    };
    if let Some(touch) = Touch::ended_by(touches.iter().filter(is_for).filter(started), own) {
        return with(State::Ended(touch.item.effective.unwrap_or(day)), Some(touch.decision), false);
    }
    let until = procedure.until.or_else(|| last.and_then(|touch| touch.item.until));
    if let Some(end) = until.filter(|until| *until < day) {
        return with(State::Ended(end.tomorrow().unwrap_or(end)), decision, false);
    }
    // The day of effect of what began last: the definition's own, or that of an item.
    let begun = last.filter(|touch| !touch.ends()).and_then(|touch| touch.item.effective);
    let has_past = begun.is_some() || !procedure.history.is_empty();
    // A decision that does not speak of the procedure announces nothing, while another does.
    let is_listed = |cited| touches.iter().any(|touch| touch.decision == cited);
    if let Some(from) = own.filter(|own| *own > day && !has_past) {
        let begins = |touch: &&Touch<'_>| !touch.ends() && touch.item.effective == Some(from);
        let listed = procedure.announced_by.filter(|cited| is_listed(*cited));
        let announced = || touches.iter().filter(is_for).find(begins).map(|touch| touch.decision);
        return with(State::NotYet(from), listed.or_else(announced).or(procedure.announced_by), true);
    }
    let announced = touches.iter().filter(is_for).find(|touch| !touch.ends());
    if own.is_none()
        && last.is_none()
        && let Some(touch) = announced.filter(|touch| touch.item.action != Action::Amend)
        && let Some(from) = touch.item.effective
    {
        return with(State::NotYet(from), Some(touch.decision), true);
    }
    // Where the definition and the decision that it cites name two days, the decision counts.
    let cites_last = begun.is_some() && last.is_some_and(|touch| procedure.announced_by == Some(touch.decision));
    let current = if cites_last { begun } else { own.filter(|own| *own <= day) };
    let since = begun.max(current);
    // A decision that says an earlier day itself is not the one of this text.
    let is_older = |cited| touches.iter().any(|touch| touch.decision == cited && touch.item.effective < begun);
    // Nor is one that does not speak of the procedure.
    let is_own = begun == current
        && procedure.announced_by.is_some_and(|cited| cites_last || (is_listed(cited) && !is_older(cited)));
    let by_item = begun.is_some() && begun == since && !is_own;
    // What a definition that is to come rests on says nothing of the text before it.
    let past = procedure.history.iter().filter(|past| past.effective.is_some_and(|first| first <= day));
    let decision = match (by_item, current.is_none() && own.is_some()) {
        (true, _) => last.map(|touch| touch.decision),
        (false, true) => past.max_by_key(|past| past.effective).and_then(|past| past.decision),
        (false, false) => decision,
    };
    let earlier = touches.iter().filter(is_for).filter(started).any(|touch| touch.item.effective < since);
    let first = !earlier && procedure.history.is_empty() && current.is_none_or(|own| Some(own) == since);
    with(State::InForce(since), decision, first)
}

/// The texts that are to come after the one of a standing: what will have come into force on a day after this one.
pub(super) fn coming(
    procedure: &Procedure,
    touches: &[Touch<'_>],
    level: Option<Ref<Level>>,
    now: &Standing,
    day: Date,
) -> Vec<Standing> {
    let own = procedure.effective;
    let of_items = touches.iter().filter_map(|touch| touch.item.effective);
    let days: BTreeSet<Date> = of_items.chain(own).filter(|first| *first > day).collect();
    let on = |first: Date| {
        let then = standing(procedure, touches, level, first);
        // The same text with another day is no second one: which day is right is found.
        let is_new = then.state == State::InForce(Some(first))
            && now.effective() != Some(first)
            && (then.decision.is_none() || then.decision != now.decision);
        let is_defined = own == Some(first);
        is_new.then_some(Standing { state: State::NotYet(first), first_text: false, is_defined, ..then })
    };
    days.into_iter().filter_map(on).collect()
}

fn covers_all(touch: &Touch<'_>, procedure: &Procedure) -> bool {
    let levels = &touch.item.levels;
    levels.is_empty() || procedure.levels.iter().all(|level| levels.contains(level))
}
