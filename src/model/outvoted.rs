//! Decisions that name another day of effect than everything that rests on them. The day is written once there and many
//! times in the definitions: theirs counts, so that nothing else looks early, late or old. A rule finds the one that differs.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::decision::Decision;
use super::procedure::Procedure;
use super::table::Ref;
use crate::load::raw::Action;

/// Gives decisions the day on which all agree that rest on them.
pub(super) fn mend(decisions: &mut [Decision], procedures: &[Procedure]) {
    /// So many have to agree: of two texts that differ nobody knows which is right.
    const LEAST: usize = 2;
    let days = days(decisions, procedures);
    for (index, decision) in decisions.iter_mut().enumerate() {
        let Some(days) = days.get(&index).filter(|days| days.len() >= LEAST) else { continue };
        let distinct: BTreeSet<Date> = days.iter().copied().collect();
        let (Some(day), 1) = (distinct.first().copied(), distinct.len()) else { continue };
        let written = decision.effective;
        // One that makes no sense was found.
        if written == Some(day) || decision.is_backdated(written) || decision.is_backdated(Some(day)) {
            continue;
        }
        for item in decision.items.iter_mut().filter(|item| item.effective == written) {
            item.effective = Some(day);
        }
        decision.effective = Some(day);
        decision.outvoted = written.map(|written| (written, days.len()));
    }
}

/// By decisions, the days from which definitions let a text apply, or end, that rests on its day.
fn days(decisions: &[Decision], procedures: &[Procedure]) -> BTreeMap<usize, Vec<Date>> {
    let mut days: BTreeMap<usize, Vec<Date>> = BTreeMap::new();
    let by_code: BTreeMap<_, _> = procedures.iter().map(|one| (one.code.national(), one)).collect();
    for (index, decision) in decisions.iter().enumerate() {
        let Some(written) = decision.effective else { continue };
        for item in decision.items.iter().filter(|item| item.effective == Some(written)) {
            let Some(procedure) = by_code.get(item.code.national()) else { continue };
            let day = match item.action {
                Action::Abolish => procedure.until.and_then(|until| until.tomorrow().ok()),
                _ => begins(procedure, index),
            };
            days.entry(index).or_default().extend(day);
        }
    }
    days
}

/// From when a definition lets the text apply that rests on a decision.
fn begins(procedure: &Procedure, decision: usize) -> Option<Date> {
    let is_this = |cited: Option<Ref<Decision>>| cited.is_some_and(|cited| cited.index() == decision);
    let past =
        procedure.history.iter().filter(|version| is_this(version.decision)).find_map(|version| version.effective);
    procedure.effective.filter(|_| is_this(procedure.announced_by)).or(past)
}
