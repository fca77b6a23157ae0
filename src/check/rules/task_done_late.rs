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
    for task in scene.site.plans.iter().flat_map(|plan| &plan.tasks) {
        let is_past = task.is_done_by(scene.site.as_of);
        if let (true, Some(due), Some(done)) = (is_past && task.was_late(), task.due, task.done) {
            let finding = at(task.place, "done").with("task", &*task.name);
            found.push(finding.with("due", due.to_string()).with("done", done.to_string()));
        }
    }
}
