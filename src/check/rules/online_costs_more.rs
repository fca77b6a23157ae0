//! Dearer online than at the counter.

use super::super::fee_pairs::{Pair, from_when, said, wrong_pairs};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Via;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "online-costs-more",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/online-costs-more.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    for Pair { counter, other, at_counter, elsewhere, day } in dearer(procedure, scene) {
        let finding = at(other.place, "amount").with("online_dong", said(elsewhere));
        let finding = finding.with("from", from_when(day, scene));
        found.push(finding.with("counter_dong", said(at_counter)).related(counter.place));
    }
}

/// The fees that are, or will be, higher online.
pub(super) fn dearer<'s>(procedure: &'s Procedure, scene: &Scene<'s>) -> Vec<Pair<'s>> {
    wrong_pairs(procedure, Via::Online, scene, |pair| pair.elsewhere > pair.at_counter)
}
