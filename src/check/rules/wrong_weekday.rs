//! A day of the week and a date that are not those of one day.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use regex::Regex;

use super::super::text::{goes_on, is_of_word, low, stands_alone};
use super::super::texts::{Text, item};
use super::super::{Check, Found, Group, Rule, Scene, english_days, foreign_texts, site_texts, texts};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::calendar::weekday_key;
use crate::model::{Notice, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "wrong-weekday",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/wrong-weekday.yaml"),
    check: Check::Both(check, beside),
};

const WEEKDAY: &str = "[Tt][Hh][Ứứ] (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7]|HAI|BA|TƯ|NĂM|SÁU|BẢY)|[Cc]hủ [Nn]hật|CHỦ NHẬT|T[2-7]";
/// The year is told, or known from the days of a notice.
const DATE: &str = "([0-9]{1,2})(?:[/.-]| tháng )([0-9]{1,2})(?:(?:[/.-]| năm )([0-9]{4}))?";

/// A day of the week before its date: `thứ Hai, ngày 23/11/2026`; or behind it: `(thứ Hai)`. Behind a comma it may be that
/// of every week.
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(
        r"({WEEKDAY})(?:,? \(?(?:ngày )?|, ?|\()(?:{DATE})|(?:{DATE})(?: \(|,? (?:nhằm|là|tức) )({WEEKDAY})"
    ))
    .expect("a pattern")
});

/// Before a day of the week: it is one of several, and the date may be of another.
const SEVERAL: [&str; 8] = ["và", "đến", "tới", "hoặc", "hay", ",", "-", "–"];

/// Before a day of the week: it is that of every week.
const EVERY: [&str; 2] = ["mỗi", "các"];

/// Before what looks like a day of the week: it is a number of order, `kỳ họp thứ Sáu`, `lần thứ 3`.
const COUNTED: [&str; 28] = [
    "kỳ họp",
    "kì họp",
    "phiên họp",
    "cuộc họp",
    "buổi họp",
    "điều",
    "kỳ",
    "kì",
    "phiên",
    "lần",
    "lượt",
    "bước",
    "đợt",
    "vòng",
    "khoá",
    "khóa",
    "quý",
    "số",
    "giai đoạn",
    "nhiệm kỳ",
    "hội nghị",
    "đại hội",
    "ngày làm việc",
    "tuần",
    "tháng",
    "năm",
    "bản",
    "người",
];

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text| tell(&text, wrong(text.says, None), found));
    foreign_texts::of_procedure(procedure, |text, _| tell(&text, wrong_in_english(text.says, None), found));
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::everywhere(scene.site, |text, about| {
        if let Some(wrong) = wrong(text, None) {
            found.push(wrong.told(about(&wrong.range), text));
        }
    });
    let settings = &scene.site.settings;
    for (index, notice) in settings.notices.iter().enumerate() {
        let near = near(notice);
        // With a year it was found just now.
        if wrong(&notice.text, None).is_none() {
            let text = item(settings.place, "notices", index, "text", &notice.text);
            tell(&text, wrong(&notice.text, near), found);
        }
        if let Some(text) = notice.text_en.as_deref().filter(|text| wrong_in_english(text, None).is_none()) {
            tell(&item(settings.place, "notices", index, "text_en", text), wrong_in_english(text, near), found);
        }
    }
    foreign_texts::of_site(scene.site, |text, _| tell(&text, wrong_in_english(text.says, None), found));
}

fn tell(text: &Text<'_>, wrong: Option<Wrong>, found: &mut Found) {
    if let Some(wrong) = wrong {
        found.push(wrong.told(text.finding(), text.says));
    }
}

/// The days about which a text speaks, the first and the last.
type Near = (Date, Date);

/// The days on which a notice is shown.
fn near(notice: &Notice) -> Option<Near> {
    Some((notice.from.or(notice.until)?, notice.until.or(notice.from)?))
}

/// Words that name two days.
struct Wrong {
    range: Range<usize>,
    date: Date,
}

impl Wrong {
    fn told(&self, finding: Diagnostic, text: &str) -> Diagnostic {
        let finding = finding.with("text", &text[self.range.clone()]).with("date", self.date.to_string());
        finding.with("weekday", weekday_key(self.date.weekday()))
    }
}

/// The date that is meant by a day and a month, if it is of another day of the week than is said. Where no year is told it
/// is that of a day near those about which the text speaks. A date that is none is not judged.
fn other_day(said: Weekday, (day, month, year): (i8, i8, Option<i16>), near: Option<Near>) -> Option<Date> {
    /// How far ahead, or back, a notice speaks of a day.
    const FAR: i32 = 120;
    let on = |year: i16| Date::new(year, month, day).ok();
    let dates: Vec<Date> = if year.is_some() {
        year.and_then(on).into_iter().collect()
    } else {
        let (first, last) = near?;
        let days = |one: Date, other: Date| (other - one).get_days();
        let is_near = |date: &Date| days(*date, first) <= FAR && days(last, *date) <= FAR;
        (first.year() - 1..=last.year() + 1).filter_map(on).filter(is_near).collect()
    };
    dates.first().copied().filter(|_| dates.iter().all(|date| date.weekday() != said))
}

/// The first such words of a text.
fn wrong(text: &str, near: Option<Near>) -> Option<Wrong> {
    // Few texts name any day of the week.
    let is_short = |three: &[u8]| matches!(three, [b'T', b'2'..=b'7', b' ' | b',' | b')']);
    let is_named = ["hứ ", "HỨ ", "hật", "HẬT"].iter().any(|part| text.contains(part));
    if !is_named && !text.as_bytes().windows(3).any(is_short) {
        return None;
    }
    DAY.captures_iter(text).find_map(|found| {
        let whole = found.get(0)?;
        let part = |index: usize| found.get(index).map(|part| part.as_str());
        let is_before = found.get(1).is_some();
        let said = weekday(part(1).or_else(|| part(8))?)?;
        let [day, month, year] = if is_before { [2, 3, 4] } else { [5, 6, 7] }.map(part);
        let date = (day?.parse().ok()?, month?.parse().ok()?, year.and_then(|year| year.parse().ok()));
        let date = other_day(said, date, near)?;
        let (before, after) = (&text[..whole.start()], &text[whole.end()..]);
        let is_alone = !before.ends_with(['/', '.', '-']) && stands_alone(text, &whole.range());
        // With another mark it may be a number, or a time.
        let is_date = year.is_some() || (!whole.as_str().contains(['.', '-']) && !goes_on(after));
        let is_ordinal = is_before && said != Weekday::Sunday && is_counted(before);
        (is_alone && is_date && !is_ordinal && !is_one_of_several(before, is_before, after))
            .then(|| Wrong { range: whole.range(), date })
    })
}

/// The same of a text in English.
fn wrong_in_english(text: &str, near: Option<Near>) -> Option<Wrong> {
    const SEVERAL: [&str; 8] = ["and", "to", "or", "through", "every", "each", "-", "–"];
    english_days::named(text).find_map(|day| {
        let before = text[..day.range.start].trim_end();
        let is_one = !SEVERAL.iter().any(|word| before.ends_with(word));
        let date = other_day(day.weekday?, (day.day, day.month, day.year), near)?;
        is_one.then_some(Wrong { range: day.range, date })
    })
}

/// Whether something that is numbered stands right before.
fn is_counted(before: &str) -> bool {
    let lead = low(before);
    COUNTED.iter().any(|noun| lead.strip_suffix(noun).is_some_and(|rest| !rest.ends_with(is_of_word)))
}

/// Whether another day of the week stands before one that leads its date, or another date behind one that follows: nobody
/// can tell which belongs to which.
fn is_one_of_several(before: &str, leads: bool, after: &str) -> bool {
    if !leads {
        let behind = after.trim_start_matches([' ', ')', ',']).trim_start_matches("ngày ");
        return behind.starts_with(|next: char| next.is_ascii_digit());
    }
    let lead = low(before);
    EVERY.iter().any(|word| lead.ends_with(word))
        || (SEVERAL.iter().any(|mark| lead.ends_with(mark)) && names_weekday(&lead))
}

/// Whether the last words name a day of the week.
fn names_weekday(lead: &str) -> bool {
    const NEAR: usize = 24;
    let start = lead.char_indices().rev().nth(NEAR).map_or(0, |(start, _)| start);
    lead[start..].contains("thứ ") || lead[start..].contains("chủ nhật")
}

/// The day of the week by its name or number: `thứ Tư`, `Thứ 4`, `Chủ nhật`.
fn weekday(words: &str) -> Option<Weekday> {
    Some(match low(words).trim_start_matches("thứ ") {
        "hai" | "2" | "t2" => Weekday::Monday,
        "ba" | "3" | "t3" => Weekday::Tuesday,
        "tư" | "4" | "t4" => Weekday::Wednesday,
        "năm" | "5" | "t5" => Weekday::Thursday,
        "sáu" | "6" | "t6" => Weekday::Friday,
        "bảy" | "7" | "t7" => Weekday::Saturday,
        "chủ nhật" => Weekday::Sunday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{wrong, wrong_in_english};

    #[test]
    fn a_weekday_and_a_date_are_of_one_day() {
        for (text, found) in [
            ("Nghỉ thứ Hai, ngày 24/11/2026.", Some("thứ Hai, ngày 24/11/2026")),
            ("Thứ 2 (24-11-2026) nghỉ", Some("Thứ 2 (24-11-2026")),
            ("Chủ nhật ngày 24 tháng 11 năm 2026", Some("Chủ nhật ngày 24 tháng 11 năm 2026")),
            ("Họp ngày 24/11/2026 (thứ Tư)", Some("24/11/2026 (thứ Tư")),
            ("Thứ Ba 24/11/2026 nghỉ, ngày 25/11/2026 (thứ Tư) làm bù", None),
            ("Thứ Hai và thứ Ba, ngày 23/11/2026 và 24/11/2026", None),
            ("từ thứ Hai đến thứ Sáu, 23/11/2026", None),
            ("ngày 24/11/2026, thứ Tư 25/11/2026", None),
            ("thứ Hai, ngày 31/11/2026", None),
            ("Nghỉ lễ. Thứ Hai 24/11/2026.", Some("Thứ Hai 24/11/2026")),
            ("Từ ngày 24/11/2026, thứ Tư hằng tuần không hẹn", None),
            ("Tiếp dân mỗi thứ Tư, ngày 24/11/2026 nghỉ", None),
            ("Thứ Hai hằng tuần, từ 24/11/2026", None),
            ("Nghỉ T2 24-11-2026", Some("T2 24-11-2026")),
            ("Nghỉ T3 24/11/2026, phòng GT2 24/11/2026, T2 24/11", None),
            ("Kỳ họp thứ Sáu ngày 09/12/2025", None),
            ("HĐND xã họp kỳ họp thứ 6, ngày 09/12/2025", None),
            ("tại Phiên họp thứ năm ngày 24/11/2026", None),
            ("Mời lần thứ hai ngày 24/11/2026", None),
            ("Buổi họp thứ ba, ngày 25/11/2026, tại nhà văn hoá", None),
            ("Bước thứ tư, ngày 12 tháng 01 năm 2026", None),
            ("Kỳ họp thứ hai (ngày 15/01/2026)", None),
            ("HĐND xã họp thứ Hai, ngày 24/11/2026", Some("thứ Hai, ngày 24/11/2026")),
            ("Trong kỳ họp Chủ nhật ngày 24/11/2026", Some("Chủ nhật ngày 24/11/2026")),
        ] {
            assert_eq!(wrong(text, None).map(|wrong| &text[wrong.range]), found, "{text}");
        }
    }

    #[test]
    fn the_days_of_a_notice_tell_the_year() {
        let near = Some((date(2026, 11, 20), date(2026, 11, 24)));
        for (text, found) in [
            ("Tính từ thứ Năm 25/11.", Some("thứ Năm 25/11")),
            ("Tính từ thứ Năm, ngày 25 tháng 11 (nghỉ)", Some("thứ Năm, ngày 25 tháng 11")),
            ("Nghỉ thứ Hai (5/1)", Some("thứ Hai (5/1")),
            ("Tính từ thứ Tư 25/11, thứ Ba 05/01", None),
            ("Phiên thứ Năm 25/11/20, thứ Năm 25/11-30/11, thứ Năm 1-2, thứ Hai 8/8", None),
            ("Kỳ họp thứ Năm ngày 25/11, thứ Hai hằng tuần", None),
        ] {
            assert_eq!(wrong(text, near).map(|wrong| &text[wrong.range]), found, "{text}");
            assert!(wrong(text, None).is_none(), "{text}");
        }
    }

    #[test]
    fn days_in_english_are_those_of_a_calendar() {
        let near = Some((date(2026, 11, 20), date(2026, 11, 24)));
        for (text, found) in [
            ("Closed on Monday 24 November 2026.", Some("Monday 24 November 2026")),
            ("Closed on Monday, November 24, 2026.", Some("Monday, November 24, 2026")),
            ("Counts from Thursday 25 November.", Some("Thursday 25 November")),
            ("Tuesday 24 November 2026, from Wednesday 25 November", None),
            ("Monday and Tuesday, 23 November 2026, Monday to Friday, 24 November 2026", None),
        ] {
            assert_eq!(wrong_in_english(text, near).map(|wrong| &text[wrong.range]), found, "{text}");
        }
    }
}
