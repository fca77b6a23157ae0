//! A task of a plan that was done after its day.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "task-done-late",
    severity: Severity::Note,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/task-done-late.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let tasks = scene.site.plans.iter().flat_map(|plan| plan.tasks.iter().map(move |task| (plan, task)));
    for (plan, task) in tasks.filter(|(_, task)| task.is_done_by(scene.site.as_of) && task.was_late()) {
        // A time limit before its plan was found as that.
        if let (Some(due), Some(done), false) = (task.due, task.done, plan.is_due_before(task)) {
            let finding = at(task.place, "done").with("task", &*task.name);
            found.push(finding.with("due", due.to_string()).with("done", done.to_string()));
        }
    }
}
