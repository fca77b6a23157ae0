//! The due function against the real calendars: worked examples, and the edges.

use jiff::civil::{DateTime, date, time};

use super::{Calendar, Clock, Count, Due, DueOn, Duration, OfficeHours, Receipt, Term, Unit, YearFile, due};
use crate::diagnostics::{Findings, Place};
use crate::load::raw::{CalendarYear, Number, Via};

mod explained;
mod oracle;
mod read;
mod years;

/// The calendars that come with the tool.
fn years() -> Vec<(i16, CalendarYear)> {
    let files = [
        (2024, include_str!("../../../content/calendar/2024.yaml")),
        (2025, include_str!("../../../content/calendar/2025.yaml")),
        (2026, include_str!("../../../content/calendar/2026.yaml")),
        (2027, include_str!("../../../content/calendar/2027.yaml")),
    ];
    files.into_iter().map(|(year, text)| (year, serde_yaml::from_str(text).expect("calendar"))).collect()
}

fn calendar() -> Calendar {
    let years = years();
    let mut files = Vec::new();
    for (year, content) in &years {
        files.push(YearFile { year: *year, content, place: Place::default() });
    }
    let mut findings = Findings::default();
    let calendar = Calendar::new(&files, &mut findings);
    assert_eq!(findings, Findings::default());
    calendar
}

fn count(thousandths: i64, unit: Unit) -> Duration {
    Duration::Count(Count::new(Number { thousandths }, unit).expect("a legal amount"))
}

fn moment(text: &str) -> DateTime {
    text.parse().expect("a date and time")
}

/// The due date of a dossier handed in at the counter.
fn at_counter<'a>(calendar: &'a Calendar, hours: &'a OfficeHours, received: &str, term: Term) -> Due<'a> {
    due(Receipt { at: moment(received), via: Via::Counter }, term, Clock { calendar, hours })
}

/// `2026-01-31`, with the time when it is not the end of the day: `2026-01-31 11:30`.
fn shown(due: &Due<'_>) -> String {
    match due {
        Due::On(DueOn { date, time: Some(time), .. }) => format!("{date} {}", time.strftime("%H:%M")),
        Due::On(DueOn { date, .. }) => date.to_string(),
        Due::Words(why) => format!("{why:?}"),
    }
}

/// Checks rows of receipt, amount in thousandths, unit and due date, all at the counter and without a cut-off.
fn check(rows: &[(&str, i64, Unit, &str)]) {
    let (calendar, hours) = (calendar(), OfficeHours::default());
    for &(received, thousandths, unit, expected) in rows {
        let term = Term { duration: count(thousandths, unit), cut_off: None };
        let found = shown(&at_counter(&calendar, &hours, received, term));
        assert_eq!(found, expected, "{received} + {thousandths}/1000 {unit:?}");
    }
}

#[test]
fn worked_examples() {
    use Unit::{Day, Month, WorkingDay};
    check(&[
        ("2024-02-15 09:00", 3_000, WorkingDay, "2024-02-20"),
        ("2024-02-07 09:00", 5_000, WorkingDay, "2024-02-21"),
        ("2025-04-29 09:00", 5_000, WorkingDay, "2025-05-09"),
        ("2025-04-25 09:00", 1_000, WorkingDay, "2025-04-26"),
        ("2024-04-26 09:00", 2_000, WorkingDay, "2024-05-03"),
        ("2026-08-21 09:00", 1_000, WorkingDay, "2026-08-22"),
        ("2026-08-28 09:00", 1_000, WorkingDay, "2026-09-03"),
        ("2026-02-13 09:00", 3_000, WorkingDay, "2026-02-25"),
        ("2026-11-23 09:00", 1_000, WorkingDay, "2026-11-25"),
        ("2026-02-05 09:00", 15_000, Day, "2026-02-23"),
        ("2026-04-06 09:00", 20_000, Day, "2026-04-28"),
        ("2025-12-31 09:00", 2_000, Month, "2026-03-02"),
    ]);
}

#[test]
fn working_days_are_reckoned_as_they_would_be_counted() {
    let calendar = calendar();
    let first = date(2024, 1, 1);
    for start in first.series(jiff::Span::new().days(23)).take(60) {
        let mut counted = Some(0);
        assert_eq!(calendar.working_days_after(start, start), counted);
        for until in start.series(jiff::Span::new().days(1)).skip(1).take(700) {
            counted = counted.and_then(|sum| Some(sum + u32::from(calendar.is_working_day(until)?)));
            assert_eq!(calendar.working_days_after(start, until), counted, "after {start} until {until}");
        }
        assert_eq!(calendar.working_days_after(start, first.yesterday().expect("a day")), Some(0));
    }
}

#[test]
fn the_cut_off_hour_itself_is_in_time() {
    let (calendar, hours) = (calendar(), OfficeHours::default());
    let cut_off = Some(time(15, 0, 0, 0));
    let rows = [
        ("2026-03-04 15:00", Duration::SameDay, "2026-03-04"),
        ("2026-03-04 15:01", Duration::SameDay, "2026-03-05"),
        ("2026-03-06 15:01", Duration::SameDay, "2026-03-09"),
        ("2026-03-07 08:00", Duration::SameDay, "2026-03-09"),
        ("2026-08-22 15:00", Duration::Immediate, "2026-08-22"),
        ("2026-03-04 15:00", count(1_000, Unit::WorkingDay), "2026-03-05"),
        ("2026-03-04 15:01", count(1_000, Unit::WorkingDay), "2026-03-06"),
        ("2026-03-07 08:00", count(1_000, Unit::WorkingDay), "2026-03-10"),
        ("2026-03-04 15:01", count(2_000, Unit::WorkingHour), "2026-03-05 09:30"),
    ];
    for (received, duration, expected) in rows {
        let found = at_counter(&calendar, &hours, received, Term { duration, cut_off });
        assert_eq!(shown(&found), expected, "{received} {duration:?}");
    }
}

#[test]
fn nobody_answers_at_night_unless_the_counter_is_open() {
    let (calendar, hours) = (calendar(), OfficeHours::default());
    let term = Term { duration: Duration::SameDay, cut_off: None };
    let rows = [
        (Via::Online, "2026-03-06 17:00", "2026-03-06"),
        (Via::Online, "2026-03-06 22:00", "2026-03-09"),
        (Via::Post, "2026-03-06 17:30", "2026-03-09"),
        (Via::Counter, "2026-03-06 17:30", "2026-03-06"),
        (Via::Online, "2026-03-06 05:00", "2026-03-06"),
        (Via::Counter, "2026-03-07 08:00", "2026-03-09"),
    ];
    for (via, received, expected) in rows {
        let found = due(Receipt { at: moment(received), via }, term, Clock { calendar: &calendar, hours: &hours });
        assert_eq!(shown(&found), expected, "{via:?} {received}");
    }
}

#[test]
fn a_dossier_of_the_weekend_counts_like_one_of_friday() {
    use Unit::{Day, WorkingDay, WorkingHour};
    check(&[
        ("2026-03-06 09:00", 1_000, WorkingDay, "2026-03-09"),
        ("2026-03-07 09:00", 1_000, WorkingDay, "2026-03-09"),
        ("2026-03-08 23:59", 1_000, WorkingDay, "2026-03-09"),
        ("2026-03-07 09:00", 1_000, WorkingHour, "2026-03-09 08:30"),
        ("2026-03-07 09:00", 3_000, Day, "2026-03-10"),
    ]);
}

#[test]
fn fractions() {
    use Unit::{Day, Month, WorkingDay, WorkingHour};
    check(&[
        ("2026-03-04 09:00", 500, WorkingDay, "2026-03-05 11:30"),
        ("2026-03-04 09:00", 1_500, WorkingDay, "2026-03-06 11:30"),
        ("2026-03-06 09:00", 1_250, WorkingDay, "2026-03-10 09:30"),
        ("2026-03-04 09:00", 1, WorkingDay, "2026-03-05 07:30"),
        ("2026-03-02 09:00", 500, Day, "2026-03-03"),
        ("2026-03-01 09:00", 500, Month, "2026-03-16"),
        ("2026-03-04 11:00", 750, WorkingHour, "2026-03-04 13:45"),
    ]);
}

#[test]
fn hours_run_through_the_night_and_working_hours_do_not() {
    use Unit::{Hour, WorkingHour};
    check(&[
        ("2026-03-04 22:30", 4_000, Hour, "2026-03-05 02:30"),
        ("2026-03-06 22:30", 4_000, Hour, "2026-03-09"),
        ("2026-03-04 10:30", 1_000, WorkingHour, "2026-03-04 11:30"),
        ("2026-03-04 16:00", 8_000, WorkingHour, "2026-03-05 16:30"),
        ("2026-03-06 18:00", 7_500, WorkingHour, "2026-03-09 17:00"),
        ("2026-02-13 16:00", 2_000, WorkingHour, "2026-02-23 08:30"),
    ]);
}

#[test]
fn months_end_on_the_corresponding_day_or_the_last() {
    use Unit::Month;
    check(&[
        ("2026-03-31 09:00", 1_000, Month, "2026-05-04"),
        ("2024-01-29 09:00", 1_000, Month, "2024-02-29"),
        ("2024-02-29 09:00", 12_000, Month, "2025-02-28"),
        ("2025-10-31 09:00", 1_000, Month, "2025-12-01"),
        ("2026-05-31 09:00", 1_000, Month, "2026-06-30"),
    ]);
}

#[test]
fn a_year_without_a_file_gives_words() {
    use Unit::{Day, Hour, Month, WorkingDay, WorkingHour};
    check(&[
        ("2027-12-31 09:00", 1_000, WorkingDay, "NoCalendar(2028)"),
        ("2027-12-31 16:00", 2_000, WorkingHour, "NoCalendar(2028)"),
        ("2027-12-31 23:00", 2_000, Hour, "NoCalendar(2028)"),
        ("2027-12-01 09:00", 31_000, Day, "NoCalendar(2028)"),
        ("2027-12-01 09:00", 1_000, Month, "NoCalendar(2028)"),
        ("2023-12-31 09:00", 1_000, WorkingDay, "2024-01-02"),
        ("2023-12-15 09:00", 20_000, Day, "2024-01-04"),
        ("2023-12-28 09:00", 1_000, WorkingDay, "NoCalendar(2023)"),
    ]);
}

#[test]
fn huge_amounts_and_the_end_of_time_give_words() {
    use Unit::{Day, Hour, Month, WorkingDay, WorkingHour};
    let most = 10_000_000;
    check(&[
        ("2026-01-05 09:00", most, WorkingDay, "NoCalendar(2028)"),
        ("2026-01-05 09:00", most, WorkingHour, "NoCalendar(2028)"),
        ("2026-01-05 09:00", most, Day, "NoCalendar(2053)"),
        ("2026-01-05 09:00", most, Month, "NoCalendar(2859)"),
        ("9999-12-31 09:00", most, Day, "OutOfRange"),
        ("9999-12-31 09:00", most, Hour, "OutOfRange"),
        ("9999-12-31 09:00", most, Month, "OutOfRange"),
        ("9999-12-31 09:00", most, WorkingDay, "OutOfRange"),
        ("9999-12-31 09:00", most, WorkingHour, "NoCalendar(9999)"),
    ]);
}
