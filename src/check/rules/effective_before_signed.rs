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
    let mut tell = |place: Place, key: &str, signed: Option<Date>, day: Option<Date>| {
        // A day of signing that is still to come is found as that.
        let signed = signed.filter(|signed| *signed <= site.as_of);
        if let Some((signed, day)) = signed.zip(day).filter(|(signed, day)| day < signed) {
            let finding = at(place, key).with("what", key);
            found.push(finding.with("signed", signed.to_string()).with("day", day.to_string()));
        }
    };
    for decision in site.decisions.items() {
        tell(decision.place, "effective", decision.signed, decision.effective);
        // Where both are before it, it is the day of signing that is wrong: said once.
        if decision.effective.is_none() || decision.signed <= decision.effective {
            tell(decision.place, "received", decision.signed, decision.received);
        }
        for item in decision.items.iter().filter(|item| item.effective != decision.effective) {
            tell(item.place, "effective", decision.signed, item.effective);
        }
    }
    let bases = site.procedures.items().iter().flat_map(|procedure| &procedure.legal_basis);
    for law in site.laws.items().iter().chain(bases.filter_map(LegalBasis::written)) {
        tell(law.place, "effective", law.signed, law.effective);
    }
}
