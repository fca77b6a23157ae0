//! A fee whose last day has passed, and none came after it, or only some days later.

use jiff::civil::Date;

use super::super::charge::same_matter;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Fee, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "expired-fee",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/expired-fee.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    // One whose amount or days make no sense was found as that.
    for channel in procedure.channels.iter().filter(|channel| !channel.has_lost_fees) {
        for fee in &channel.fees {
            let Some(last) = fee.valid_to else { continue };
            // Of several that followed each other only the last has none after it.
            let follows = |other: &&Fee| same_matter(other, fee) && other.valid_to.is_none_or(|to| to > last);
            let next = channel.fees.iter().filter(follows).map(|other| other.valid_from).min();
            let wrong = match next {
                None => Some(String::new()).filter(|_| last < scene.site.as_of),
                Some(next) => next.filter(|next| is_gap(last, *next)).map(|next| next.to_string()),
            };
            if let Some(next) = wrong {
                let finding = at(fee.place, "valid_to").with("date", last.to_string());
                found.push(finding.with("next", next));
            }
        }
    }
}

fn is_gap(last: Date, next: Date) -> bool {
    last.tomorrow().is_ok_and(|day| day < next)
}
