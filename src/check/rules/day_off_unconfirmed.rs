//! A working day of the coming weeks is a day off if somebody confirms it: dossiers are promised across it already.

use jiff::Span;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::calendar::Doubt;

pub(super) static RULE: Rule = Rule {
    name: "day-off-unconfirmed",
    severity: Severity::Note,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/day-off-unconfirmed.yaml"),
    check: Check::Site(check),
};

/// How many days ahead results are promised as a rule.
const AHEAD: i32 = 30;

fn check(scene: &Scene<'_>, found: &mut Found) {
    let (calendar, today) = (&scene.site.calendar, scene.site.as_of);
    let Ok(last) = today.checked_add(Span::new().days(AHEAD)) else { return };
    let days = || today.series(Span::new().days(1)).take_while(|day| *day <= last);
    for run in calendar.days_off().filter(|run| !run.confirmed) {
        // A year that is not official as a whole says so itself, on every page.
        let in_doubt = |day: &jiff::civil::Date| {
            (run.from..=run.until).contains(day) && matches!(calendar.doubt(*day), Some(Doubt::Day(_)))
        };
        if let Some(day) = days().find(in_doubt) {
            found.push(at(run.place, "").with("date", day.to_string()));
        }
    }
}
