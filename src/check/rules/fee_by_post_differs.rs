//! One amount by post and another at the counter.

use super::super::charge::stated_at;
use super::super::fee_pairs::{Pair, from_when, said, wrong_pairs};
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::implausible_fee::is_beyond;
use super::online_costs_more::dearer;
use crate::diagnostics::Severity;
use crate::load::raw::Via;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "fee-by-post-differs",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/fee-by-post-differs.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let differs = |pair: &Pair<'_>| pair.elsewhere != pair.at_counter && !is_beyond(pair);
    for pair in wrong_pairs(procedure, Via::Post, scene, differs) {
        // Where the two others agree the counter is what is wrong, and that was found.
        let agrees =
            |online: &Pair<'_>| online.counter.place == pair.counter.place && online.elsewhere == pair.elsewhere;
        if !dearer(procedure, scene).iter().any(agrees) {
            let finding = at(pair.other.place, stated_at(pair.other)).with("post_dong", said(pair.elsewhere));
            let finding = finding.with("from", from_when(pair.day, scene));
            found.push(finding.with("counter_dong", said(pair.at_counter)).related(pair.counter.place));
        }
    }
}
