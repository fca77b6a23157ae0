//! What is meant by what people write in one piece: numbers as sums (`8.000`, `8 000 đồng`, `50k`), time limits with their
//! unit (`5 ngày làm việc`).

use super::{Number, TimeUnit};

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
    use super::{meant_limit, meant_number};

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
