//! What one receives: the results of a procedure.

use crate::diagnostics::{Findings, Place};
use crate::load::raw::{self, ResultKind};
use crate::model::{References, need};

/// What one receives.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Where it stands.
    pub place: Place,
    /// Name.
    pub name: String,
    /// What kind of thing.
    pub kind: Option<ResultKind>,
    /// National code of the result.
    pub number: Option<String>,
    /// Sample: its path below the content folder.
    pub form: Option<String>,
}

pub(super) fn outcomes(
    list: raw::ListOf<raw::ResultOf>,
    whole: Place,
    ids: &References,
    findings: &mut Findings,
) -> Vec<Outcome> {
    need::each(list, whole, |raw, place| {
        let name = need::required(raw.name, "name", place, findings)?;
        let number = raw.number.into_text();
        Some(Outcome { place, name, kind: raw.kind.value, number, form: ids.form(&raw.form, place, findings) })
    })
}
