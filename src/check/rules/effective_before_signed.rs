//! A document or decision that takes effect before somebody signed it.

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
    let mut tell = |place: Place, keys: &str, signed: Option<Date>, effective: Option<Date>| {
        // A day of signing that is still to come is found as that.
        let signed = signed.filter(|signed| *signed <= site.as_of);
        if let Some((signed, effective)) = signed.zip(effective).filter(|(signed, effective)| effective < signed) {
            let finding = at(place, keys).with("signed", signed.to_string());
            found.push(finding.with("effective", effective.to_string()));
        }
    };
    for decision in site.decisions.items() {
        tell(decision.place, "effective", decision.signed, decision.effective);
        for item in decision.items.iter().filter(|item| item.effective != decision.effective) {
            tell(item.place, "effective", decision.signed, item.effective);
        }
    }
    let bases = site.procedures.items().iter().flat_map(|procedure| &procedure.legal_basis);
    for law in site.laws.items().iter().chain(bases.filter_map(LegalBasis::written)) {
        tell(law.place, "effective", law.signed, law.effective);
    }
}
