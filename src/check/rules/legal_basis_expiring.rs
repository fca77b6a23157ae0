//! A legal basis that ends within sixty days, or before what is to hold by it.

use jiff::civil::Date;

use super::super::law::{self, Ground};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::model::{LegalDocument, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "legal-basis-expiring",
    severity: Severity::Note,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/legal-basis-expiring.yaml"),
    check: Check::Both(check, of_site),
};

/// How many days ahead somebody has to know.
const SOON: i32 = 60;

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let told = |ground: Ground<'_>| match ground.fee {
        Some(fee) if fee.has_unread_days => None,
        Some(fee) => lasting(ground.finding, fee.place, ground.law, fee.valid_to, scene),
        // What ends before it needs no other; what goes on longer may rest on its other laws then.
        None => {
            let goes_on = procedure.until.is_none_or(|last| !ends_before(last, ground.law));
            soon(ground.finding, ground.law, scene).filter(|_| goes_on)
        }
    };
    law::tell(procedure, scene, law::lasting, told, found);
}

fn of_site(scene: &Scene<'_>, found: &mut Found) {
    for made in law::made(scene.site) {
        if let Some(finding) = lasting(at(made.place, "law"), made.place, made.law, made.last, scene) {
            found.push(finding);
        }
    }
}

/// What is wrong with something that holds to a last day, or on, by one law alone.
fn lasting(
    finding: Diagnostic,
    place: Place,
    law: &LegalDocument,
    last: Option<Date>,
    scene: &Scene<'_>,
) -> Option<Diagnostic> {
    match last {
        None => soon(finding, law, scene),
        Some(last) if last < scene.site.as_of || ends_before(last, law) => None,
        Some(last) => about(at(place, "valid_to"), law, Some(last), scene),
    }
}

fn ends_before(last: Date, law: &LegalDocument) -> bool {
    law.expired.is_some_and(|expired| last < expired)
}

fn soon(finding: Diagnostic, law: &LegalDocument, scene: &Scene<'_>) -> Option<Diagnostic> {
    let days = scene.site.as_of.until(law.expired?).ok()?.get_days();
    about(finding, law, None, scene).filter(|_| days <= SOON)
}

fn about(finding: Diagnostic, law: &LegalDocument, last: Option<Date>, scene: &Scene<'_>) -> Option<Diagnostic> {
    // One that has ended was found as that.
    let expired = law.expired.filter(|expired| *expired > scene.site.as_of)?;
    let days = scene.site.as_of.until(expired).ok()?.get_days();
    let last = last.map(|day| day.to_string()).unwrap_or_default();
    let finding = finding.with("law", law::name(law)).with("expired", expired.to_string());
    Some(finding.with("days", days.to_string()).with("last", last).related(law.place))
}
