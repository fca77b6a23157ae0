//! Text whose letters were lost or exchanged between character tables: “Ná»™p há»“ sÆ¡”, “Noäp hoà sô”, “N?p h? s?”.

use super::super::garbled::garbled;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "garbled-text",
    severity: Severity::Error,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/garbled-text.yaml"),
    check: Check::Both(check, beside),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text| {
        if let Some(word) = garbled(text.says) {
            found.push(text.finding().with("text", &text.says[word]));
        }
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::seek_everywhere(scene.site, garbled, |finding, word| found.push(finding.with("text", word)));
}
