//! A date in a text that no calendar has.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::{Captures, Regex};

use super::super::text::is_of_word;
use super::super::{Check, Group, Rule};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "impossible-date",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/impossible-date.yaml"),
    check: Check::Words(impossible),
};

/// Day, month and year behind the word for day or a day of the week. The year may be left out where nothing else is written so.
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i:ngày|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?|chủ nhật,?) \(?",
        r"(?:([0-9]{1,2})(?:/| tháng )([0-9]{1,2})(?:(?:/| năm )((?:19|20)[0-9]{2}))?",
        r"|([0-9]{1,2})[.-]([0-9]{1,2})[.-]((?:19|20)[0-9]{2}))",
    ))
    .expect("a pattern")
});

/// The first date of a text that there is not.
fn impossible(text: &str) -> Option<Range<usize>> {
    if !may_have_date(text) {
        return None;
    }
    DATE.captures_iter(text).find_map(|found| {
        let range = found.get(1).or(found.get(4))?.start()..found.get(0)?.end();
        let (before, after) = (&text[..found.get(0)?.start()], &text[range.end..]);
        // A number of a document, or of more than a date.
        let goes_on = after.starts_with(is_of_word)
            || after.strip_prefix(['/', '.', '-']).is_some_and(|rest| rest.starts_with(is_of_word));
        (!before.ends_with(is_of_word) && !goes_on && is_none(&found)).then_some(range)
    })
}

/// Whether a text may have a date in numbers: nearly all are told by that.
fn may_have_date(text: &str) -> bool {
    let is_joined = |three: &[u8]| matches!(three, [first, b'/' | b'.' | b'-', last] if first.is_ascii_digit() && last.is_ascii_digit());
    text.as_bytes().windows(3).any(is_joined) || text.contains(" tháng ")
}

/// Whether no year has the day, or the year that is told has not. Zeros stand for what is not written yet.
fn is_none(found: &Captures<'_>) -> bool {
    /// A leap year has all days.
    const LEAP: i16 = 2024;
    let number = |one: usize, other: usize| found.get(one).or(found.get(other))?.as_str().parse::<i16>().ok();
    let (Some(day), Some(month)) = (number(1, 4), number(2, 5)) else { return false };
    let year = number(3, 6);
    // Round the clock is written like a day: “cả ngày 24/24”.
    let is_meant = day > 0 && month > 0 && (year.is_some() || (month <= 12 && day <= 31));
    let date = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    is_meant && date.is_none_or(|(month, day)| Date::new(year.unwrap_or(LEAP), month, day).is_err())
}

#[cfg(test)]
mod tests {
    use super::impossible;

    #[test]
    fn dates_are_those_of_a_calendar() {
        for (text, date) in [
            ("Nghỉ Thứ Ba 31/11/2026.", Some("31/11/2026")),
            ("Từ ngày 30/02/2026 nộp trực tuyến.", Some("30/02/2026")),
            ("Ngày 31 tháng 4 năm 2026", Some("31 tháng 4 năm 2026")),
            ("trước ngày 31/9 hằng năm", Some("31/9")),
            ("ngày 29.02.2026", Some("29.02.2026")),
            ("ngày 15/13/2026", Some("15/13/2026")),
            ("ngày 29/02/2024, ngày 29/2 hằng năm, ngày 31/12/2026", None),
            ("cả ngày 24/24, 32/11 hồ sơ, ngày 00/00/2026", None),
            ("ngày 01-15/10/2026, ngày 31/11/2026/QĐ-UBND, ngày 31/11.5", None),
            ("ngày 30/30 hồ sơ", None),
        ] {
            assert_eq!(impossible(text).map(|date| &text[date]), date, "{text}");
        }
    }
}
