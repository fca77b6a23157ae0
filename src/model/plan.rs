//! A plan of administrative reform (kế hoạch cải cách hành chính) and how far it is done.

mod rate;

use jiff::ToSpan;
use jiff::civil::Date;

use super::gaps::unsaid;
use super::need;
use super::rate::Rate;
use crate::diagnostics::{Findings, Place};
use crate::load::File;
use crate::load::raw::{self, Field, Number, Printed};

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

    /// What the report counts otherwise than the list of tasks: the key, its number, and the right one. It may have
    /// been written on the last day of the plan or on the day given.
    #[must_use]
    pub fn miscounts(&self, day: Date) -> Vec<(&'static str, u64, u64)> {
        if self.tasks.is_empty() || self.is_unclear {
            return Vec::new();
        }
        let (tasks, done) = (number(self.tasks.len()), number(self.done_by(day)));
        // Two numbers that have changed places are wrong once.
        if tasks != done && (self.claimed.tasks, self.claimed.done) == (Some(done), Some(tasks)) {
            return vec![("tasks", done, tasks)];
        }
        let mut wrong = Vec::new();
        wrong.extend(self.claimed.tasks.filter(|claimed| *claimed != tasks).map(|claimed| ("tasks", claimed, tasks)));
        let done_claimed = self.claimed.done.filter(|claimed| !self.may_have_done(*claimed, day));
        wrong.extend(done_claimed.map(|claimed| ("done", claimed, done)));
        wrong
    }

    /// Whether a number of tasks done goes with the list, or differs by what is found as something else.
    fn may_have_done(&self, claimed: u64, day: Date) -> bool {
        let (tasks, done) = (number(self.tasks.len()), number(self.done_by(day)));
        let at_end = self.to.map_or(done, |to| number(self.done_by(to.min(day))));
        // Tasks that the list lacks, or has more than the report, may be the ones.
        let counted = self.claimed.tasks.unwrap_or(tasks);
        let (lacking, surplus) = (counted.saturating_sub(tasks), tasks.saturating_sub(counted));
        // Whether a task counts that was done on a day to come is not known.
        self.tasks.iter().any(|task| task.is_early(day))
            || claimed == at_end
            || (done.saturating_sub(surplus)..=done.saturating_add(lacking)).contains(&claimed)
            || self.lacks_days(claimed, day)
    }

    /// Whether the report counts as done what the list calls overdue, and nothing else that it says speaks against it:
    /// then the days on which that was done may be lacking in the list.
    fn lacks_days(&self, claimed: u64, day: Date) -> bool {
        let done = number(self.done_by(day));
        self.claimed.tasks.is_none_or(|claimed| claimed == number(self.tasks.len()))
            && self.goes_with_rate(claimed)
            && (done + 1..=done + self.unentered(day)).contains(&claimed)
    }

    /// Of how many overdue tasks only the day may be lacking. After its end nobody keeps a list any more. While it runs, a
    /// report by which nothing is overdue says of each of them what is not so, unless something shows that it was done.
    fn unentered(&self, day: Date) -> u64 {
        let overdue: Vec<&Task> = self.tasks.iter().filter(|task| task.is_overdue(day)).collect();
        let shown = overdue.iter().filter(|task| task.evidence.is_some()).count();
        let is_over = self.to.is_some_and(|to| to < day);
        number(if is_over { overdue.len() } else { shown.max(overdue.len().saturating_sub(1)) })
    }

    /// Whether the rate of the report, if it gives one, is that of a number of tasks done.
    fn goes_with_rate(&self, done: u64) -> bool {
        let is_rate = |printed| Rate::new(done, number(self.tasks.len())).is_some_and(|rate| rate.is_percent(printed));
        self.claimed.done_rate.is_none_or(is_rate)
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

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

impl Task {
    fn new(raw: raw::PlanTask, place: Place, findings: &mut Findings) -> Self {
        let is_lead =
            |other: &str| raw.lead.text().is_some_and(|lead| lead.to_lowercase() == other.trim().to_lowercase());
        for (other, at) in raw.coordinating.items().filter(|(other, _)| is_lead(other)) {
            findings.push(need::listed_twice("lead", other, at.unwrap_or(place)));
        }
        Self {
            place,
            id: raw.id.into_text(),
            name: need::required(raw.name, "name", place, findings).unwrap_or_default(),
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
