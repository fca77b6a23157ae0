//! A syllable cut in two, as text from a scanned or badly read PDF has it: “Gi ấy”, “quy ền”.

use super::super::syllable;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::{Severity, single_blanks};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "split-syllable",
    severity: Severity::Error,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/split-syllable.yaml"),
    check: Check::Both(check, beside),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text| {
        if let Some(broken) = syllable::broken(text.says) {
            found.push(text.finding().with("text", single_blanks(&text.says[broken])));
        }
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::seek_everywhere(scene.site, syllable::broken, |finding, broken| {
        found.push(finding.with("text", single_blanks(broken)));
    });
}
