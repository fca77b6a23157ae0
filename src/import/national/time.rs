//! Time limits as published → amount and unit, where the text says one thing only.
//!
//! `5 Ngày làm việc` is read; `3` is an amount without a unit; a paragraph with cases stays text. A wrong limit
//! is worse than none, so whatever is left over after reading makes the whole unread.

use crate::diagnostics::single_blanks;
use crate::import::text::folded;
use crate::load::raw::TimeUnit;

/// What was read from a text; the text itself is kept beside it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct TimeLimit {
    /// Decimal number.
    pub(super) amount: Option<String>,
    /// Word of the contract.
    pub(super) unit: Option<&'static str>,
    /// Hour after which the next working day counts.
    pub(super) cut_off: Option<String>,
    /// What starts the clock.
    pub(super) starts: Option<String>,
    /// The rule that says what could not be read.
    pub(super) finding: Option<&'static str>,
}

/// Reads a time limit.
pub(super) fn read(published: &str) -> TimeLimit {
    let text = folded(published);
    let text = text.trim_end_matches(['.', ' ']);
    same_day(text)
        .or_else(|| duration(text, published))
        .unwrap_or(TimeLimit { finding: Some("deadline-as-text"), ..TimeLimit::default() })
}

/// `Trong ngày`, alone or with the usual sentence about files that come late in the day.
fn same_day(text: &str) -> Option<TimeLimit> {
    let rest = text.strip_prefix("ngay ").unwrap_or(text).strip_prefix("trong ngày")?;
    let same_day = TimeLimit { unit: Some("same_day"), ..TimeLimit::default() };
    if rest.is_empty() {
        return Some(same_day);
    }
    // Only if the hour is the one number, and no second case is told.
    let (_, after) = rest.split_once("sau ")?;
    let (hour, tail) = number(after)?;
    let hour: u8 = hour.parse().ok().filter(|hour| (1..24).contains(hour))?;
    let one_number = rest.chars().filter(char::is_ascii_digit).count() <= 2;
    let usual = tail.starts_with(" giờ") && tail.ends_with("ngày làm việc tiếp theo");
    let one_case = !rest.contains("đối với") && rest.matches("trường hợp").count() <= 1;
    (one_number && usual && one_case).then(|| TimeLimit { cut_off: Some(format!("{hour:02}:00")), ..same_day })
}

/// `05 ngày làm việc`, `Trong thời hạn 03 (ba) ngày làm việc kể từ ngày nhận đủ hồ sơ`.
fn duration(text: &str, published: &str) -> Option<TimeLimit> {
    let opening = ["trong thời hạn ", "trong vòng ", "không quá ", "tối đa "];
    let bare = opening.iter().find_map(|words| text.strip_prefix(words)).unwrap_or(text);
    let (amount, rest) = number(bare)?;
    let amount = Some(amount).filter(|amount| !amount.trim_matches(['0', '.']).is_empty())?;
    let rest = in_words(rest.trim_start());
    if rest.is_empty() || rest == "khác" {
        let finding = Some("deadline-without-unit");
        return Some(TimeLimit { amount: Some(amount), finding, ..TimeLimit::default() });
    }
    let (unit, rest) = TimeUnit::SPOKEN.iter().find_map(|&(words, unit)| Some((unit, rest.strip_prefix(words)?)))?;
    let starts = Some(clock(rest, published)?).filter(|starts| !starts.is_empty());
    Some(TimeLimit { amount: Some(amount), unit: Some(unit), starts, ..TimeLimit::default() })
}

/// The number at the start, without leading zeros and with a point; and what follows.
fn number(text: &str) -> Option<(String, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let (whole, fraction) = number.split_once([',', '.']).unwrap_or((number, ""));
    let digits = |part: &str, most| part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
    // Three decimals would be grouped thousands; a point at the end would be the end of a sentence.
    if whole.is_empty() || !digits(whole, 4) || !digits(fraction, 2) || (number != whole && fraction.is_empty()) {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    Some((if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }, rest))
}

/// What follows the number in words: `(ba) ngày` → `ngày`.
fn in_words(rest: &str) -> &str {
    match rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        Some((words, after)) if words.chars().all(|c| c.is_alphabetic() || c == ' ') => after.trim_start(),
        _ => rest,
    }
}

/// What starts the clock, if that is all that follows; empty if nothing does. `None` when something else is said.
fn clock(rest: &str, published: &str) -> Option<String> {
    let rest = rest.trim_start_matches([',', ' ']);
    if rest.is_empty() {
        return Some(String::new());
    }
    let plain = rest.starts_with("kể từ ")
        && !rest.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ';' | ':' | '/' | '+'))
        && !["trường hợp", "đối với", "hoặc"].iter().any(|word| rest.contains(word));
    let written = single_blanks(published);
    let start = written.find("kể từ ").filter(|_| plain)?;
    Some(written[start..].trim_end_matches('.').to_owned())
}

#[cfg(test)]
mod tests {
    use super::{TimeLimit, read};

    fn said(text: &str) -> String {
        let TimeLimit { amount, unit, cut_off, starts, finding } = read(text);
        [amount.as_deref(), unit, cut_off.as_deref(), starts.as_deref(), finding.map(|rule| &rule[9..])]
            .map(Option::unwrap_or_default)
            .join("|")
    }

    #[test]
    fn one_amount_and_one_unit_are_read() {
        for (text, expected) in [
            ("5 Ngày làm việc", "5|working_day|||"),
            ("03 Ngày làm việc.", "3|working_day|||"),
            ("  15\tNgày ", "15|day|||"),
            ("0.5 Ngày làm việc", "0.5|working_day|||"),
            ("1,5 ngày", "1.5|day|||"),
            ("08 giờ làm việc", "8|working_hour|||"),
            ("2 Giờ", "2|hour|||"),
            ("4 Tháng", "4|month|||"),
            ("10 NGA\u{300}Y LA\u{300}M VIÊ\u{323}C", "10|working_day|||"),
            ("Không quá 20 ngày", "20|day|||"),
            ("Trong thời hạn 03 (ba) ngày làm việc kể từ ngày nhận hồ sơ.", "3|working_day||kể từ ngày nhận hồ sơ|"),
            ("Trong ngày", "|same_day|||"),
            (
                "Ngay trong ngày tiếp nhận yêu cầu, trường hợp nhận hồ sơ sau 15 giờ mà không giải quyết được ngay \
                 thì trả kết quả trong ngày làm việc tiếp theo.",
                "|same_day|15:00||",
            ),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_one_limit_stays_text() {
        for text in ["3", "5 Khác", "03"] {
            assert!(said(text).ends_with("without-unit"), "{text}");
        }
        for text in [
            "0 Ngày làm việc",
            "8.000 ngày",
            "2 tháng và 5 ngày làm việc",
            "3 ngày làm việc, trường hợp phải xác minh thì không quá 8 ngày làm việc",
            "03 ngày làm việc kể từ ngày nhận hồ sơ. Trường hợp phải xác minh thì kéo dài",
            "10-15",
            "24 giờ/30 ngày",
            "2 năm một lần",
            "Không quy định",
            "Không có thông tin",
            "Trước ngày 15 tháng 3 hằng năm",
            "Ngay trong ngày làm việc đối với việc bổ sung hộ tịch, sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo",
            "TH",
        ] {
            assert_eq!(said(text), "||||as-text", "{text}");
        }
    }
}
