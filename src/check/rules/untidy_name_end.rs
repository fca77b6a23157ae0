//! A name that ends with a mark of punctuation.

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "untidy-name-end",
    severity: Severity::Note,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/untidy-name-end.yaml"),
    check: Check::Both(check, beside),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::titles(procedure, |text| of_name(&text, found));
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::names(scene.site, |text| of_name(&text, found));
}

fn of_name(text: &Text<'_>, found: &mut Found) {
    let name = text.says.trim_end();
    // Of several sentences the last ends as it should.
    let is_told_in_sentences = name.contains(". ") && name.ends_with('.');
    if name.ends_with(['.', ',', ';', ':']) && !name.ends_with("v.v.") && !is_told_in_sentences {
        found.push(text.finding().with("text", text.says));
    }
}
