//! A legal basis signed after the decision on which the version rests.

use super::super::law;
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::older_decision_cited::newer;
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "basis-newer-than-announcement",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/basis-newer-than-announcement.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let Some((reference, signed)) =
        procedure.announced_by.and_then(|one| Some((one, scene.site.decisions[one].signed?)))
    else {
        return;
    };
    // It rests on another decision, which is said instead, or on something that leads nowhere.
    if newer(procedure, scene.site).is_some() || procedure.gaps.has(Part::LostBasis) {
        return;
    }
    for basis in &procedure.legal_basis {
        let law = law::of(basis, scene.site);
        // One of a day that is still to come has a finding of its own.
        if let Some(later) = law.signed.filter(|day| *day > signed && *day <= scene.site.as_of) {
            let decision = &scene.site.decisions[reference];
            let finding = at(basis.place(), "").with("law", law::name(law));
            let finding = finding.with("signed", later.to_string()).with("decision", &*decision.number);
            found.push(finding.with("announced", signed.to_string()).related(decision.place));
        }
    }
}
