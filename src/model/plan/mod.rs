//! A plan of administrative reform (kế hoạch cải cách hành chính) and how far it is done.

use jiff::ToSpan;
use jiff::civil::Date;

use super::gaps::unsaid;
use super::need;
use crate::diagnostics::{Findings, Place};
use crate::load::File;
use crate::load::raw;

mod claim;

pub use claim::PlanClaim;
use claim::claim;

/// Months before its first day in which what a plan holds may be due or done already: plans are drawn up ahead, and some
/// list what was begun early. Nobody plans what was over before that; most often the year is wrong. A task that is due
/// after the last day of its plan is nothing of the kind: tasks of several years and final reports are.
const AHEAD: i8 = 3;

/// A plan.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// Name.
    pub name: Option<String>,
    /// Number of the decision that lays it down.
    pub number: Option<String>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Tasks.
    pub tasks: Vec<Task>,
    /// What the report on it claims.
    pub claimed: PlanClaim,
    /// Where the facts come from.
    pub source: Option<String>,
    /// Values that cannot be a number of tasks: where, and as written.
    pub impossible: Vec<(String, String)>,
    /// Whether how many tasks there are, or are done, is not known, because some make no sense.
    is_unclear: bool,
    /// Whether its first or its last day makes no sense, which is found.
    has_unclear_span: bool,
}

/// A task.
#[derive(Clone, Debug)]
pub struct Task {
    /// Where it stands.
    pub place: Place,
    /// Its id.
    pub id: Option<String>,
    /// What is to be done.
    pub name: String,
    /// Who leads: the id of an office or the name of a unit.
    pub lead: Option<String>,
    /// Who takes part.
    pub coordinating: Vec<String>,
    /// Day by which it is to be done.
    pub due: Option<Date>,
    /// Day on which it was done.
    pub done: Option<Date>,
    /// Whether nobody wrote who leads.
    pub lacks_lead: bool,
    /// Whether nobody wrote by when.
    pub lacks_due: bool,
    /// Whether it says that it was done, but not on which day.
    is_unclear: bool,
    /// What shows it.
    pub evidence: Option<String>,
}

impl Plan {
    /// Reads a plan; a task without a name still counts.
    pub(super) fn new(file: File<raw::Plan>, findings: &mut Findings) -> Self {
        let (raw, place) = (file.raw, file.place);
        need::expected_text(&raw.name, "name", place, findings);
        let (from, to) = need::span(&raw.from, &raw.to, place, findings);
        let mut impossible = Vec::new();
        let written = raw.tasks.value.as_ref().map_or(0, Vec::len);
        let ids = raw.tasks.items().map(|(task, at)| (&task.id, at.unwrap_or(place)));
        // One of two tasks with one id, which is found, may stand there by mistake.
        let is_twice = need::duplicate_ids("task", ids, findings);
        let tasks = need::each(raw.tasks, place, |raw, place| Some(Task::new(raw, place, findings)));
        Self {
            is_unclear: is_twice || tasks.len() < written || tasks.iter().any(|task| task.is_unclear),
            has_unclear_span: need::is_unclear(&raw.from, &raw.to),
            name: raw.name.text().map(str::to_owned),
            number: raw.number.text().map(str::to_owned),
            from,
            to,
            tasks,
            claimed: raw.claimed.get().map(|raw| claim(raw, &mut impossible)).unwrap_or_default(),
            source: raw.source.text().map(str::to_owned),
            id: file.id,
            place,
            impossible,
        }
    }

    /// The day before which no task of it can be due or done.
    #[must_use]
    pub fn earliest(&self) -> Option<Date> {
        self.from.filter(|_| !self.has_unclear_span)?.checked_sub(AHEAD.months()).ok()
    }

    /// How many tasks are due or done before a day, if they are most of several, or all of them in the year in which the plan
    /// ends: then that day is wrong, and not theirs.
    #[must_use]
    pub fn mostly_before(&self, first: Date) -> Option<usize> {
        let year = self.to.and_then(|to| to.checked_sub(1.year()).ok());
        let before = |task: &Task| [task.due, task.done].into_iter().flatten().filter(|day| *day < first).min();
        let days: Vec<Date> = self.tasks.iter().filter_map(before).collect();
        let are_of_last_year = year.is_some_and(|year| days.iter().all(|day| *day > year));
        (days.len() > 1 && (2 * days.len() > self.tasks.len() || are_of_last_year)).then_some(days.len())
    }

    /// Whether a task has a time limit that cannot be its own, which is found.
    #[must_use]
    pub fn is_due_before(&self, task: &Task) -> bool {
        let is_before = |(due, first): (Date, Date)| due < first && self.mostly_before(first).is_none();
        task.due.zip(self.earliest()).is_some_and(is_before)
    }

    /// How many tasks are done on a day.
    #[must_use]
    pub fn done_by(&self, day: Date) -> usize {
        self.tasks.iter().filter(|task| task.is_done_by(day)).count()
    }
}

impl Task {
    fn new(raw: raw::PlanTask, place: Place, findings: &mut Findings) -> Self {
        let is_lead =
            |other: &str| raw.lead.text().is_some_and(|lead| lead.to_lowercase() == other.trim().to_lowercase());
        for (other, at) in raw.coordinating.items().filter(|(other, _)| is_lead(other)) {
            findings.push(need::listed_twice("lead", other, at.unwrap_or(place)));
        }
        let id = raw.id.into_text();
        Self {
            place,
            // One without a name, which is found, is told by its id.
            name: need::required(raw.name, "name", place, findings).or_else(|| id.clone()).unwrap_or_default(),
            id,
            lacks_lead: unsaid(&raw.lead),
            lacks_due: unsaid(&raw.due),
            is_unclear: need::is_strange(&raw.done),
            lead: raw.lead.into_text(),
            coordinating: need::distinct_texts(raw.coordinating, place, findings),
            due: raw.due.value.map(|date| date.0),
            done: raw.done.value.map(|date| date.0),
            evidence: raw.evidence.into_text(),
        }
    }

    /// Whether it is done on a day.
    #[must_use]
    pub fn is_done_by(&self, day: Date) -> bool {
        self.done.is_some_and(|done| done <= day)
    }

    /// Whether it is open on a day although it should be done.
    #[must_use]
    pub fn is_overdue(&self, day: Date) -> bool {
        !self.is_done_by(day) && !self.is_unclear && self.due.is_some_and(|due| due < day)
    }

    /// Whether it is said to be done on a day that is to come.
    #[must_use]
    pub fn is_early(&self, day: Date) -> bool {
        self.done.is_some_and(|done| done > day)
    }

    /// Whether it was done after its day.
    #[must_use]
    pub fn was_late(&self) -> bool {
        matches!((self.due, self.done), (Some(due), Some(done)) if done > due)
    }
}
