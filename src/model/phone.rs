//! A phone number as people write it, and the part of it that is dialled.

use std::sync::LazyLock;

use regex::Regex;

/// Behind a number, what one dials or says once somebody answers: `0299 3999 221 - máy lẻ 12`, `(ext. 101)`.
static EXTENSION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)[\s,;(–-]*(?:(?:số )?máy lẻ|(?:số )?nội bộ|số lẻ|(?:bấm |nhấn |gọi )?(?:phím|nhánh)|ext(?:ension)?|extn)",
        r"(?: số)?[\s.:]*[0-9]{1,5}(?:(?:[\s,/-]|hoặc|và)+[0-9]{1,5})*[\s).]*$",
    ))
    .expect("a pattern")
});

/// The number without the extension behind it.
#[must_use]
pub fn without_extension(phone: &str) -> &str {
    EXTENSION.find(phone).map_or(phone, |extension| &phone[..extension.start()])
}

#[cfg(test)]
mod tests {
    use super::without_extension;

    #[test]
    fn an_extension_is_no_part_of_the_number() {
        for with in [
            "0255 382 2100 - máy lẻ 12",
            "0255 382 2100 máy lẻ 101",
            "0255 382 2100 (máy lẻ: 101, 102)",
            "0255 382 2100 ext. 101",
            "0255 382 2100, bấm phím 2",
            "0255 382 2100 (số nội bộ 15)",
        ] {
            assert_eq!(without_extension(with), "0255 382 2100", "{with}");
        }
        for without in ["0255 382 2100", "0255 382 2100 - 101", "0255 382 2100 (trong giờ)", "máy lẻ"] {
            assert_eq!(without_extension(without), without);
        }
    }
}
