//! A plan of administrative reform (kế hoạch cải cách hành chính) and how far it is done.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::gaps::unsaid;
use super::need;
use super::rate::Rate;
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::File;
use crate::load::raw::{self, Field, Number, Printed};

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

/// What a report claims about a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanClaim {
    /// How many tasks there are.
    pub tasks: Option<u64>,
    /// How many are done.
    pub done: Option<u64>,
    /// Share of those done, as printed.
    pub done_rate: Option<Printed>,
}

impl Plan {
    /// Reads a plan; a task without a name still counts.
    pub(super) fn new(file: File<raw::Plan>, findings: &mut Findings) -> Self {
        let (raw, place) = (file.raw, file.place);
        need::expected_text(&raw.name, "name", place, findings);
        let (from, to) = need::span(&raw.from, &raw.to, place, findings);
        let mut impossible = Vec::new();
        let written = raw.tasks.value.as_ref().map_or(0, Vec::len);
        let tasks = tasks(raw.tasks, place, findings);
        Self {
            is_unclear: tasks.len() < written || tasks.iter().any(|task| task.is_unclear),
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

    /// How many tasks are done on a day.
    #[must_use]
    pub fn done_by(&self, day: Date) -> usize {
        self.tasks.iter().filter(|task| task.is_done_by(day)).count()
    }

    /// What the report counts otherwise than the list of tasks: the key, its number, and the right one. It may have
    /// been written on the last day of the plan or on the day given.
    #[must_use]
    pub fn miscounts(&self, day: Date) -> Vec<(&'static str, u64, u64)> {
        if self.tasks.is_empty() || self.is_unclear {
            return Vec::new();
        }
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let tasks = number(self.tasks.len());
        let done = number(self.done_by(day));
        let at_end = self.to.map_or(done, |to| number(self.done_by(to.min(day))));
        let mut wrong = Vec::new();
        wrong.extend(self.claimed.tasks.filter(|claimed| *claimed != tasks).map(|claimed| ("tasks", claimed, tasks)));
        // A task done on a day to come was found: whether it counts is not known.
        let is_sure = !self.tasks.iter().any(|task| task.is_early(day));
        let is_wrong = |claimed: &u64| *claimed != done && *claimed != at_end && !self.lacks_days(*claimed, day);
        let done_claimed = self.claimed.done.filter(|claimed| is_sure && is_wrong(claimed));
        wrong.extend(done_claimed.map(|claimed| ("done", claimed, done)));
        wrong
    }

    /// Whether a report that agrees with itself counts as done what the list calls overdue: then the days on which that
    /// was done are lacking in the list.
    fn lacks_days(&self, claimed: u64, day: Date) -> bool {
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let (tasks, done) = (number(self.tasks.len()), number(self.done_by(day)));
        let overdue = number(self.tasks.iter().filter(|task| task.is_overdue(day)).count());
        let agrees = |printed| Rate::new(claimed, tasks).is_some_and(|rate| rate.is_percent(printed));
        self.claimed.tasks == Some(tasks)
            && self.claimed.done_rate.is_some_and(agrees)
            && (done + 1..=done + overdue).contains(&claimed)
    }

    /// The share of tasks that are done on a day; where no task is listed, the one that the report gives.
    #[must_use]
    pub fn progress(&self, day: Date) -> Option<Rate> {
        if self.tasks.is_empty() {
            return Rate::new(self.claimed.done?, self.claimed.tasks?);
        }
        Rate::new(u64::try_from(self.done_by(day)).ok()?, u64::try_from(self.tasks.len()).ok()?)
    }
}

/// The tasks; ids that two of them have are reported.
fn tasks(list: raw::ListOf<raw::PlanTask>, whole: Place, findings: &mut Findings) -> Vec<Task> {
    let mut ids: BTreeMap<String, Place> = BTreeMap::new();
    need::each(list, whole, |raw, place| {
        if let Some(id) = raw.id.text() {
            let at = raw.id.place.unwrap_or(place);
            match ids.get(id) {
                Some(first) => {
                    let finding = Diagnostic::error("duplicate-id", at).with("kind", "task").with("id", id);
                    findings.push(finding.related(*first));
                }
                None => drop(ids.insert(id.to_owned(), at)),
            }
        }
        Some(Task::new(raw, place, findings))
    })
}

impl Task {
    fn new(raw: raw::PlanTask, place: Place, findings: &mut Findings) -> Self {
        Self {
            place,
            id: raw.id.into_text(),
            name: need::required(raw.name, "name", place, findings).unwrap_or_default(),
            lacks_lead: unsaid(&raw.lead),
            lacks_due: unsaid(&raw.due),
            is_unclear: need::is_strange(&raw.done),
            lead: raw.lead.into_text(),
            coordinating: need::texts(raw.coordinating),
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

    /// Whether it is said to be done on a day to come.
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

fn claim(raw: &raw::PlanClaim, impossible: &mut Vec<(String, String)>) -> PlanClaim {
    let mut count = |keys: &str, field: &Field<Number>| {
        let number = field.value?;
        let count = number.as_whole().and_then(|whole| u64::try_from(whole).ok());
        if count.is_none() {
            impossible.push((keys.to_owned(), number.to_string()));
        }
        count
    };
    PlanClaim {
        tasks: count("claimed.tasks", &raw.tasks),
        done: count("claimed.done", &raw.done),
        done_rate: raw.done_rate.value,
    }
}
