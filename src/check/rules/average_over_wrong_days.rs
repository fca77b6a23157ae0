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
        let calendar = &scene.site.calendar;
        // A period that is not over was found: over which days the average was made is not known.
        let over = figures.period.filter(|period| period.is_over(scene.site.as_of));
        let worked = over.filter(|period| !calendar.is_torn(period.from, period.to));
        let worked = worked.and_then(|period| period.working_days(calendar));
        let (Some(printed), Some(period), Some(worked)) = (figures.per_day, figures.period, worked) else { continue };
        let is_over = |received: &[Option<u64>; 2], days| {
            let mut averages = received.iter().flatten().filter_map(|received| Rate::new(*received, days));
            averages.any(|average| average.is_number(printed))
        };
        // What is wrong with the number was found as that.
        let may_be = || figures.doubts().may_be(received, |received| is_over(received, worked));
        let received = received(figures);
        let Some(average) = received.iter().flatten().find_map(|received| Rate::new(*received, worked)) else {
            continue;
        };
        if is_over(&received, worked) || may_be() {
            continue;
        }
        let is_calendar = is_over(&received, period.days());
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

/// What may be meant by dossiers received in a period: the new ones, or all on the desk.
fn received(figures: &Figures) -> [Option<u64>; 2] {
    [figures.whole_of(Share::Online), figures.received_total()]
}
