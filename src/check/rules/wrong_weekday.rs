//! A day of the week and a date that are not those of one day.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use regex::Regex;

use super::super::text::{is_of_word, low};
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::Procedure;
use crate::model::calendar::weekday_key;

pub(super) static RULE: Rule = Rule {
    name: "wrong-weekday",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/wrong-weekday.yaml"),
    check: Check::Both(check, beside),
};

const WEEKDAY: &str =
    "[Tt][Hh][Ứứ] (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7]|HAI|BA|TƯ|NĂM|SÁU|BẢY)|[Cc]hủ [Nn]hật|CHỦ NHẬT";
const DATE: &str = "([0-9]{1,2})(?:[/.-]| tháng )([0-9]{1,2})(?:[/.-]| năm )([0-9]{4})";

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
const COUNTED: [&str; 26] = [
    "kỳ họp",
    "kì họp",
    "phiên họp",
    "cuộc họp",
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
    texts::everything(procedure, |text| {
        if let Some(wrong) = wrong(text.says) {
            found.push(wrong.told(text.finding(), text.says));
        }
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    let look = |text: &str| wrong(text).map(|wrong| wrong.range);
    site_texts::seek_everywhere(scene.site, look, |finding, words| {
        if let Some(wrong) = wrong(words) {
            found.push(wrong.told(finding, words));
        }
    });
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

/// The first such words of a text. A date that is none is not judged.
fn wrong(text: &str) -> Option<Wrong> {
    // Few texts name any day of the week.
    if !["hứ ", "HỨ ", "hật", "HẬT"].iter().any(|part| text.contains(part)) {
        return None;
    }
    DAY.captures_iter(text).find_map(|found| {
        let whole = found.get(0)?;
        let part = |index: usize| found.get(index).map(|part| part.as_str());
        let is_before = found.get(1).is_some();
        let said = weekday(part(1).or_else(|| part(8))?)?;
        let [day, month, year] = if is_before { [2, 3, 4] } else { [5, 6, 7] }.map(part);
        let date = Date::new(year?.parse().ok()?, month?.parse().ok()?, day?.parse().ok()?).ok()?;
        let (before, after) = (&text[..whole.start()], &text[whole.end()..]);
        let is_alone =
            !before.ends_with(['/', '.', '-']) && !before.ends_with(is_of_word) && !after.starts_with(is_of_word);
        let is_ordinal = is_before && said != Weekday::Sunday && is_counted(before);
        (said != date.weekday() && is_alone && !is_ordinal && !is_one_of_several(before, is_before, after))
            .then(|| Wrong { range: whole.range(), date })
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
        "hai" | "2" => Weekday::Monday,
        "ba" | "3" => Weekday::Tuesday,
        "tư" | "4" => Weekday::Wednesday,
        "năm" | "5" => Weekday::Thursday,
        "sáu" | "6" => Weekday::Friday,
        "bảy" | "7" => Weekday::Saturday,
        "chủ nhật" => Weekday::Sunday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::wrong;

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
            ("Kỳ họp thứ Sáu ngày 09/12/2025", None),
            ("HĐND xã họp kỳ họp thứ 6, ngày 09/12/2025", None),
            ("tại Phiên họp thứ năm ngày 24/11/2026", None),
            ("Mời lần thứ hai ngày 24/11/2026", None),
            ("Bước thứ tư, ngày 12 tháng 01 năm 2026", None),
            ("Kỳ họp thứ hai (ngày 15/01/2026)", None),
            ("HĐND xã họp thứ Hai, ngày 24/11/2026", Some("thứ Hai, ngày 24/11/2026")),
            ("Trong kỳ họp Chủ nhật ngày 24/11/2026", Some("Chủ nhật ngày 24/11/2026")),
        ] {
            assert_eq!(wrong(text).map(|wrong| &text[wrong.range]), found, "{text}");
        }
    }
}
