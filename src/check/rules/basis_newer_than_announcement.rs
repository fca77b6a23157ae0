//! A legal basis signed after the decision on which the version rests.

use jiff::civil::Date;

use super::super::law;
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::basis_not_in_force_yet::is_early;
use super::older_decision_cited::newer;
use crate::diagnostics::Severity;
use crate::model::{Decision, LegalBasis, Part, Procedure, Ref};

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
    let Some((reference, signed)) = announced(procedure, scene) else { return };
    // It rests on another decision, which is said instead, or on something that leads nowhere.
    if newer(procedure, scene.site).is_some() || procedure.gaps.has(Part::LostBasis) {
        return;
    }
    for basis in &procedure.legal_basis {
        let law = law::of(basis, scene.site);
        // One that is not in force yet was found as that.
        if let Some(later) =
            law::signed(law).filter(|_| is_newer(basis, procedure, scene) && !is_early(basis, procedure, scene))
        {
            let decision = &scene.site.decisions[reference];
            let finding = at(basis.place(), "").with("law", law::name(law));
            let finding = finding.with("signed", later.to_string()).with("decision", &*decision.number);
            found.push(finding.with("announced", signed.to_string()).related(decision.place));
        }
    }
}

/// The decision on which a version rests, and when it was signed.
fn announced(procedure: &Procedure, scene: &Scene<'_>) -> Option<(Ref<Decision>, Date)> {
    let reference = procedure.announced_by?;
    // A day of signing that may be a slip was found.
    let decision = Some(&scene.site.decisions[reference]).filter(|decision| !decision.came_too_late())?;
    Some((reference, decision.signed?))
}

/// Whether a legal basis was signed later. One of a day that is still to come has a finding of its own.
pub(super) fn is_newer(basis: &LegalBasis, procedure: &Procedure, scene: &Scene<'_>) -> bool {
    let signed = law::signed(law::of(basis, scene.site)).filter(|signed| *signed <= scene.site.as_of);
    signed.zip(announced(procedure, scene)).is_some_and(|(signed, (_, announced))| signed > announced)
}
