//! The steps together take longer than the whole may.

use super::super::steps::{Steps, days, overlong, total};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "steps-exceed-time-limit",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/steps-exceed-time-limit.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let sums = total(procedure).filter(|steps| steps.sum > steps.limit);
    let sums = sums.map(|Steps { clock, over, sum, limit, .. }| (clock, over, sum, limit));
    let single = || overlong(procedure).map(|long| (long.clock, long.place, long.own, long.most));
    if let Some((clock, over, sum, limit)) = sums.or_else(single) {
        let finding = at(over, "time_limit.amount").with("unit", clock.unit());
        found.push(finding.with("sum", days(sum)).with("limit", days(limit)));
    }
}
