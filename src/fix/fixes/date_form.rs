//! A day written as in Vietnamese papers, day first, or without its noughts.

use jiff::civil::Date;

use super::super::{Fix, Mend, Safety};
use super::expects;
use crate::edit::Value;
use crate::load::table::day_first;

pub(super) static FIX: Fix = Fix {
    rule: "wrong-value",
    safety: Safety::Safe,
    mend: Mend::Value(|finding| expects(finding, "date"), |text| mend(text).map(|date| Value::Word(date.to_string()))),
};

fn mend(text: &str) -> Option<Date> {
    let text = text.trim();
    day_first(text).or_else(|| year_first(text))
}

fn year_first(text: &str) -> Option<Date> {
    let mut parts = text.split(['-', '/', '.']);
    let mut number = |most: usize| {
        let part = parts.next().filter(|part| (1..=most).contains(&part.len()))?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten()
    };
    let (year, month, day) = (number(4).filter(|year| *year > 1900)?, number(2)?, number(2)?);
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    date.filter(|_| parts.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn days_get_the_one_form() {
        for written in ["01/03/2026", "1/3/2026", "1.3.2026", "01-03-2026", "2026-3-1", "2026/03/01"] {
            assert_eq!(mend(written).map(|date| date.to_string()).as_deref(), Some("2026-03-01"), "{written}");
        }
        for lost in ["1/3/26", "32/1/2026", "3/2026", "2026", "hôm qua", "1/3/2026/4"] {
            assert_eq!(mend(lost), None, "{lost}");
        }
    }
}
