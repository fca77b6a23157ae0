//! An average a day that is not the one over working days.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Rate;
use crate::model::figures::{Figures, Share};

pub(super) static RULE: Rule = Rule {
    name: "average-over-wrong-days",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/average-over-wrong-days.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for figures in &scene.site.figures {
        let received = figures.whole_of(Share::Online);
        let calendar = &scene.site.calendar;
        // A period that is not over was found: over which days the average was made is not known.
        let over = figures.period.filter(|period| period.is_over(scene.site.as_of));
        let worked = over.filter(|period| !calendar.is_torn(period.from, period.to));
        let worked = worked.and_then(|period| period.working_days(calendar));
        let (Some(printed), Some(period), Some(received), Some(worked)) =
            (figures.per_day, figures.period, received, worked)
        else {
            continue;
        };
        let is_right = |average: &Rate| average.is_number(printed);
        let average = |received: Option<u64>| Rate::new(received?, worked);
        // What is wrong with the number was found as that.
        let may_be = || {
            let received = |figures: &Figures| figures.whole_of(Share::Online);
            figures.doubts().may_be(received, |received| average(*received).is_some_and(|average| is_right(&average)))
        };
        let Some(average) = average(Some(received)).filter(|average| !is_right(average) && !may_be()) else { continue };
        let is_calendar = Rate::new(received, period.days()).is_some_and(|average| average.is_number(printed));
        found.push(
            at(figures.place, "claimed.per_day")
                .with("printed", printed.to_string())
                .with("average", average.number(printed.decimals.max(1)))
                .with("days", period.days().to_string())
                .with("worked", worked.to_string())
                .with("over", if is_calendar { "calendar" } else { "other" }),
        );
    }
}
