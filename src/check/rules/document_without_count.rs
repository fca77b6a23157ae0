//! A paper without a number of originals and copies.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "document-without-count",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm d"],
    example: include_str!("../examples/document-without-count.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        if document.gaps.has(Part::Count) && document.must_be_brought() && !procedure.excuses(Part::Count) {
            found.push(at(document.place, "").with("document", &*document.name));
        }
    }
}
