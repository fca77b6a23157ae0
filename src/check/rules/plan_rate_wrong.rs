//! A rate of tasks done that is not the one of their numbers.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "plan-rate-wrong",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/plan-rate-wrong.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let day = scene.site.as_of;
    for plan in &scene.site.plans {
        if let (Some(rate), Some(printed)) = (plan.misrated(day), plan.claimed.done_rate) {
            let finding = at(plan.place, "claimed.done_rate").with("printed", printed.to_string());
            let finding = finding.with("counted", rate.part.to_string()).with("total", rate.whole.to_string());
            found.push(finding.with("rate", rate.percent(printed.decimals.max(2))));
        }
    }
}
