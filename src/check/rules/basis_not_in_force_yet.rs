//! A law that begins only after what rests on it: a legal basis, the document behind a policy, a list or a fee.

use jiff::civil::Date;

use super::super::law::{self, Ground};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{LegalBasis, LegalDocument, Lifecycle, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "basis-not-in-force-yet",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/basis-not-in-force-yet.yaml"),
    check: Check::Both(check, of_site),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let day = first_day(procedure, scene);
    let told = |ground: Ground<'_>| {
        let lasts = ground.fee.is_none_or(|fee| fee.valid_to.is_none_or(|last| last >= scene.site.as_of));
        let from = ground.fee.and_then(|fee| fee.valid_from).unwrap_or(day);
        about(ground.finding, ground.law, from, scene).filter(|_| lasts)
    };
    law::tell(procedure, scene, law::beginning, told, found);
}

fn of_site(scene: &Scene<'_>, found: &mut Found) {
    let as_of = scene.site.as_of;
    for made in law::made(scene.site).filter(|made| made.last.is_none_or(|last| last >= as_of)) {
        let key = if made.from.is_some() { "valid_from" } else { "law" };
        if let Some(finding) = about(at(made.place, key), made.law, made.from.unwrap_or(as_of), scene) {
            found.push(finding);
        }
    }
}

/// Whether a legal basis begins only after what rests on it.
pub(super) fn is_early(basis: &LegalBasis, procedure: &Procedure, scene: &Scene<'_>) -> bool {
    law::beginning(basis, scene).effective.is_some_and(|effective| effective > first_day(procedure, scene))
}

/// Today, or the later day from which a procedure applies.
fn first_day(procedure: &Procedure, scene: &Scene<'_>) -> Date {
    let today = scene.site.as_of;
    let announced = match scene.site.lifecycle(procedure) {
        Lifecycle::NotYet { from, .. } => Some(from),
        _ => None,
    };
    [procedure.effective, announced].into_iter().flatten().fold(today, Date::max)
}

fn about(finding: Diagnostic, law: &LegalDocument, day: Date, scene: &Scene<'_>) -> Option<Diagnostic> {
    let effective = law.effective.filter(|effective| *effective > day)?;
    let from = if day == scene.site.as_of { String::new() } else { day.to_string() };
    let finding = finding.with("law", law::name(law)).with("effective", effective.to_string());
    Some(finding.with("from", from).related(law.place))
}
