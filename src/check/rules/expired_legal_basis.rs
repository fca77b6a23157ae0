//! A legal basis that no longer holds.

use super::super::law;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::LawStatus;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "expired-legal-basis",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/expired-legal-basis.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let day = scene.site.as_of;
    for basis in &procedure.legal_basis {
        let law = law::lasting(basis, scene);
        let ended = matches!(law.status_on(day), Some(LawStatus::Expired | LawStatus::Repealed));
        if ended {
            let expired = law.expired.map(|day| day.to_string()).unwrap_or_default();
            let finding = at(basis.place(), "").with("law", law::name(law));
            let successor = law.replaced_by.map(|law| law::name(&scene.site.laws[law])).unwrap_or_default();
            found.push(finding.with("expired", expired).with("successor", successor).related(law.place));
        }
    }
}
