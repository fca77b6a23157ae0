//! A task of a plan that was done long before the plan begins.

use jiff::ToSpan;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "task-done-before-plan",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/task-done-before-plan.yaml"),
    check: Check::Site(check),
};

/// Months before its first day in which what a plan holds may be done already: plans are drawn up ahead, and some list
/// what was begun early. Nobody plans what was done before that; most often the year is wrong. A task that is due after
/// the last day of its plan is nothing of the kind: tasks of several years and final reports are.
const AHEAD: i8 = 3;

fn check(scene: &Scene<'_>, found: &mut Found) {
    for plan in &scene.site.plans {
        let Some((from, first)) = plan.from.and_then(|from| Some((from, from.checked_sub(AHEAD.months()).ok()?)))
        else {
            continue;
        };
        for task in &plan.tasks {
            if let Some(done) = task.done.filter(|done| *done < first && !task.is_early(scene.site.as_of)) {
                let finding = at(task.place, "done").with("task", &*task.name).with("done", done.to_string());
                found.push(finding.with("from", from.to_string()));
            }
        }
    }
}
