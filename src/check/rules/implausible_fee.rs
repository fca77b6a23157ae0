//! Less than anything costs: thousands were dropped.

use super::super::charge::{LEAST, Stated, stated};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "implausible-fee",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/implausible-fee.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for fee in procedure.channels.iter().flat_map(|channel| &channel.fees) {
        if let Stated::Dong(amount @ 1..LEAST) = stated(fee) {
            found.push(at(fee.place, "amount").with("amount", amount.to_string()));
        }
    }
}
