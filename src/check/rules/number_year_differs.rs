//! A document or decision whose number has another year than that of its signing.

use jiff::civil::Date;

use super::super::{Check, Found, Group, Rule, Scene, at};
use super::super::{law, number};
use crate::diagnostics::{Place, Severity};

pub(super) static RULE: Rule = Rule {
    name: "number-year-differs",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/number-year-differs.yaml"),
    check: Check::Site(check),
};

/// A document that was signed on a day, in force from another.
struct Document<'s> {
    place: Place,
    number: &'s str,
    signed: Option<Date>,
    effective: Option<Date>,
}

fn check(scene: &Scene<'_>, found: &mut Found) {
    for law in law::all(scene) {
        // A number of another form is found as that.
        let number = law.number.as_deref().filter(|number| number::is_of_law(number)).unwrap_or_default();
        tell(&Document { place: law.place, number, signed: law.signed, effective: law.effective }, scene, found);
    }
    for decision in scene.site.decisions.items() {
        let (number, signed, effective) = (decision.number.as_str(), decision.signed, decision.effective);
        tell(&Document { place: decision.place, number, signed, effective }, scene, found);
    }
}

fn tell(document: &Document<'_>, scene: &Scene<'_>, found: &mut Found) {
    // A day of signing that is still to come, or after the day of effect, is found as that.
    let is_sure =
        |signed: &Date| *signed <= scene.site.as_of && document.effective.is_none_or(|effective| *signed <= effective);
    let Some((signed, year)) = document.signed.filter(is_sure).zip(number::year(document.number)) else { return };
    if signed.year() == year {
        return;
    }
    // Where it takes effect in the year of its number, the day of signing is the slip.
    let is_of_number = document.effective.is_some_and(|effective| effective.year() == year);
    let finding = at(document.place, if is_of_number { "signed" } else { "number" });
    let finding = finding.with("number", document.number).with("signed", signed.to_string());
    found.push(finding.with("year", year.to_string()));
}
