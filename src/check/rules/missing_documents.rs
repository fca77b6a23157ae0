//! No dossier, and nobody says that nothing has to be handed in.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "missing-documents",
    severity: Severity::Error,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm d"],
    example: include_str!("../examples/missing-documents.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.lacks(Part::Documents) {
        found.push(at(procedure.place, "cases"));
    }
    for case in procedure.cases.iter().filter(|case| case.gaps.has(Part::Documents) && !case.no_documents) {
        if !procedure.excuses(Part::Documents) {
            found.push(at(case.place, "documents"));
        }
    }
}
