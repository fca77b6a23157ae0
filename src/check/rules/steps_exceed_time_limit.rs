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
    let sums = sums.map(|Steps { over, sum, limit, .. }| (over, sum, limit));
    if let Some((over, sum, limit)) = sums.or_else(|| overlong(procedure)) {
        let finding = at(over, "time_limit");
        found.push(finding.with("sum", days(sum)).with("limit", days(limit)));
    }
}
