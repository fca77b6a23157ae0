//! The same paper twice in one case.

use super::super::papers::twins;
use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-document",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-document.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for (first, document) in procedure.cases.iter().flat_map(twins) {
        let finding = at(document.place, "name").with("document", excerpt(&document.name));
        found.push(finding.related(first.place));
    }
}
