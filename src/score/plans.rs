//! How far reform plans are.

use jiff::civil::Date;

use super::Metric;
use crate::model::{Plan, Site, Task};

/// A plan.
#[derive(Clone, Debug)]
pub struct PlanRow {
    /// Its id.
    pub id: String,
    /// Its name; its id when it has none.
    pub name: String,
    /// Tasks done, done late and overdue, each of all tasks.
    pub metrics: Vec<Metric>,
}

pub(super) fn rows(site: &Site) -> Vec<PlanRow> {
    site.plans.iter().map(|plan| row(plan, site)).collect()
}

fn row(plan: &Plan, site: &Site) -> PlanRow {
    let progress = plan.progress(site.as_of);
    let (done, all) = (progress.map(|rate| rate.part), progress.map(|rate| rate.whole));
    // Where only the report's totals are known, nothing is known of days.
    let listed = (!plan.tasks.is_empty()).then_some(&plan.tasks);
    let count = |counts: fn(&Task, Date) -> bool| {
        let counted = listed?.iter().filter(|task| counts(task, site.as_of)).count();
        u64::try_from(counted).ok()
    };
    PlanRow {
        id: plan.id.clone(),
        name: plan.name.clone().unwrap_or_else(|| plan.id.clone()),
        metrics: vec![
            Metric::new("PLAN_DONE", done, all),
            Metric::new("PLAN_DONE_LATE", count(|task, day| task.is_done_by(day) && task.was_late()), all),
            Metric::new("PLAN_OVERDUE", count(Task::is_overdue), all),
        ],
    }
}
