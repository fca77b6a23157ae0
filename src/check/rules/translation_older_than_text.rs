//! A translation that was made before the decision on which the text rests was signed.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "translation-older-than-text",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/translation-older-than-text.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let decision = procedure.announced_by.map(|decision| &scene.site.decisions[decision]);
    // A day of signing that is still to come was found as that.
    let signed = decision.and_then(|decision| decision.signed).filter(|signed| *signed <= scene.site.as_of);
    let Some(signed) = signed else { return };
    for (language, texts) in &procedure.translations {
        let translated = texts.translated.value.map(|date| date.0);
        if let Some(day) = translated.filter(|day| *day < signed) {
            let finding = at(procedure.place, &format!("translations.{language}.translated"));
            found.push(finding.with("translated", day.to_string()).with("signed", signed.to_string()));
        }
    }
}
