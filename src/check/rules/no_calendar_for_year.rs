//! A year for which days are counted and that has no calendar.

use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::Date;

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

/// Days within which most decisions have to be posted: five working days and a holiday.
const POSTING: i32 = 14;

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    // A file that is not named after a year may be that of any, and was found.
    if site.calendar.has_stray_file {
        return;
    }
    let year = site.as_of.year();
    // In December dossiers are promised for January.
    let wanted = if site.as_of.month() == 12 { year..=year + 1 } else { year..=year };
    // What is counted from near the end of a year is due in the next.
    let starts = scene.postings().iter().flat_map(|postings| &postings.uncounted);
    // A day of signing that is still to come is a slip of the pen, which is found.
    let starts = starts.filter(|day| **day <= site.as_of);
    let of_duties = starts.flat_map(|day| [Some(*day), day.checked_add(Span::new().days(POSTING)).ok()]);
    let wanted: BTreeSet<i16> = wanted.chain(of_duties.flatten().map(Date::year)).collect();
    let is_known = |year: &i16| {
        site.calendar.years().any(|(known, _)| known == *year) || site.is_unread("calendar", Some(&year.to_string()))
    };
    for year in wanted.into_iter().filter(|year| !is_known(year)) {
        found.push(at(site.settings.place, "").with("year", year.to_string()));
    }
}
