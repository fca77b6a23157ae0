//! What is meant by what people write in one piece: numbers as sums (`8.000`, `8 000 đồng`, `50k`), time limits with their
//! unit (`5 ngày làm việc`), days as in Vietnamese papers (`1/3/2026`).

use std::fmt;
use std::ops::RangeInclusive;

use super::{Date, Number, TimeUnit};

/// What stands behind a sum.
const CURRENCIES: [&str; 5] = ["đồng", "vnđ", "vnd", "đ", "₫"];

/// What stands behind a number of thousands or millions, and the zeros that it stands for.
const ZEROS: [(&str, &str); 5] =
    [("nghìn", "000"), ("ngàn", "000"), ("k", "000"), ("triệu", "000000"), ("tr", "000000")];

/// The number as it is to be written; `None` where it is not clear, or nothing is wrong with its form.
#[must_use]
pub fn meant_number(text: &str) -> Option<String> {
    let low = text.trim().to_lowercase();
    let sum = CURRENCIES.iter().find_map(|word| low.strip_suffix(word)).map_or(low.as_str(), str::trim_end);
    let counted = ZEROS.iter().find_map(|(word, zeros)| Some((sum.strip_suffix(word)?.trim_end(), *zeros)));
    let (number, zeros) = counted.unwrap_or((sum, ""));
    let digits = joined(number).or_else(|| is_whole(number).then(|| number.to_owned()))?;
    let meant = digits + zeros;
    (meant.len() <= 12 && meant != text).then_some(meant)
}

/// A time limit as it is to be written, where one is written in one piece; of a bare number nobody knows the unit, so it
/// stands for an example. `None` where there is more to it.
#[must_use]
pub fn meant_limit(text: &str) -> Option<String> {
    let low = text.trim().to_lowercase();
    let (number, unit) = low.split_once(' ').unwrap_or((&low, "ngày làm việc"));
    let (_, unit) = TimeUnit::SPOKEN.into_iter().find(|(words, _)| *words == unit.trim())?;
    let number: Number = number.parse().ok().filter(|number: &Number| number.thousandths > 0)?;
    Some(format!("{{amount: {number}, unit: {unit}}}"))
}

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// It is written as a day is, but no calendar has it, or not one of these centuries.
    InNoCalendar,
    /// It is something else.
    OfNoForm,
}

impl fmt::Display for NoDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::InNoCalendar => "no calendar has this day",
            Self::OfNoForm => "write a day as 2026-12-31 or 31/12/2026",
        })
    }
}

impl std::error::Error for NoDay {}

/// The day that is meant, whoever wrote it where: in the form of the contract, day first (`1/3/2026`, `01-03-2026`,
/// `01.03.2026`), without its noughts (`2026-3-1`), or with a midnight that a program added.
pub fn meant_day(text: &str) -> Result<jiff::civil::Date, NoDay> {
    let text = text.trim();
    let text = text.strip_suffix(" 00:00:00").or_else(|| text.strip_suffix("T00:00:00")).unwrap_or(text);
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [first, month, last] = parts[..] else { return Err(NoDay::OfNoForm) };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let is_number = |part: &str, lengths: RangeInclusive<usize>| lengths.contains(&part.len()) && is_whole(part);
    if !is_number(year, 4..=4) || !is_number(month, 1..=2) || !is_number(day, 1..=2) {
        return Err(NoDay::OfNoForm);
    }
    let date: Date = format!("{year}-{month:0>2}-{day:0>2}").parse().map_err(|_| NoDay::InNoCalendar)?;
    Ok(date.0)
}

/// Digits of which the thousands stood apart.
fn joined(text: &str) -> Option<String> {
    let mark = ['.', ',', ' ', '\u{a0}'].into_iter().find(|mark| text.contains(*mark))?;
    let mut groups = text.split(mark);
    let first = groups.next().filter(|first| first.len() <= 3 && is_whole(first) && *first != "0")?;
    let rest: Vec<&str> = groups.collect();
    let is_regular = rest.iter().all(|group| group.len() == 3 && is_whole(group));
    is_regular.then(|| format!("{first}{}", rest.concat()))
}

fn is_whole(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{NoDay, meant_day, meant_limit, meant_number};

    #[test]
    fn days_are_read_in_all_their_forms() {
        for written in [
            "2026-03-01",
            " 01/03/2026 ",
            "1/3/2026",
            "1.3.2026",
            "01-03-2026",
            "1 / 3 / 2026",
            "2026-3-1",
            "2026/03/01",
            "2026-03-01T00:00:00",
            "01/03/2026 00:00:00",
        ] {
            assert_eq!(meant_day(written).map(|date| date.to_string()), Ok("2026-03-01".to_owned()), "{written}");
        }
        for written in ["30/02/2026", "2026-02-30", "32/1/2026", "1/13/2026", "01/03/0226", "2926-03-01"] {
            assert_eq!(meant_day(written), Err(NoDay::InNoCalendar), "{written}");
        }
        for other in ["1/3/26", "3/2026", "2026", "20260301", "hôm qua", "1/3/2026/4", "a/b/cdef", "1/٣/2026", ""] {
            assert_eq!(meant_day(other), Err(NoDay::OfNoForm), "{other}");
        }
    }

    #[test]
    fn sums_as_people_write_them_have_one_meaning() {
        for (written, number) in [
            ("8.000", "8000"),
            ("1.200.000", "1200000"),
            ("75,000", "75000"),
            ("1 000", "1000"),
            ("8.000đ", "8000"),
            ("8.000 đồng", "8000"),
            ("8000 VNĐ", "8000"),
            ("50k", "50000"),
            ("50 nghìn đồng", "50000"),
            ("2 triệu", "2000000"),
        ] {
            assert_eq!(meant_number(written).as_deref(), Some(number), "{written}");
        }
        for other in ["8", "0.500", "1.000010", "1.20.000", "1,5 triệu", "đồng", "", "99999999999999999999", "ba"]
        {
            assert_eq!(meant_number(other), None, "{other}");
        }
    }

    #[test]
    fn time_limits_in_one_piece_have_an_amount_and_a_unit() {
        for (written, meant) in [
            ("5", "{amount: 5, unit: working_day}"),
            ("05 ngày làm việc", "{amount: 5, unit: working_day}"),
            ("1,5 Giờ", "{amount: 1.5, unit: hour}"),
        ] {
            assert_eq!(meant_limit(written).as_deref(), Some(meant), "{written}");
        }
        for other in ["0", "ba ngày", "5 ngày kể từ ngày nhận", "Khác", "5ngày"] {
            assert_eq!(meant_limit(other), None, "{other}");
        }
    }
}
