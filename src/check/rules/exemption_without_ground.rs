//! Somebody pays nothing or less, and nobody says by which law.

use super::super::charge::fees;
use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "exemption-without-ground",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/exemption-without-ground.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for fee in fees(procedure) {
        for exemption in fee.exempt.iter().filter(|exemption| exemption.ground.is_none()) {
            found.push(at(exemption.place, "").with("who", excerpt(&exemption.who)));
        }
    }
}
