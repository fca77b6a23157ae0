//! A working day of the coming weeks is a day off if somebody confirms it, or the calendar of its year: dossiers are promised
//! across it already.

use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::Date;

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
    let mut years = BTreeSet::new();
    for run in calendar.days_off().filter(|run| !run.confirmed) {
        let doubt = |day: Date| calendar.doubt(day).filter(|_| (run.from..=run.until).contains(&day));
        let Some((day, doubt)) = days().find_map(|day| Some((day, doubt(day)?))) else { continue };
        // A year that is not official as a whole is told once; one that lost an entry was found.
        let (finding, year) = match doubt {
            Doubt::Day(_) => (at(run.place, ""), String::new()),
            Doubt::Year(year) => {
                let Some(place) = calendar.place_of(year).filter(|_| !calendar.is_torn(day, day) && years.insert(year))
                else {
                    continue;
                };
                (at(place, "confirmed"), year.to_string())
            }
        };
        let kind = if year.is_empty() { "day" } else { "year" };
        found.push(finding.with("kind", kind).with("date", day.to_string()).with("year", year));
    }
}
