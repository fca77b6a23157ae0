//! A time limit that cannot be meant: a date, a paragraph, words without a duration.

use std::sync::LazyLock;

use regex::Regex;

use super::super::limits::{amount, parts};
use super::super::steps::{exceeding, overlong};
use super::super::text::{bare, excerpt, low, says};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::load::raw::Number;
use crate::model::calendar::{Duration, TimeLimit, Unit};
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "implausible-time-limit",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/implausible-time-limit.yaml"),
    check: Check::Procedure(check),
};

/// A text longer than this is no time limit, but a paragraph about several.
const LONGEST: usize = 300;

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for channel in &procedure.channels {
        let Some(limit) = &channel.time_limit else { continue };
        of_parts(limit, channel.place, found);
        let at_key = |key: &str| at(channel.place, &format!("time_limit.{key}"));
        let of_text = |reason: &str, text: &str| at_key("text").with("reason", reason).with("text", excerpt(text));
        match (limit.statutory, limit.text.as_deref()) {
            (Some(Duration::Count(count)), text) => {
                let written = count.amount().to_string();
                if is_date(&written, count.unit(), [text, channel.note.as_deref()]) {
                    found.push(at_key("amount").with("reason", "date").with("text", written));
                } else {
                    too_long(channel.place, "", Duration::Count(count), found);
                }
            }
            (None, Some(text)) if is_zero(text) => found.push(of_text("zero", text)),
            (None, Some(text)) if limit.cases.is_empty() && text.parse::<Number>().is_err() => {
                if text.chars().count() > LONGEST {
                    found.push(of_text("paragraph", text));
                } else if !has_duration(text) {
                    found.push(of_text("words", text));
                }
            }
            (None, Some("0")) if channel.gaps.has(Part::Amount) => found.push(of_text("zero", "0")),
            _ => {}
        }
    }
    of_steps(procedure, found);
}

/// The time limits of steps, where no step was found to be longer than the whole.
fn of_steps(procedure: &Procedure, found: &mut Found) {
    if exceeding(procedure).or_else(|| overlong(procedure)).is_some() {
        return;
    }
    for step in &procedure.steps {
        let Some(limit) = step.time_limit.as_deref() else { continue };
        of_parts(limit, step.place, found);
        if let Some(own) = limit.statutory {
            too_long(step.place, "", own, found);
        }
    }
}

/// Finds what is too long of all that a time limit says for a case, about more time, or that is promised.
fn of_parts(limit: &TimeLimit, place: Place, found: &mut Found) {
    for (keys, _, duration) in parts(limit) {
        too_long(place, &format!("{keys}."), duration, found);
    }
}

/// Finds a duration that is too long to be meant.
fn too_long(place: Place, keys: &str, duration: Duration, found: &mut Found) {
    if !is_meant(duration) {
        let finding = at(place, &format!("time_limit.{keys}amount")).with("reason", "long");
        found.push(finding.with("amount", amount(duration)).with("unit", duration.key()));
    }
}

/// `29 tháng` out of `ngày 29 tháng 7 năm 2026`: the unit was read out of a date.
fn is_date(amount: &str, unit: Unit, texts: [Option<&str>; 2]) -> bool {
    let parts = [format!("ngày {amount} tháng"), format!("ngày 0{amount} tháng"), format!("ngày {amount}/")];
    unit == Unit::Month && texts.into_iter().flatten().map(low).any(|text| parts.iter().any(|part| text.contains(part)))
}

/// `0 Giờ`: no time at all.
fn is_zero(text: &str) -> bool {
    let low = low(text);
    low.split_once(' ').is_some_and(|(number, unit)| {
        number.bytes().all(|digit| digit == b'0')
            && ["giờ", "giờ làm việc", "ngày", "ngày làm việc", "tháng"].contains(&unit)
    })
}

/// Whether it is no longer than any limit known of a procedure: two years.
pub(super) fn is_meant(duration: Duration) -> bool {
    let Duration::Count(count) = duration else { return true };
    let most = match count.unit() {
        Unit::Hour => 24 * 730,
        Unit::WorkingHour => 8 * 500,
        Unit::Day => 730,
        Unit::WorkingDay => 500,
        Unit::Month => 24,
    };
    count.amount() <= Number::whole(most)
}

/// Words after which something is done at once.
const NOW: [&str; 5] = ["ngay", "trong ngày", "tức thời", "tức thì", "liền"];
/// A text that only says that some law lays the time down, whichever that is, or that none does.
static VAGUE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"^(?:thực hiện )?(?:",
        r"(?:theo|đúng|trong)(?: đúng)?(?: thời hạn| thời gian)? quy định",
        r"(?:(?: của| tại| trong)?(?: các)? (?:pháp luật|luật|bộ luật|văn bản|hiện hành|chuyên ngành)[^0-9]*)?",
        r"|(?:không|chưa)(?: có)? (?:quy|xác) định(?: (?:cụ thể|rõ))?)",
        r"(?: về)?(?: (?:thời hạn|thời gian))?(?: giải quyết)?(?:[ ,;.:(–-]*[,;.:(–-][^0-9]*)?$",
    ))
    .expect("a pattern")
});

/// Whether a text tells a length of time, that the law lays none down, or by its article which one does. That nobody lays one
/// down or knows it is no time limit: it belongs where a part is said to be absent.
fn has_duration(text: &str) -> bool {
    const LAID_DOWN: [&str; 2] = ["quy định", "xác định"];
    const UNITS: [&str; 7] = ["ngày", "giờ", "tháng", "tuần", "phút", "năm", "quý"];
    let text = bare(text);
    let says = |word: &&str| says(&text, word);
    let is_now = NOW.iter().any(&says);
    if !is_now && VAGUE.is_match(&text) {
        return false;
    }
    let number = text.contains(|letter: char| letter.is_ascii_digit());
    is_now || LAID_DOWN.iter().any(&says) || (number && UNITS.iter().any(says))
}

#[cfg(test)]
mod tests {
    use super::has_duration;

    #[test]
    fn words_that_tell_a_time_are_told_from_others() {
        for vague in [
            "Theo quy định của pháp luật hiện hành",
            "Theo quy định pháp luật chuyên ngành.",
            "Theo quy định của Luật Đất đai",
            "Theo quy định hiện hành",
            "Thực hiện theo quy định về thời hạn giải quyết",
            "Trong thời hạn quy định",
            "Không quy định cụ thể",
            "Không quy định cụ thể, tuỳ từng hồ sơ",
            "Không quy định (tuỳ hồ sơ)",
            "Chưa có quy định cụ thể",
            "Chưa quy định cụ thể về thời gian giải quyết.",
            "Tuỳ từng hồ sơ",
        ] {
            assert!(!has_duration(vague), "{vague}");
        }
        for told in [
            "Pháp luật không quy định",
            "Theo quy định tại Điều 9 Luật Đất đai",
            "Theo quy định của pháp luật, không quá 10 ngày",
            "Không quy định, giải quyết ngay khi nhận đủ hồ sơ",
            "Không quy định thời hạn với lần đầu; lần sau 05 ngày",
            "Theo quy định khi thực hiện thủ tục “Thông báo tạm ngừng kinh doanh”",
            "Trong ngày",
        ] {
            assert!(has_duration(told), "{told}");
        }
    }
}
