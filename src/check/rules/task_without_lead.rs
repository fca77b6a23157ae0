//! A task of a plan that nobody leads.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "task-without-lead",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/task-without-lead.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for task in scene.site.plans.iter().flat_map(|plan| &plan.tasks) {
        if task.lacks_lead {
            let finding = at(task.place, "lead").with("task", &*task.name);
            found.push(finding);
        }
    }
}
