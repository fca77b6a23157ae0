//! “0 đồng”, and in the same breath “as laid down by the council”.

use super::super::charge::{Stated, laid_down_by, stated, stated_at, words};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "zero-fee-means-council",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/zero-fee-means-council.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for fee in procedure.channels.iter().flat_map(|channel| &channel.fees) {
        if stated(fee) != Stated::Dong(0) {
            continue;
        }
        if let Some(who) = laid_down_by(&words(fee)) {
            found.push(at(fee.place, stated_at(fee)).with("who", who));
        }
    }
}
