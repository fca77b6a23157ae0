//! The number of a legal document that is cut, decorated or in small letters, or cited with a year that is none.

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, at, foreign_texts, site_texts, texts};
use super::super::{law, number};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "malformed-document-number",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/malformed-document-number.yaml"),
    check: Check::Both(of_procedure, check),
};

fn of_procedure(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text| cited(&text, found));
    foreign_texts::of_procedure(procedure, |text, _| cited(&text, found));
}

fn check(scene: &Scene<'_>, found: &mut Found) {
    for law in law::all(scene) {
        if let Some(written) = law.number.as_deref().filter(|number| !number::is_of_law(number)) {
            found.push(at(law.place, "number").with("number", written));
        }
    }
    site_texts::seek_everywhere(scene.site, number::misdated, |finding, number| {
        found.push(finding.with("number", number));
    });
    foreign_texts::of_site(scene.site, |text, _| cited(&text, found));
}

fn cited(text: &Text<'_>, found: &mut Found) {
    if let Some(range) = number::misdated(text.says) {
        found.push(text.finding().with("number", &text.says[range]));
    }
}
