//! Which text the version or the sheet in a register means.

use super::standing::Standing;
use crate::model::gaps::Part;
use crate::model::office::Office;
use crate::model::posting::{Entry, SheetId, Text};
use crate::model::procedure::{PastVersion, Procedure};
use crate::model::site::Site;
use crate::model::table::Ref;

/// What an entry of a register says of the text that hangs there.
#[derive(Clone, Copy, Debug)]
pub(super) enum Named<'s> {
    /// Nothing that can be compared.
    Nothing,
    /// That it is the one of the definition.
    Defined,
    /// That it is one of the history, which is not the one of the definition.
    Past(&'s PastVersion),
    /// A version or a sheet that nobody knows.
    Unknown,
}

impl Named<'_> {
    /// Whether it says which text it is.
    pub(super) const fn is_known(&self) -> bool {
        matches!(self, Self::Defined | Self::Past(_))
    }
}

/// What the version or the sheet of an entry means at its office.
pub(super) fn named<'s>(site: &'s Site, entry: &Entry, office: Ref<Office>) -> Named<'s> {
    let Some(reference) = entry.procedure() else { return Named::Nothing };
    let procedure = &site.procedures[reference];
    if procedure.gaps.has(Part::LostText) {
        return Named::Nothing;
    }
    match &entry.text {
        Text::Version(version) => of_version(procedure, version),
        Text::Sheet(sheet) => match SheetId::read(sheet) {
            Ok(sheet) if sheet == site.sheet(reference, office, entry.place) => Named::Defined,
            Ok(_) => Named::Unknown,
            Err(_) => Named::Nothing,
        },
        Text::Decision(_) | Text::ByDay => Named::Nothing,
    }
}

/// Whether a register names the text of a procedure by a number that none of its texts has.
pub(in crate::model) fn is_of_no_text(procedure: &Procedure, written: &str) -> bool {
    let word = written.split_whitespace().next_back().unwrap_or_default();
    // The code of a text may be of digits alone, and has ten of them.
    let is_number = word.len() < 10 && word.parse::<u32>().is_ok();
    is_number && !procedure.gaps.has(Part::LostText) && matches!(of_version(procedure, written), Named::Unknown)
}

/// A page shows the code of its text, and the numbers of its history as “Bản 2”.
fn of_version<'s>(procedure: &'s Procedure, written: &str) -> Named<'s> {
    let word = written.split_whitespace().next_back().unwrap_or_default();
    if procedure.version.is_written_as(word) {
        return Named::Defined;
    }
    word.parse().map_or(Named::Unknown, |number| numbered(procedure, number))
}

/// The text of a number. The definition need not stand in its own history: then it comes after all others.
fn numbered(procedure: &Procedure, number: u32) -> Named<'_> {
    let history = &procedure.history;
    let mut numbers: Vec<u32> = history.iter().filter_map(|past| past.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    // One without a number, or two of one, may be the one that is meant.
    if numbers.len() < history.len() {
        return Named::Nothing;
    }
    let same_day = |past: &&PastVersion| past.effective.is_some() && past.effective == procedure.effective;
    let same_decision = |past: &&PastVersion| past.decision.is_some() && past.decision == procedure.announced_by;
    let present = history.iter().find(same_day).or_else(|| history.iter().find(same_decision));
    let present = present.and_then(|past| past.number).unwrap_or(numbers.last().map_or(1, |last| last + 1));
    let past = || history.iter().find(|past| past.number == Some(number));
    if number == present { Named::Defined } else { past().map_or(Named::Unknown, Named::Past) }
}

/// Whether a text of the history is the one of a standing.
pub(super) fn is_of(past: &PastVersion, standing: &Standing) -> bool {
    (past.effective.is_some() && past.effective == standing.effective())
        || (past.decision.is_some() && past.decision == standing.decision)
}
