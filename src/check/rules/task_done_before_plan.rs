//! A task of a plan that was due or done long before the plan begins.

use jiff::civil::Date;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::Plan;

pub(super) static RULE: Rule = Rule {
    name: "task-done-before-plan",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/task-done-before-plan.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for plan in &scene.site.plans {
        let Some((from, first)) = plan.from.zip(plan.earliest()) else { continue };
        let findings = match plan.mostly_before(first) {
            Some(count) => vec![at(plan.place, "from").with("key", "from").with("count", count.to_string())],
            None => of_tasks(plan, first, scene.site.as_of),
        };
        for finding in findings {
            found.push(finding.with("from", from.to_string()));
        }
    }
}

/// One finding a task: where it was done too early, it was due then, too.
fn of_tasks(plan: &Plan, first: Date, today: Date) -> Vec<Diagnostic> {
    let early = plan.tasks.iter().filter_map(|task| {
        let done = task.done.filter(|_| !task.is_early(today)).map(|day| ("done", day));
        let days = [done, task.due.map(|day| ("due", day))];
        let (key, day) = days.into_iter().flatten().find(|(_, day)| *day < first)?;
        Some(at(task.place, key).with("key", key).with("task", &*task.name).with("day", day.to_string()))
    });
    early.collect()
}
