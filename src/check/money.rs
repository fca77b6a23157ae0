//! Sums of đồng in Vietnamese text: `8.000 đồng`, `2,000 Việt Nam Đồng`, `02 triệu đồng`, `350.000đ/lần`.

use std::ops::Range;

use super::bracket;
use super::charge::LEAST;
use super::text::low;

/// The sums that a text names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    /// In đồng: those that are spelled out, then those in figures.
    pub(super) dong: Vec<i64>,
    /// Whether it also names what cannot be reckoned: percentages, billions, broken numbers, another currency.
    pub(super) unsure: bool,
}

/// All sums of a text. Numbers of laws, articles and days are none.
pub(super) fn sums(text: &str) -> Sums {
    chosen(text, |_, _| true)
}

/// The sums of a text that may be what is asked: those that only bound a bracket (`từ … đến dưới …`), or are of what
/// is dealt with (`vốn điều lệ …`), are none.
pub(super) fn asked_sums(text: &str) -> Sums {
    chosen(text, |before, after| !bracket::is_of_other(before, after))
}

/// The sums of a text that are the most that is asked: `tối đa 200.000 đồng/bản`.
pub(super) fn most_sums(text: &str) -> Sums {
    chosen(text, |before, _| bracket::is_most(before))
}

/// The sums of a text that are wanted, by what stands before the number and behind it.
fn chosen(text: &str, wanted: impl Fn(&str, &str) -> bool) -> Sums {
    let text = low(text);
    let mut found = Sums::default();
    found
        .dong
        .extend(spelled(&text).filter(|(range, _)| wanted(&text[..range.start], &text[range.end..])).map(|it| it.1));
    let mut rest = text.as_str();
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let tail = &rest[start..];
        let end = tail.find(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != ',');
        let (written, after) = tail.split_at(end.unwrap_or(tail.len()));
        let number = written.trim_end_matches(['.', ',']);
        let before = &text[..text.len() - tail.len()];
        match unit(after.trim_start(), number).filter(|_| wanted(before, after)) {
            Some(Unit::Dong(times)) => match whole(number) {
                Some(sum) => found.dong.push(sum.saturating_mul(times)),
                None => found.unsure = true,
            },
            Some(Unit::Other) => found.unsure = true,
            None => {}
        }
        rest = after;
    }
    found
}

/// The sums that are spelled out, `năm mươi nghìn đồng`, each with where its words stand.
fn spelled(text: &str) -> impl Iterator<Item = (Range<usize>, i64)> {
    text.match_indices("đồng").filter_map(|(end, _)| {
        let (mut start, mut words) = (end, Vec::new());
        for word in text[..end].rsplit([' ', '(', ',', ':', ';', '.', '\n']) {
            match value(word) {
                Some(value) => words.push(value),
                None if word.is_empty() => {}
                None => break,
            }
            // What parts words is one byte.
            start = start.saturating_sub(word.len() + 1);
        }
        // `20 nghìn đồng` begins with a number in figures.
        let words = words.into_iter().rev().skip_while(|word| *word > 10);
        let (mut sum, mut part, mut digit, mut scale) = (0, 0, 0, 0);
        for word in words {
            match word {
                0..10 => digit = word,
                10 | 100 => (part, digit) = (part + digit.max(1) * word, 0),
                _ => (sum, part, digit, scale) = (sum + (part + digit).max(1) * word, 0, 0, word),
            }
        }
        // Hundreds right behind millions are thousands: “hai triệu năm trăm”.
        let times = if scale == 1_000_000 && part >= 100 { 1_000 } else { 1 };
        Some((start..end, sum + (part + digit) * times)).filter(|(_, sum)| *sum >= LEAST)
    })
}

/// What a word stands for in a number that is spelled out.
fn value(word: &str) -> Option<i64> {
    Some(match word {
        "không" | "lẻ" | "linh" => 0,
        "một" | "mốt" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" | "tư" => 4,
        "năm" | "lăm" | "nhăm" => 5,
        "sáu" => 6,
        "bảy" | "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" | "mươi" => 10,
        "trăm" => 100,
        "nghìn" | "ngàn" => 1_000,
        "triệu" => 1_000_000,
        _ => return None,
    })
}

enum Unit {
    /// So many đồng each.
    Dong(i64),
    /// Money that is not counted here.
    Other,
}

fn unit(after: &str, number: &str) -> Option<Unit> {
    let begins = |words: &[&str]| words.iter().any(|word| after.starts_with(word));
    if begins(&["%", "tỷ", "usd", "đô la", "euro", "eur"]) {
        return Some(Unit::Other);
    }
    if begins(&["triệu"]) {
        return Some(Unit::Dong(1_000_000));
    }
    if begins(&["nghìn", "ngàn"]) {
        return Some(Unit::Dong(1_000));
    }
    let mark = after.strip_prefix('đ').is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    let named = mark || begins(&["đồng", "vnđ", "vnd", "việt nam đồng", "₫"]);
    let grouped = number.len() > 4 && number.contains(['.', ',']) && after.starts_with('/');
    (named || grouped).then_some(Unit::Dong(1))
}

/// A whole number, grouped by points or commas or not at all.
fn whole(number: &str) -> Option<i64> {
    let mut groups = number.split(['.', ',']);
    let first = groups.next()?;
    let grouped = groups.clone().count() == 0 || first.len() <= 3;
    (grouped && groups.all(|group| group.len() == 3) && number.len() <= 16)
        .then(|| number.replace(['.', ','], "").parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::{Sums, sums};

    #[test]
    fn sums_are_found_and_numbers_of_laws_are_not() {
        let dong = |text: &str| sums(text).dong;
        assert_eq!(dong("20.000 vnđ /tờ khai; 5,000 Việt Nam Đồng"), [20_000, 5_000]);
        assert_eq!(dong("+ 02 triệu đồng/giấy, 50.000đ/tem, 14.250.000/lần"), [2_000_000, 50_000, 14_250_000]);
        assert_eq!(dong("một trăm nghìn đồng/lần; năm mươi lăm nghìn đồng"), [100_000, 55_000]);
        assert_eq!(
            dong("mười hai nghìn năm trăm đồng, hai triệu đồng, một trăm linh năm nghìn đồng"),
            [12_500, 2_000_000, 105_000]
        );
        assert_eq!(dong("hai triệu năm trăm đồng, hai triệu năm trăm nghìn đồng"), [2_500_000, 2_500_000]);
        assert_eq!(dong("20 nghìn đồng; không phải hội đồng; hợp đồng"), [20_000]);
        assert_eq!(dong("Thông tư số 25/2021/TT-BTC ngày 07/4/2021, Điều 3"), [0; 0]);
        assert_eq!(sums("dưới 50 tỷ: mức 50%"), Sums { dong: vec![], unsure: true });
        assert_eq!(sums("1.5 đồng"), Sums { dong: vec![], unsure: true });
    }
}
