//! A commune without a list of what it made public in the last quarter.

use jiff::civil::Date;

use super::super::postings::{about_place, ground, notices, register_place};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::PostedMatter;

pub(super) static RULE: Rule = Rule {
    name: "missing-disclosure-list",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &["10/2022/QH15, Điều 13 khoản 2"],
    example: include_str!("../examples/missing-disclosure-list.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let Some((quarter, year, first)) = last_quarter(site.as_of) else { return };
    for notice in notices(site, scene.postings(), PostedMatter::Disclosures) {
        let posted = notice.entry.and_then(|entry| entry.posted);
        if notice.entry.is_some_and(|entry| entry.is_undated) || posted.is_some_and(|posted| posted >= first) {
            continue;
        }
        let place = notice.entry.map_or_else(|| register_place(notice.postings, site), |entry| entry.at);
        let finding = about_place(at(place, ""), notice.postings.office, notice.place, site);
        let finding = finding.with("quarter", quarter.to_string()).with("year", year.to_string());
        found.push(finding.ground(ground(notice.rule, None).unwrap_or_default()));
    }
}

/// The quarter before that of a day: its number, its year and its first day.
fn last_quarter(day: Date) -> Option<(i8, i16, Date)> {
    let current = (day.month() - 1) / 3;
    let (quarter, year) = if current == 0 { (4, day.year() - 1) } else { (current, day.year()) };
    Some((quarter, year, Date::new(year, quarter * 3 - 2, 1).ok()?))
}
