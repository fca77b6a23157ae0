//! A document or decision whose number has another year than that of its signing, or a term of the National Assembly that was
//! not in that year.

use std::ops::Range;

use jiff::civil::Date;

use super::super::text::range_of;
use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, at, foreign_texts, site_texts, texts};
use super::super::{law, number};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "number-year-differs",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/number-year-differs.yaml"),
    check: Check::Both(of_procedure, check),
};

/// A document that was signed on a day, in force from another.
struct Document<'s> {
    place: Place,
    number: &'s str,
    signed: Option<Date>,
    effective: Option<Date>,
}

fn of_procedure(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text| cited(&text, found));
    foreign_texts::of_procedure(procedure, |text, _| cited(&text, found));
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
    site_texts::seek_everywhere(scene.site, mistermed, |finding, number| {
        tell_of_term(finding, number, found);
    });
    foreign_texts::of_site(scene.site, |text, _| cited(&text, found));
}

fn cited(text: &Text<'_>, found: &mut Found) {
    if let Some(range) = mistermed(text.says) {
        tell_of_term(text.finding(), &text.says[range], found);
    }
}

/// The first number that a text cites with a term that was not in its year.
fn mistermed(text: &str) -> Option<Range<usize>> {
    // Nearly no text cites a law by its number.
    if !text.contains("QH") {
        return None;
    }
    let wrong = number::cited(text).find(|cited| number::mistermed(cited).is_some())?;
    Some(range_of(wrong, text))
}

/// Tells of a number with a term that was not in its year.
fn tell_of_term(finding: Diagnostic, number: &str, found: &mut Found) {
    let Some(wrong) = number::mistermed(number) else { return };
    let finding = finding.with("number", number).with("signed", "").with("year", wrong.year.to_string());
    found.push(finding.with("term", wrong.term.to_string()).with("expected", wrong.expected()));
}

fn tell(document: &Document<'_>, scene: &Scene<'_>, found: &mut Found) {
    // A day of signing that is still to come, or after the day of effect, is found as that.
    let is_sure =
        |signed: &Date| *signed <= scene.site.as_of && document.effective.is_none_or(|effective| *signed <= effective);
    let Some(year) = number::year(document.number) else { return };
    if document.signed.is_none_or(|signed| is_sure(&signed) && signed.year() == year) {
        tell_of_term(at(document.place, "number"), document.number, found);
        return;
    }
    let Some(signed) = document.signed.filter(is_sure) else { return };
    // Where it takes effect in the year of its number, the day of signing is the slip.
    let is_of_number = document.effective.is_some_and(|effective| effective.year() == year);
    let finding = at(document.place, if is_of_number { "signed" } else { "number" });
    let finding = finding.with("number", document.number).with("signed", signed.to_string());
    found.push(finding.with("year", year.to_string()).with("term", "").with("expected", ""));
}
