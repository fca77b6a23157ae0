//! A task of a plan without a day by which it is to be done.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "task-without-due",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/task-without-due.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for task in scene.site.plans.iter().flat_map(|plan| &plan.tasks) {
        if task.due.is_none() && !task.has_unread_day {
            let finding = at(task.place, "due").with("task", &*task.name);
            found.push(finding);
        }
    }
}
