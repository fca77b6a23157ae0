//! The counters of an office (quầy).

use super::catalogue::FieldOfWork;
use super::need;
use super::table::{Ids, Ref};
use crate::diagnostics::{Findings, Place};
use crate::load::raw;

/// Each with the fields it handles.
pub(super) fn read(
    list: &raw::ListOf<raw::Counter>,
    fields: &Ids<FieldOfWork>,
    whole: Place,
    findings: &mut Findings,
) -> Vec<(raw::Counter, Vec<Ref<FieldOfWork>>)> {
    let mut counters = Vec::new();
    for (counter, at) in list.items() {
        let at = at.unwrap_or(whole);
        // Pages call it by its number or its name.
        if counter.number.value.is_none() {
            need::expected_text(&counter.name, "name", at, findings);
        }
        counters.push((counter.clone(), need::references(&counter.fields, fields, at, findings)));
    }
    need::repeats(list, |counter| counter.number.text().unwrap_or_default(), whole, findings);
    counters
}
