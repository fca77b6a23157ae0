//! A paper without a number of originals and copies.

use super::super::papers::is_note;
use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Document, Part, Procedure};

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
    if procedure.excuses(Part::Originals) {
        return;
    }
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        if is_uncounted(document) && document.must_be_brought() && !is_note(document) {
            let none_of = match (document.originals, document.copies) {
                (Some(_), _) => "originals",
                (_, Some(_)) => "copies",
                (None, None) => "",
            };
            let finding = at(document.place, "").with("document", excerpt(&document.name));
            found.push(finding.with("none_of", none_of));
        }
    }
}

/// Neither number written, or only that there are none of the one kind.
fn is_uncounted(document: &Document) -> bool {
    let unsaid = |part| document.gaps.has(part);
    match (document.originals, document.copies) {
        (None, None) => unsaid(Part::Originals) && unsaid(Part::Copies),
        (Some(0), None) => unsaid(Part::Copies),
        (None, Some(0)) => unsaid(Part::Originals),
        _ => false,
    }
}
