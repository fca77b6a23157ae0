//! A note among the papers: no original and no copy of it is asked for.

use super::super::papers::is_note;
use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "note-as-document",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm d"],
    example: include_str!("../examples/note-as-document.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        if is_note(document) {
            let nothing = (document.originals, document.copies) == (Some(0), Some(0));
            let finding = at(document.place, "").with("nothing", if nothing { "yes" } else { "" });
            found.push(finding.with("document", excerpt(&document.name)));
        }
    }
}
