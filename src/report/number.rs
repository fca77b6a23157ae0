//! Numbers as the language writes them: 2.062 and 96,72 in Vietnamese, 2,062 and 96.72 in English.

use crate::messages::Language;

/// A text with each of its numbers as the language writes them. In the text a number has a point before its decimals
/// and nothing between its thousands: `8307 + 426`, `96.72`.
#[must_use]
pub fn numbers(text: &str, language: Language) -> String {
    let mut shown = String::with_capacity(text.len() + 4);
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|character: char| !character.is_ascii_digit() && character != '.').unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        shown.push_str(before);
        shown.push_str(&one(number, language));
        rest = after;
    }
    shown.push_str(rest);
    shown
}

fn one(number: &str, language: Language) -> String {
    let (thousands, point) = match language {
        Language::Vi => ('.', ','),
        Language::En => (',', '.'),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut text = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::numbers;
    use crate::messages::Language::{En, Vi};

    #[test]
    fn every_number_of_a_text_is_written_as_the_language_does() {
        assert_eq!(numbers("8307 + 426", Vi), "8.307 + 426");
        assert_eq!(numbers("1234567", En), "1,234,567");
        assert_eq!(numbers("96.72", Vi), "96,72");
        assert_eq!(numbers("-0.40", En), "-0.40");
        assert_eq!(numbers("", Vi), "");
    }
}
