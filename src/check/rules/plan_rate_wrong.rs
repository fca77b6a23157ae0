//! A rate of tasks done that is not the one of their numbers.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Rate;

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
    for plan in scene.site.plans.iter().filter(|plan| plan.miscounts(scene.site.as_of).is_empty()) {
        let claimed = &plan.claimed;
        let of_claim = claimed.done.zip(claimed.tasks).and_then(|(done, tasks)| Rate::new(done, tasks));
        let rate = of_claim.or_else(|| plan.progress(scene.site.as_of));
        if let (Some(rate), Some(printed)) = (rate, claimed.done_rate)
            && rate.part <= rate.whole
            && !rate.is_percent(printed)
        {
            let finding = at(plan.place, "claimed.done_rate").with("printed", printed.to_string());
            let finding = finding.with("counted", rate.part.to_string()).with("total", rate.whole.to_string());
            found.push(finding.with("rate", rate.percent(printed.decimals.max(2))));
        }
    }
}
