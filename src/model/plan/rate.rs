//! The rate of tasks done that a report on a plan prints, held against its own numbers and against the list.

use jiff::civil::Date;

use super::{Plan, number};
use crate::load::raw::{Number, Printed};
use crate::model::rate::Rate;

impl Plan {
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
}
