//! A name that ends with a mark of punctuation.

use super::super::{Check, Found, Group, Rule, Scene, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "untidy-name-end",
    severity: Severity::Note,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/untidy-name-end.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::own_names(procedure, |text| {
        if text.says.trim_end().ends_with(['.', ',', ';', ':']) && !text.says.ends_with("v.v.") {
            found.push(text.finding().with("text", text.says));
        }
    });
}
