//! A fee whose last day has passed, and none came after it.

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
    let day = scene.site.as_of;
    for channel in &procedure.channels {
        for fee in &channel.fees {
            let Some(last) = fee.valid_to.filter(|last| *last < day) else { continue };
            // Of several that followed each other only the last has none after it. One whose amount or days make no
            // sense was found as that.
            let follows = |other: &Fee| same_matter(other, fee) && other.valid_to.is_none_or(|to| to > last);
            if !channel.has_lost_fees && !channel.fees.iter().any(follows) {
                found.push(at(fee.place, "valid_to").with("date", last.to_string()));
            }
        }
    }
}
