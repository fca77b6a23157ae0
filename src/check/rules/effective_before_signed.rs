//! A document or decision that takes effect, or that somebody received, before it was signed.

use jiff::civil::Date;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::LegalBasis;

pub(super) static RULE: Rule = Rule {
    name: "effective-before-signed",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/effective-before-signed.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    // A day of signing that is still to come is found as that.
    let past = |signed: Option<Date>| signed.filter(|signed| *signed <= site.as_of);
    let mut tell = |place: Place, key: &str, signed: Option<Date>, day: Option<Date>| {
        if let Some((signed, day)) = past(signed).zip(day).filter(|(signed, day)| day < signed) {
            let finding = at(place, key).with("what", key);
            found.push(finding.with("signed", signed.to_string()).with("day", day.to_string()));
        }
    };
    for decision in site.decisions.items() {
        if decision.is_backdated(decision.effective) {
            tell(decision.place, "effective", decision.signed, decision.effective);
        }
        // Where both are before it, it is the day of signing that is wrong: said once.
        if decision.effective.is_none() || !decision.is_backdated(decision.effective) {
            tell(decision.place, "received", decision.signed, decision.received);
        }
        let own = decision.items.iter().filter(|item| item.effective != decision.effective);
        for item in own.filter(|item| decision.is_backdated(item.effective)) {
            tell(item.place, "effective", decision.signed, item.effective);
        }
    }
    let bases = site.procedures.items().iter().flat_map(|procedure| &procedure.legal_basis);
    for law in site.laws.items().iter().chain(bases.filter_map(LegalBasis::written)) {
        tell(law.place, "effective", law.signed, law.effective);
    }
}
