//! Decisions, and items of them, that name another day of effect than everything that rests on them. The day is written once
//! there and many times in the definitions: theirs counts, so that nothing else looks early, late or old. A rule finds the one
//! that differs.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::decision::{Decision, Item};
use super::procedure::Procedure;
use super::table::Ref;
use crate::load::raw::Action;

/// Definitions by the national parts of their codes.
type ByCode<'s> = BTreeMap<&'s str, &'s Procedure>;

/// Gives decisions and their items the day on which all agree that rest on them.
pub(super) fn mend(decisions: &mut [Decision], procedures: &[Procedure]) {
    let by_code: ByCode<'_> = procedures.iter().map(|one| (one.code.national(), one)).collect();
    for (index, decision) in decisions.iter_mut().enumerate() {
        let told = |item: &Item| days(item, index, &by_code);
        let written = decision.effective;
        let of_own = |item: &Item| item.effective != written;
        let shared: Vec<Date> = decision.items.iter().filter(|item| !of_own(item)).flat_map(told).collect();
        // One that makes no sense was found.
        let agreed = |written: Option<Date>, days: &[Date]| {
            let day = agreed(days).filter(|day| !decision.is_backdated(Some(*day)))?;
            let written = written.filter(|written| *written != day && !decision.is_backdated(Some(*written)))?;
            Some((day, (written, days.len())))
        };
        let whole = agreed(written, &shared);
        let single = |item: &Item| agreed(item.effective, &told(item)).filter(|_| of_own(item));
        let items: Vec<_> = decision.items.iter().map(single).collect();
        for (item, own) in decision.items.iter_mut().zip(items) {
            let Some((day, outvoted)) = own.or(whole.filter(|_| item.effective == written)) else { continue };
            item.effective = Some(day);
            item.outvoted = own.map(|_| outvoted);
        }
        if let Some((day, outvoted)) = whole {
            decision.effective = Some(day);
            decision.outvoted = Some(outvoted);
        }
    }
}

/// The day on which all agree.
fn agreed(days: &[Date]) -> Option<Date> {
    /// So many have to: of two texts that differ nobody knows which is right.
    const LEAST: usize = 2;
    let distinct: BTreeSet<Date> = days.iter().copied().collect();
    distinct.first().copied().filter(|_| days.len() >= LEAST && distinct.len() == 1)
}

/// The days from which definitions let a text apply, or end, that rests on the day of an item.
fn days(item: &Item, decision: usize, by_code: &ByCode<'_>) -> Vec<Date> {
    let ends = |procedure: &Procedure| procedure.until.and_then(|until| until.tomorrow().ok());
    let own = by_code.get(item.code.national()).and_then(|procedure| match item.action {
        Action::Abolish => ends(procedure),
        _ => begins(procedure, decision),
    });
    let replaced = item.replaces.iter().filter_map(|code| ends(by_code.get(code.national())?));
    own.into_iter().chain(replaced).collect()
}

/// From when a definition lets the text apply that rests on a decision.
fn begins(procedure: &Procedure, decision: usize) -> Option<Date> {
    let is_this = |cited: Option<Ref<Decision>>| cited.is_some_and(|cited| cited.index() == decision);
    let past =
        procedure.history.iter().filter(|version| is_this(version.decision)).find_map(|version| version.effective);
    procedure.effective.filter(|_| is_this(procedure.announced_by)).or(past)
}
