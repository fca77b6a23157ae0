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
    for task in scene.site.plans.iter().flat_map(|plan| &plan.tasks) {
        // One that is said to be done on a day to come was found as that.
        if let Some(due) = task.due.filter(|_| task.is_overdue(scene.site.as_of) && task.done.is_none()) {
            let finding = at(task.place, "due").with("task", &*task.name);
            let late = Period { from: due.tomorrow().unwrap_or(due), to: scene.site.as_of };
            let late = late.working_days(&scene.site.calendar).and_then(|days| u32::try_from(days).ok());
            found.push(finding.with("due", due.to_string()).due(due, late));
        }
    }
}
