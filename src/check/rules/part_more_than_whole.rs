//! More of a kind than there are in all.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Plan;
use crate::model::figures::Excess;

pub(super) static RULE: Rule = Rule {
    name: "part-more-than-whole",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/part-more-than-whole.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let figures = scene.site.figures.iter().map(|figures| (figures.place, figures.excesses()));
    let plans = scene.site.plans.iter().map(|plan| (plan.place, of_plan(plan).into_iter().collect()));
    for (place, excesses) in figures.chain(plans) {
        for Excess { keys, part, whole, kinds } in excesses {
            let finding = at(place, &keys).with("counted", part.to_string()).with("total", whole.to_string());
            found.push(finding.with("kinds", kinds.to_string()));
        }
    }
}

/// Where tasks are listed, they are counted.
fn of_plan(plan: &Plan) -> Option<Excess> {
    let (done, tasks) = (plan.claimed.done?, plan.claimed.tasks.filter(|_| plan.tasks.is_empty())?);
    (done > tasks).then(|| Excess { keys: "claimed.done".to_owned(), part: done, whole: tasks, kinds: 1 })
}
