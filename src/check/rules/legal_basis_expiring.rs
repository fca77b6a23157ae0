//! A legal basis that ends within sixty days.

use super::super::law;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "legal-basis-expiring",
    severity: Severity::Note,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/legal-basis-expiring.yaml"),
    check: Check::Procedure(check),
};

/// How many days ahead somebody has to know.
const SOON: i32 = 60;

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let day = scene.site.as_of;
    for basis in &procedure.legal_basis {
        let law = law::lasting(basis, scene);
        let left = law.expired.and_then(|expired| day.until(expired).ok()).map(|span| span.get_days());
        if let (Some(expired), Some(days)) = (law.expired, left.filter(|days| (1..=SOON).contains(days))) {
            let finding = at(basis.place(), "").with("law", law::name(law));
            found.push(finding.with("expired", expired.to_string()).with("days", days.to_string()).related(law.place));
        }
    }
}
