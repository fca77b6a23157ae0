//! A public holiday of the law that a calendar does not have, or that is exchanged for a day that is worked.

use jiff::civil::{Date, date};

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::calendar;

pub(super) static RULE: Rule = Rule {
    name: "holiday-not-off",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &["45/2019/QH14, Điều 111 và Điều 112"],
    example: include_str!("../examples/holiday-not-off.yaml"),
    check: Check::Site(check),
};

/// The newest holiday, and since when it is one: Nghị quyết 28/2026/QH16.
const CULTURE: (&str, Date) = ("culture", date(2026, 7, 1));

fn check(scene: &Scene<'_>, found: &mut Found) {
    let calendar = &scene.site.calendar;
    let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let about = |finding: Diagnostic, name: &str, day| finding.with("holiday", name).with("date", text(day));
    // Before the law made it a holiday, a calendar was right without it; a site that never has it may know why.
    let is_culture = |day: Date| (day.month(), day.day()) == (11, 24);
    let has_culture = calendar.days_off().any(|run| is_culture(run.from));
    let is_law = |name: &str| name != CULTURE.0 || (scene.site.as_of >= CULTURE.1 && has_culture);
    for lacking in calendar.lacking().filter(|lacking| is_law(lacking.name)) {
        let run = calendar.days_off().find(|run| Some(run.from) == lacking.meant).map(|run| at(run.place, "from"));
        let whole = || calendar.place_of(lacking.year).map(|place| at(place, "days_off"));
        let Some(finding) = run.or_else(whole) else { continue };
        found.push(about(finding, lacking.name, lacking.day).with("year", lacking.year.to_string()));
    }
    for swap in calendar.swaps() {
        let Some(name) = calendar::holiday_on(swap.off) else { continue };
        found.push(about(at(swap.place, "off"), name, Some(swap.off)).with("year", ""));
    }
}
