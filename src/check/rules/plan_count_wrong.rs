//! A report on a plan that counts other tasks than the plan has.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "plan-count-wrong",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/plan-count-wrong.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for plan in &scene.site.plans {
        for (key, claimed, counted) in plan.miscounts(scene.site.as_of) {
            let finding = at(plan.place, &format!("claimed.{key}")).with("counts", key);
            found.push(finding.with("claimed", claimed.to_string()).with("counted", counted.to_string()));
        }
    }
}
