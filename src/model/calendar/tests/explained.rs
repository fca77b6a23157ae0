//! What comes with a due date: the days passed over, the doubts, and the start of the count.

use jiff::civil::{Time, date, time};

use super::super::{Calendar, Day, Doubt, Due, DueOn, Duration, Off, OfficeHours, Term, Unit, YearFile};
use super::{at_counter, calendar, count, moment};
use crate::diagnostics::{Findings, Place};
use crate::load::raw::CalendarYear;

fn on(due: Due<'_>) -> DueOn<'_> {
    match due {
        Due::On(on) => on,
        Due::Words(why) => panic!("no date: {why:?}"),
    }
}

#[test]
fn a_date_explains_itself() {
    let (calendar, hours) = (calendar(), OfficeHours::default());
    let term = Term { duration: count(1_000, Unit::WorkingDay), cut_off: None };
    let found = on(at_counter(&calendar, &hours, "2026-08-28 09:00", term));
    let names: Vec<_> = found
        .skipped
        .values()
        .map(|why| match why {
            Off::Weekend => "cuối tuần",
            Off::Holiday(run) => run.name.as_deref().unwrap_or_default(),
        })
        .collect();
    assert_eq!(names, ["cuối tuần", "cuối tuần", "Nghỉ hoán đổi dịp Quốc khánh", "Quốc khánh", "Quốc khánh"]);
    assert!(found.unconfirmed.is_empty());
    assert_eq!(Some(found.skipped), calendar.not_worked(date(2026, 8, 29), date(2026, 9, 3)));
}

#[test]
fn doubts_are_named_where_they_matter() {
    let (calendar, hours) = (calendar(), OfficeHours::default());
    let doubts = |received: &str, thousandths| {
        let term = Term { duration: count(thousandths, Unit::WorkingDay), cut_off: None };
        on(at_counter(&calendar, &hours, received, term)).unconfirmed.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(doubts("2025-12-31 09:00", 1_000), [Doubt::Day(date(2026, 1, 2))]);
    assert_eq!(doubts("2026-01-09 09:00", 1_000), [Doubt::Day(date(2026, 1, 10))]);
    assert_eq!(doubts("2026-03-04 09:00", 5_000), []);
    assert_eq!(doubts("2026-12-30 09:00", 10_000), [Doubt::Year(2027)]);
}

#[test]
fn the_count_starts_when_the_office_takes_the_dossier_in() {
    let (calendar, hours) = (calendar(), OfficeHours::default());
    let start = |cut_off: Option<Time>| {
        let term = Term { duration: Duration::SameDay, cut_off };
        on(at_counter(&calendar, &hours, "2026-03-06 16:00", term)).counted_from
    };
    assert_eq!(start(None), moment("2026-03-06 16:00"));
    assert_eq!(start(Some(time(15, 0, 0, 0))), moment("2026-03-09 07:30"));
}

#[test]
fn every_day_off_of_the_calendars_has_a_name_in_both_languages() {
    let calendar = calendar();
    assert!(calendar.days_off().all(|run| run.name.is_some() && run.name_en.is_some() && run.source.is_some()));
    assert_eq!(calendar.years().collect::<Vec<_>>(), [(2024, true), (2025, true), (2026, true), (2027, false)]);
    assert!(matches!(calendar.day(date(2025, 4, 26)), Some(Day::MadeUp(_))));
}

#[test]
fn a_weekend_in_an_unconfirmed_run_is_off_in_any_case() {
    let run = "{from: 2027-02-05, until: 2027-02-08, name: Tết, confirmed: false}";
    let yaml = format!("{{confirmed: true, source: Dự kiến, days_off: [{run}]}}");
    let content: CalendarYear = serde_yaml::from_str(&yaml).expect("a calendar in YAML");
    let file = YearFile { year: 2027, content: &content, place: Place::default() };
    let calendar = Calendar::new(&[file], &mut Findings::default());
    let doubts: Vec<_> = (4..=9).filter_map(|day| calendar.doubt(date(2027, 2, day))).collect();
    assert_eq!(doubts, [Doubt::Day(date(2027, 2, 5)), Doubt::Day(date(2027, 2, 8))]);
}
