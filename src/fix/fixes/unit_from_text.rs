//! An amount without a unit, where the text beside says it: `amount: 5` and “5 ngày làm việc”.

use super::super::{Fix, Mend, Safety};
use crate::edit::Value;
use crate::load::Cursor;
use crate::load::raw::TimeUnit;

pub(super) static FIX: Fix = Fix { rule: "deadline-without-unit", safety: Safety::Safe, mend: Mend::Key(mend) };

fn mend(limit: Cursor<'_>) -> Option<(&'static str, Value)> {
    let of = |wanted: &str| {
        let mut entries = limit.entries()?;
        entries.find(|(key, _)| key.text() == Some(wanted)).and_then(|(_, value)| value.text())
    };
    unit(of("amount")?, of("text")?).map(|unit| ("unit", Value::Word(unit.to_owned())))
}

/// The unit, if the text has one number, and that number is the amount.
fn unit(amount: &str, text: &str) -> Option<&'static str> {
    let text = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let numbers: Vec<(usize, &str)> = text
        .match_indices(|character: char| character.is_ascii_digit())
        .filter(|(at, _)| !text[..*at].ends_with(|before: char| before.is_ascii_digit()))
        .collect();
    let [(at, _)] = numbers.as_slice() else { return None };
    let rest = text[*at..].trim_start_matches(|character: char| character.is_ascii_digit());
    let number = text[*at..text.len() - rest.len()].trim_start_matches('0');
    if number != amount.trim_start_matches('0') {
        return None;
    }
    let (words, unit) = TimeUnit::SPOKEN.into_iter().find(|(words, _)| rest.trim_start().starts_with(words))?;
    // “5 ngày, trừ ngày làm việc …” says more than one thing.
    let others = rest.trim_start().strip_prefix(words)?;
    let says_more = TimeUnit::SPOKEN.iter().any(|(words, _)| others.contains(words)) || others.contains("làm việc");
    (!says_more).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::unit;

    #[test]
    fn a_unit_is_read_only_from_what_can_mean_nothing_else() {
        for (amount, text, expected) in [
            ("5", "5 ngày làm việc", "working_day"),
            ("5", "Trong thời hạn 05 ngày làm việc kể từ khi nhận đủ hồ sơ", "working_day"),
            ("30", "30 ngày", "day"),
            ("24", "24 giờ", "hour"),
            ("2", "02 tháng", "month"),
        ] {
            assert_eq!(unit(amount, text), Some(expected), "{text}");
        }
        for (amount, text) in [
            ("5", "3 ngày làm việc"),
            ("5", "5 ngày; nếu phải xác minh thì 10 ngày làm việc"),
            ("5", "5 ngày (ngày làm việc)"),
            ("5", "5,5 ngày"),
            ("5", "năm ngày"),
            ("5", "5 buổi"),
        ] {
            assert_eq!(unit(amount, text), None, "{text}");
        }
    }
}
