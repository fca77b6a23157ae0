//! What a report claims about a plan, held against its tasks.

use jiff::civil::Date;

use super::{Plan, Task};
use crate::load::raw::{self, Field, Number, Printed};
use crate::model::rate::Rate;

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

    /// Whether by the report nothing is overdue, which its number of tasks done tells and the list does not: found there, once.
    /// Either that number is wrong, or the days on which all of them were done are lacking.
    #[must_use]
    pub fn calls_overdue_done(&self, day: Date) -> bool {
        let overdue = number(self.tasks.iter().filter(|task| task.is_overdue(day)).count());
        let of_all = |claimed: &u64| *claimed == number(self.done_by(day)) + overdue && self.goes_with_rate(*claimed);
        let miscounts = self.miscounts(day);
        overdue > 0 && matches!(&*miscounts, [("done", claimed, _)] if of_all(claimed))
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

    /// The share of tasks done that the rate of the report has to give: by its own numbers, else by the list. `None` where
    /// that is not known, or the rate is right.
    #[must_use]
    pub fn misrated(&self, day: Date) -> Option<Rate> {
        if !self.miscounts(day).is_empty() {
            return self.progress(day).filter(|_| !self.is_rate_of_either(day));
        }
        let claimed = &self.claimed;
        let by_list = || {
            let is_right = |done| self.may_have_done(done, day) && self.goes_with_rate(done);
            let is_right = self.is_unclear || (0..=number(self.tasks.len())).any(is_right);
            self.progress(day).filter(|_| !is_right)
        };
        let rate = claimed.done.zip(claimed.tasks).map_or_else(by_list, |(done, tasks)| Rate::new(done, tasks))?;
        (rate.part <= rate.whole && !rate.is_percent(claimed.done_rate?)).then_some(rate)
    }

    /// Whether the rate of the report, if it gives one, is made of its own numbers, of those of the list, or of one of each.
    fn is_rate_of_either(&self, day: Date) -> bool {
        let listed = number(self.tasks.len());
        let done = (0..=listed).filter(|done| self.may_have_done(*done, day));
        let done: Vec<u64> = done.chain([number(self.done_by(day))]).chain(self.claimed.done).collect();
        let is_rate = |printed: Printed| {
            let of =
                |whole| done.iter().any(|done| Rate::new(*done, whole).is_some_and(|rate| rate.is_percent(printed)));
            of(listed) || self.claimed.tasks.is_some_and(of)
        };
        self.claimed.done_rate.is_none_or(|printed| is_rate(printed) || self.has_swapped_rate(printed, day))
    }

    /// Whether the rate stands where the number of tasks done belongs, and that where the rate does.
    fn has_swapped_rate(&self, printed: Printed, day: Date) -> bool {
        let whole = |count: u64| Some(Number::whole(i64::try_from(count).ok()?));
        let rate = self.claimed.done.and_then(whole).map(|number| Printed { number, decimals: 0 });
        whole(number(self.done_by(day))) == Some(printed.number)
            && self.progress(day).zip(rate).is_some_and(|(right, rate)| right.is_percent(rate))
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

/// Reads what a report claims; what cannot be a number of tasks is noted.
pub(super) fn claim(raw: &raw::PlanClaim, impossible: &mut Vec<(String, String)>) -> PlanClaim {
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
