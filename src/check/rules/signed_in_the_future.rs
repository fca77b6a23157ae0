//! A decision or a legal document signed after the day for which everything is said.

use super::super::law;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "signed-in-the-future",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/signed-in-the-future.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (_, decision) in scene.site.decisions.iter() {
        if let Some(signed) = decision.signed.filter(|signed| *signed > scene.site.as_of) {
            found.push(at(decision.place, "signed").with("signed", signed.to_string()));
        }
    }
    for law in law::all(scene) {
        if let Some(signed) = law.signed.filter(|signed| *signed > scene.site.as_of) {
            found.push(at(law.place, "signed").with("signed", signed.to_string()));
        }
    }
}
