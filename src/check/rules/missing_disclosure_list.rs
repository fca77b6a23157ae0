//! A commune without a list of what it made public in the last quarter.

use jiff::civil::Date;

use super::super::about::{about_place, ground, register_place};
use super::super::postings::notices;
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
        // One without a day, or with one that nobody understands, was found as that.
        if notice.was_waived.is_some()
            || notice.entry.is_some_and(|entry| entry.posted.is_none_or(|posted| posted >= first))
        {
            continue;
        }
        let place = notice.entry.map_or_else(|| register_place(notice.postings, site), |entry| entry.at);
        let finding = about_place(at(place, ""), notice.postings.office, notice.place, site);
        let finding = finding.with("quarter", quarter.to_string()).with("year", year.to_string());
        found.push(finding.ground(ground(notice.rule, None).unwrap_or_default()));
    }
}

/// Days after a quarter in which its list may still be written: five working days, weekends and a holiday included. What
/// to do, in the messages, says so too.
const GRACE: i8 = 9;

/// The last quarter of which the list has to hang: its number, its year, and the first day on which a list can be
/// that of it. What hangs earlier in the quarter is the list of the quarter before.
fn last_quarter(day: Date) -> Option<(i8, i16, Date)> {
    let settled = day.checked_sub(jiff::Span::new().days(GRACE)).ok()?;
    let current = (settled.month() - 1) / 3;
    let (quarter, year) = if current == 0 { (4, settled.year() - 1) } else { (current, settled.year()) };
    Some((quarter, year, Date::new(year, quarter * 3, 1).ok()?))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::last_quarter;

    #[test]
    fn the_list_of_a_quarter_is_written_at_its_end() {
        let third = Some((3, 2026, date(2026, 9, 1)));
        assert_eq!(last_quarter(date(2026, 11, 22)), third);
        assert_eq!(last_quarter(date(2026, 10, 10)), third);
        assert_eq!(last_quarter(date(2026, 10, 9)), Some((2, 2026, date(2026, 6, 1))));
        assert_eq!(last_quarter(date(2026, 1, 9)), Some((3, 2025, date(2025, 9, 1))));
        assert_eq!(last_quarter(date(2026, 1, 10)), Some((4, 2025, date(2025, 12, 1))));
    }
}
