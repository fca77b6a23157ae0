//! A syllable cut in two, as text from a scanned or badly read PDF has it: “Gi ấy”, “quy ền”.

use super::super::syllable;
use super::super::texts::{self, Text};
use super::super::{Check, Found, Group, Rule, Scene, site_texts};
use crate::diagnostics::Severity;
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
    texts::all(procedure, |text| of_text(&text, found));
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::told(scene.site, |text| of_text(&text, found));
}

fn of_text(text: &Text<'_>, found: &mut Found) {
    if let Some(broken) = syllable::broken(text.says) {
        found.push(text.finding().with("text", broken));
    }
}
