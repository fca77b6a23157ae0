//! Every step has its time, and together they are less than the whole.

use super::super::steps::{Steps, days, total};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "steps-do-not-add-up",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/steps-do-not-add-up.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if let Some(Steps { clock, sum, nearest, .. }) =
        total(procedure).filter(|steps| steps.complete && !steps.fits && steps.sum < steps.limit)
    {
        let finding = at(procedure.place, "steps").with("sum", days(sum)).with("limit", days(nearest));
        found.push(finding.with("unit", clock.unit()));
    }
}
