//! A task of a plan that should be done and is not.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::figures::Period;

pub(super) static RULE: Rule = Rule {
    name: "task-overdue",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/task-overdue.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let today = scene.site.as_of;
    let plans = scene.site.plans.iter().filter(|plan| !plan.calls_overdue_done(today));
    let tasks = plans.flat_map(|plan| plan.tasks.iter().map(move |task| (plan, task)));
    for (plan, task) in tasks.filter(|(_, task)| task.is_overdue(today)) {
        // One that is said to be done on a day to come, or to be due before its plan, was found as that.
        if let Some(due) = task.due.filter(|_| task.done.is_none() && !plan.is_due_before(task)) {
            let finding = at(task.place, "due").with("task", &*task.name);
            let late = Period { from: due.tomorrow().unwrap_or(due), to: today };
            let late = late.working_days(&scene.site.calendar).and_then(|days| u32::try_from(days).ok());
            found.push(finding.with("due", due.to_string()).due(due, late));
        }
    }
}
