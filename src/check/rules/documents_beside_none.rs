//! No paper is needed, and papers are listed.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "documents-beside-none",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/documents-beside-none.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for case in procedure.cases.iter().filter(|case| case.no_documents && !case.documents.is_empty()) {
        let count = case.documents.len().to_string();
        found.push(at(case.place, "no_documents").with("count", count).related(case.documents[0].place));
    }
}
