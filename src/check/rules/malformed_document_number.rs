//! The number of a legal document that is cut, decorated or in small letters.

use super::super::number;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::LegalBasis;

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
    for (_, law) in scene.site.laws.iter() {
        if let Some(written) = law.number.as_deref().filter(|number| !number::is_of_law(number)) {
            found.push(at(law.place, "number").with("number", written));
        }
    }
    for reference in scene.current() {
        let procedure = &scene.site.procedures[*reference];
        for basis in &procedure.legal_basis {
            let LegalBasis::Written(law, _) = basis else { continue };
            if let Some(written) = law.number.as_deref().filter(|number| !number::is_of_law(number)) {
                found.push(at(law.place, "number").with("number", written));
            }
        }
    }
}
