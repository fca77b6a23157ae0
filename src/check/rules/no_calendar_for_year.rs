//! A year for which days are counted and that has no calendar.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "no-calendar-for-year",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/no-calendar-for-year.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let year = site.as_of.year();
    // In December dossiers are promised for January.
    let wanted = if site.as_of.month() == 12 { year..=year + 1 } else { year..=year };
    for year in wanted.filter(|year| !site.calendar.years().any(|(known, _)| known == *year)) {
        found.push(at(site.settings.place, "").with("year", year.to_string()));
    }
}
