//! A task of a plan that is said to be done on a day that is still to come.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "task-done-in-future",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/task-done-in-future.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for task in scene.site.plans.iter().flat_map(|plan| &plan.tasks) {
        if let Some(done) = task.done.filter(|_| task.is_early(scene.site.as_of)) {
            let finding = at(task.place, "done").with("task", &*task.name);
            found.push(finding.with("done", done.to_string()));
        }
    }
}
