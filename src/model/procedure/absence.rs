//! Why parts of a procedure are not given.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Findings, nearest};
use crate::load::raw::{self, AbsenceReason};
use crate::model::need;

/// Keys whose absence may be explained: the parts that Nghị định 63/2010/NĐ-CP, article 8, lists.
const EXPLAINABLE: &[&str] = &[
    "agencies",
    "audience",
    "channels",
    "conditions",
    "documents",
    "fees",
    "legal_basis",
    "offices",
    "results",
    "steps",
    "time_limit",
    "visits",
];

pub(super) fn absences(
    field: &raw::Field<raw::Entries<raw::Absent>>,
    findings: &mut Findings,
) -> BTreeMap<String, (AbsenceReason, Option<String>)> {
    let mut absences = BTreeMap::new();
    for (key, absent) in field.value.iter().flat_map(|entries| &entries.0) {
        let (Some(key_text), Some(place)) = (key.text(), key.place) else { continue };
        if !EXPLAINABLE.contains(&key_text) {
            let near = nearest(key_text, EXPLAINABLE.iter().copied()).unwrap_or_default();
            let finding = Diagnostic::error("unknown-key", place)
                .with("key", key_text)
                .with("nearest", near)
                .with("home", "")
                .with("list", "");
            findings.push(finding.with("choices", EXPLAINABLE.join(", ")).with("titles", ""));
            continue;
        }
        let whole = absent.place.unwrap_or(place);
        let Some(absent) = absent.get() else { continue };
        need::expected(&absent.reason, "reason", whole, findings);
        if let Some(reason) = absent.reason.value {
            absences.insert(key_text.to_owned(), (reason, absent.note.text().map(str::to_owned)));
        }
    }
    absences
}

/// Whether it is said in a way that nobody understands which parts are absent, or why.
pub(super) fn is_any_lost(field: &raw::Field<raw::Entries<raw::Absent>>) -> bool {
    let is_lost = |(key, absent): &(raw::Field<String>, raw::Field<raw::Absent>)| {
        !key.text().is_some_and(|key| EXPLAINABLE.contains(&key))
            || need::is_strange(absent)
            || absent.get().is_some_and(|absent| absent.reason.value.is_none())
    };
    need::is_strange(field) || field.get().is_some_and(|entries| entries.0.iter().any(is_lost))
}
