//! More visits, sets, originals or copies than any procedure known asks for: a digit too many, or the number of a form.

use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "implausible-count",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/implausible-count.yaml"),
    check: Check::Procedure(check),
};

/// Nghị định 63/2010/NĐ-CP, Điều 20 khoản 4, speaks of two visits at most; procedures are published with three.
const MOST_VISITS: u32 = 5;

/// The most copies of a paper that a published procedure asks for are 19.
const MOST_COPIES: u32 = 20;

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if let Some(visits) = procedure.visits.filter(|visits| *visits > MOST_VISITS) {
        found.push(about((procedure.place, "visits"), visits, ""));
    }
    for case in &procedure.cases {
        if let Some(sets) = case.sets.filter(|sets| *sets > MOST_COPIES) {
            found.push(about((case.place, "sets"), sets, ""));
        }
        for document in &case.documents {
            for (key, count) in [("originals", document.originals), ("copies", document.copies)] {
                if let Some(count) = count.filter(|count| *count > MOST_COPIES) {
                    found.push(about((document.place, key), count, &document.name));
                }
            }
        }
    }
}

fn about((place, key): (Place, &'static str), count: u32, document: &str) -> Diagnostic {
    at(place, key).with("kind", key).with("count", count.to_string()).with("document", excerpt(document))
}
