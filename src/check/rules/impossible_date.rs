//! A date, or a month of a year, in a text that no calendar has.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::{Captures, Regex};

use super::super::text::{goes_on, stands_alone};
use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, english_days, foreign_texts, site_texts, texts};
use crate::diagnostics::{Severity, single_blanks};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "impossible-date",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/impossible-date.yaml"),
    check: Check::Both(check, beside),
};

/// Day, month and year behind the word for day or a day of the week, where the year may be left out because nothing else is
/// written so; the three with a year of four digits anywhere; a month and its year.
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i:ngày|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?|chủ nhật,?) \(?",
        r"(?:([0-9]{1,2})(?:/| tháng )([0-9]{1,2})(?:(?:/| năm )((?:19|20)[0-9]{2}))?",
        r"|([0-9]{1,2})[.-]([0-9]{1,2})[.-]((?:19|20)[0-9]{2}))",
        r"|([0-9]{1,2})/([0-9]{1,2})/((?:19|20)[0-9]{2})",
        r"|(?i:tháng) ([0-9]{1,2})(?:/| năm )((?:19|20)[0-9]{2})",
    ))
    .expect("a pattern")
});

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text| of_text(&text, impossible, found));
    foreign_texts::of_procedure(procedure, |text, _| of_text(&text, impossible_in_english, found));
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::seek_everywhere(scene.site, impossible, |finding, words| {
        found.push(finding.with("text", single_blanks(words)));
    });
    foreign_texts::of_site(scene.site, |text, _| of_text(&text, impossible_in_english, found));
}

fn of_text(text: &Text<'_>, look: fn(&str) -> Option<Range<usize>>, found: &mut Found) {
    if let Some(range) = look(text.says) {
        found.push(text.finding().with("text", single_blanks(&text.says[range])));
    }
}

/// The first date of a text that there is not.
fn impossible(text: &str) -> Option<Range<usize>> {
    if !may_have_date(text) {
        return None;
    }
    DATE.captures_iter(text).find_map(|found| {
        let whole = found.get(0)?;
        let range = found.get(1).or(found.get(4)).unwrap_or(whole).start()..whole.end();
        // A number of a document, or of more than a date.
        let is_alone = stands_alone(text, &whole.range()) && !goes_on(&text[range.end..]);
        let is_number = found.get(7).is_some() && is_numbered(&text[..whole.start()]);
        (is_alone && !is_number && is_none(&found)).then_some(range)
    })
}

/// The same of a text in English.
fn impossible_in_english(text: &str) -> Option<Range<usize>> {
    let is_none = |day: &english_days::Named| {
        let is_meant = day.day > 0 && (day.year.is_some() || day.day <= 31);
        is_meant && !is_date(day.day.into(), day.month.into(), day.year)
    };
    // Some write the month first.
    let is_turned = |range: &Range<usize>| {
        let mut parts = text[range.clone()].split('/').map(|part| part.parse::<i16>().ok());
        let (month, day, year) = (parts.next()??, parts.next()??, parts.next()?);
        Some(is_date(day, month, year))
    };
    let named = english_days::named(text).find(is_none).map(|day| day.range);
    named.or_else(|| impossible(text).filter(|range| is_turned(range) != Some(true)))
}

/// Whether a number of something, and no date, stands behind these words: part of a longer one, or named as a number.
fn is_numbered(before: &str) -> bool {
    before.ends_with(['/', '.']) || ["số ", "Số ", "mẫu ", "Mẫu "].iter().any(|word| before.ends_with(word))
}

/// Whether a text may have a date in numbers: nearly all are told by that.
fn may_have_date(text: &str) -> bool {
    let is_joined = |three: &[u8]| matches!(three, [first, b'/' | b'.' | b'-', last] if first.is_ascii_digit() && last.is_ascii_digit());
    text.as_bytes().windows(3).any(is_joined) || text.contains("háng ")
}

/// Whether no year has the day or the month, or the year that is told has not. Zeros stand for what is not written yet.
fn is_none(found: &Captures<'_>) -> bool {
    let number = |groups: [usize; 3]| groups.iter().find_map(|group| found.get(*group))?.as_str().parse::<i16>().ok();
    if let Some(month) = found.get(10) {
        return month.as_str().parse::<i16>().is_ok_and(|month| month > 12);
    }
    let (Some(day), Some(month)) = (number([1, 4, 7]), number([2, 5, 8])) else { return false };
    let year = number([3, 6, 9]);
    // Round the clock is written like a day: “cả ngày 24/24”.
    day > 0 && month > 0 && (year.is_some() || (month <= 12 && day <= 31)) && !is_date(day, month, year)
}

/// Whether a year has a day; without one, whether any has.
fn is_date(day: i16, month: i16, year: Option<i16>) -> bool {
    /// A leap year has all days.
    const LEAP: i16 = 2024;
    let date = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    date.is_some_and(|(month, day)| Date::new(year.unwrap_or(LEAP), month, day).is_ok())
}

#[cfg(test)]
mod tests {
    use super::{impossible, impossible_in_english};

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
            ("từ 29/2/2026", Some("29/2/2026")),
            ("Nộp (31/11/2026) hoặc hết 31/6/2026", Some("31/11/2026")),
            ("từ ngày 1/11/2026 đến 31/11/2026", Some("31/11/2026")),
            ("ngày 30 và 31/11/2026", Some("31/11/2026")),
            ("28/11-31/11/2026", Some("31/11/2026")),
            ("31/11/2026/QĐ-UBND, số 31/11/2026, Mẫu 31/13/2026, 5/31/11/2026, 31/11/20261", None),
            ("từ 29/2/2024, nhà 31/11, số nhà 29/2", None),
            ("tháng 13/2026", Some("tháng 13/2026")),
            ("Từ Tháng 13 năm 2026", Some("Tháng 13 năm 2026")),
            ("tháng 00/2026, tháng 12/2026, tháng 13/20265, 12 tháng 13/2026/TT", None),
        ] {
            assert_eq!(impossible(text).map(|date| &text[date]), date, "{text}");
        }
    }

    #[test]
    fn dates_in_english_are_those_of_a_calendar() {
        for (text, date) in [
            ("Closed on 31 November 2026.", Some("31 November 2026")),
            ("Closed on November 31, 2026.", Some("November 31, 2026")),
            ("until February 29, 2026", Some("February 29, 2026")),
            ("until 30 February", Some("30 February")),
            ("until 31/11/2026", Some("31/11/2026")),
            ("Closed on 24 November 2026, from 11/24/2026 to February 29", None),
            ("You may 45 times ask, May 2026, 31 May, Article 131 May, 3 Market", None),
        ] {
            assert_eq!(impossible_in_english(text).map(|date| &text[date]), date, "{text}");
        }
    }
}
