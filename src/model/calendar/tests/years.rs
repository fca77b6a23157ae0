//! What is found in calendar files as written, and what is left of them.

use jiff::civil::date;

use super::super::{Calendar, YearFile};
use crate::diagnostics::{Findings, Place};
use crate::load::raw::CalendarYear;

fn read(yaml: &str) -> (Calendar, Vec<&'static str>) {
    let content: CalendarYear = serde_yaml::from_str(yaml).expect("a calendar year in YAML");
    let mut findings = Findings::default();
    let file = YearFile { year: 2026, content: &content, place: Place::default() };
    let calendar = Calendar::new(&[file], &mut findings);
    (calendar, findings.iter().map(|finding| finding.rule).collect())
}

#[test]
fn an_entry_that_cannot_be_is_found_left_out_and_unsettles_the_year() {
    let off = "{from: 2026-08-31, until: 2026-09-02, name: Quốc khánh}";
    let cases = [
        (format!("days_off: [{off}, {{name: Tết}}]"), "calendar-entry-without-date"),
        (format!("days_off: [{off}, {{from: 2025-12-31, name: Tết}}]"), "day-outside-year"),
        (format!("days_off: [{off}, {{from: 2026-12-31, until: 2027-01-01, name: Tết}}]"), "day-outside-year"),
        (format!("days_off: [{off}, {{from: 2026-02-20, until: 2026-02-16, name: Tết}}]"), "days-off-reversed"),
        (format!("days_off: [{off}, {{from: 2026-09-02, name: Tết}}]"), "overlapping-days-off"),
        (format!("days_off: [{off}, {{from: 2026-08-01, until: 2026-12-01, name: Tết}}]"), "overlapping-days-off"),
        (format!("days_off: [{off}]\nswaps: [{{off: 2026-08-31}}]"), "calendar-entry-without-date"),
        (format!("days_off: [{off}]\nswaps: [{{off: 2026-08-31, worked: 2026-08-21}}]"), "worked-day-not-weekend"),
        (format!("days_off: [{off}]\nswaps: [{{off: 2026-08-31, worked: 2036-08-23}}]"), "day-outside-year"),
        (format!("days_off: [{off}]\nswaps: [{{off: 2026-08-30, worked: 2026-08-22}}]"), "swapped-day-is-weekend"),
        (format!("days_off: [{off}]\nswaps: [{{off: 2026-08-28, worked: 2026-08-22}}]"), "swapped-day-not-off"),
    ];
    for (yaml, rule) in cases {
        let (calendar, rules) = read(&format!("confirmed: true\nsource: Công văn\n{yaml}"));
        assert_eq!(rules, [rule], "{yaml}");
        assert_eq!(calendar.days_off().count(), 1, "{yaml}");
        assert_eq!(calendar.swaps().count(), 0, "{yaml}");
        assert_eq!(calendar.years().collect::<Vec<_>>(), [(2026, false)], "{yaml}");
    }
}

#[test]
fn a_day_is_swapped_and_made_up_once() {
    let days = "{from: 2026-08-29, until: 2026-09-02, name: Quốc khánh}";
    for second in ["{off: 2026-08-31, worked: 2026-08-23}", "{off: 2026-09-01, worked: 2026-08-22}"] {
        let swaps = format!("{{off: 2026-08-31, worked: 2026-08-22}}, {second}");
        let (calendar, rules) = read(&format!("source: Công văn\ndays_off: [{days}]\nswaps: [{swaps}]"));
        assert_eq!((rules, calendar.swaps().count()), (vec!["duplicate-swap"], 1), "{second}");
    }
    let swap = "{off: 2026-08-31, worked: 2026-08-29}";
    let (_, rules) = read(&format!("source: Công văn\ndays_off: [{days}]\nswaps: [{swap}]"));
    assert_eq!(rules, ["worked-day-is-off"]);
}

#[test]
fn names_and_sources_are_missed_but_the_day_stays() {
    let (calendar, rules) = read("days_off: [{from: 2026-09-02}]");
    assert_eq!(rules, ["unnamed-day-off", "day-without-source"]);
    for blank in ["''", "' '"] {
        let (calendar, rules) = read(&format!("{{source: Công văn, days_off: [{{from: 2026-09-02, name: {blank}}}]}}"));
        assert_eq!(
            (rules, calendar.days_off().next().and_then(|run| run.name.as_deref())),
            (vec!["unnamed-day-off"], None)
        );
    }
    let (_, rules) = read("days_off: [{from: 2026-09-02, name: Lễ}, {from: 2026-11-24, name: Nghỉ}]");
    assert_eq!(rules, ["day-without-source"]);
    assert_eq!(calendar.is_working_day(date(2026, 9, 2)), Some(false));
    assert_eq!(calendar.is_working_day(date(2026, 9, 3)), Some(true));
    assert_eq!(calendar.is_working_day(date(2027, 9, 2)), None);
}

#[test]
fn a_day_may_be_worked_for_one_of_the_next_year() {
    let yaml =
        "{source: Công văn, days_off: [{from: 2026-01-02, name: Tết}], swaps: [{off: 2026-01-02, worked: 2025-12-27}]}";
    let (calendar, rules) = read(yaml);
    assert!(rules.is_empty());
    assert_eq!(calendar.swaps().next().map(|swap| swap.worked), Some(date(2025, 12, 27)));
}
