//! Earlier versions of a procedure.

use jiff::civil::Date;

use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw;
use crate::model::{Decision, Ref, References, dossier, need};

/// An earlier version.
#[derive(Clone, Debug)]
pub struct PastVersion {
    /// Where it stands.
    pub place: Place,
    /// Number, counting from 1.
    pub number: Option<u32>,
    /// First day.
    pub effective: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Whether its first or last day cannot be read, or the last is before the first, which was found.
    pub has_unclear_days: bool,
    /// The decision it rested on.
    pub decision: Option<Ref<Decision>>,
    /// What changed with it.
    pub changes: Vec<String>,
}

pub(super) fn history(
    list: raw::ListOf<raw::PastVersion>,
    whole: Place,
    ids: &References,
    findings: &mut Findings,
) -> Vec<PastVersion> {
    let mut numbers = Vec::new();
    need::each(list, whole, |raw, place| {
        let (effective, until) = need::span(&raw.effective, &raw.until, place, findings);
        let number = dossier::count(&raw.version, place, findings);
        if let Some(twice) = number.filter(|number| numbers.contains(number)) {
            let at = raw.version.place.unwrap_or(place);
            findings.push(Diagnostic::warning("listed-twice", at).with("id", format!("version: {twice}")));
        }
        numbers.extend(number);
        Some(PastVersion {
            place,
            number,
            effective,
            until,
            has_unclear_days: need::is_unclear(&raw.effective, &raw.until),
            decision: need::reference(&raw.decision, &ids.decisions, place, findings),
            changes: need::distinct_texts(raw.changes, place, findings),
        })
    })
}
