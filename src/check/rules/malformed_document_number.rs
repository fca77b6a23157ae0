//! The number of a legal document that is cut, decorated or in small letters.

use super::super::{Check, Found, Group, Rule, Scene, at};
use super::super::{law, number};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "malformed-document-number",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/malformed-document-number.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for law in law::all(scene) {
        if let Some(written) = law.number.as_deref().filter(|number| !number::is_of_law(number)) {
            found.push(at(law.place, "number").with("number", written));
        }
    }
}
