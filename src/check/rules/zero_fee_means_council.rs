//! “0 đồng”, and in the same breath “as laid down by the council”.

use super::super::charge::{Stated, laid_down_by, laid_down_by_note, stated, stated_at, words};
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
    const ZERO: Stated = Stated::Dong(0);
    for channel in &procedure.channels {
        for fee in channel.fees.iter().filter(|fee| stated(fee) == ZERO) {
            if let Some(who) = laid_down_by(&words(fee)).or_else(|| laid_down_by_note(channel, ZERO)) {
                found.push(at(fee.place, stated_at(fee)).with("who", who));
            }
        }
    }
}
