//! Codes, decision numbers, portal ids and dates as published → in their one form, or not at all.

use crate::diagnostics::single_blanks;
use crate::import::text::folded;
use crate::load::raw::meant_day;

/// A code in its form `d.dddddd`, with what follows it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// The code.
    pub(super) code: String,
    /// Whether blanks or a comma had to be set right.
    pub(super) changed: bool,
}

/// Reads a code. Blanks come from scanned lists (`2.000815.00 0.00.00.H61`), a comma from spreadsheets.
pub(super) fn code(published: &str) -> Option<Code> {
    // Longer is no code; said first, so that a hostile text is not copied.
    if published.len() > 200 {
        return None;
    }
    let code: String = published.split_whitespace().collect::<String>().replacen(',', ".", 1);
    let changed = code != published;
    is_code(&code).then_some(Code { code, changed })
}

fn is_code(code: &str) -> bool {
    let mut parts = code.split('.');
    let digits = |part: Option<&str>, count| {
        part.is_some_and(|part| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    // What follows names a place or an office (`000.00.00.H48`, `H05`); it becomes part of a file name.
    let suffix = |part: &str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
    };
    digits(parts.next(), 1) && digits(parts.next(), 6) && code.len() <= 40 && parts.all(suffix)
}

/// A decision number, without the words before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct DecisionNumber {
    /// The number as published, but for the words.
    pub(super) number: String,
    /// Whether words were left out.
    pub(super) decorated: bool,
    /// Whether it looks like one: `163/QĐ-BTP`, `1523/QĐ-BCA-C06`.
    pub(super) usual: bool,
}

/// Reads the number of a decision.
pub(super) fn decision_number(published: &str) -> DecisionNumber {
    let text = single_blanks(published);
    let words = ["Quyết định số ", "quyết định số ", "QUYẾT ĐỊNH SỐ "];
    let bare = words.iter().find_map(|words| text.strip_prefix(words));
    let number = bare.unwrap_or(&text).trim_start_matches(':').trim().to_owned();
    DecisionNumber { usual: is_usual(&number), decorated: bare.is_some(), number }
}

fn is_usual(number: &str) -> bool {
    let Some((head, tail)) = number.split_once("/QĐ-") else {
        return false;
    };
    let letters = head.trim_start_matches(|c: char| c.is_ascii_digit());
    head.starts_with(|c: char| c.is_ascii_digit())
        && letters.len() <= 1
        && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tail.starts_with(char::is_uppercase)
        && tail.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '&'))
}

/// The id on the national portal, out of the address of its page.
pub(super) fn national_id(url: &str) -> Option<&str> {
    let last = url.trim().strip_prefix("https://dichvucong.gov.vn/")?.split(['?', '#']).next()?.rsplit('/').next()?;
    let groups: Vec<usize> = last.split('-').map(str::len).collect();
    let hexadecimal = last.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
    (hexadecimal && groups == [8, 4, 4, 4, 12]).then_some(last)
}

/// Whether an address can be followed from a page.
pub(super) fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with('/') && !rest.contains(char::is_whitespace))
}

/// A date in its ISO form, from `1/3/2026`, `01-03-2026`, `01.03.2026` or `2026-03-01`, with or without a time.
pub(super) fn date(published: &str) -> Option<String> {
    let day = folded(published);
    let day = day.strip_prefix("ngày ").unwrap_or(&day).split([' ', 't']).next()?;
    let date = meant_day(day).ok()?;
    // Before the state that issues them, or long after us: a slip of the keyboard.
    (1945..=2100).contains(&date.year()).then(|| date.to_string())
}

/// The month of a copy, `2026-07`, as people write it.
pub(super) fn month(published: &str) -> Option<String> {
    let (year, month) = published.trim().split_once('-')?;
    let number: u8 = month.parse().ok()?;
    let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    (digits && (1..=12).contains(&number)).then(|| format!("{number:02}/{year}"))
}

#[cfg(test)]
mod tests {
    use super::{code, date, decision_number, is_web_address, month, national_id};

    #[test]
    fn codes_have_one_form() {
        let read = |text: &str| code(text).map(|found| (found.code, found.changed));
        assert_eq!(read("1.000010"), Some(("1.000010".to_owned(), false)));
        assert_eq!(read(" 1,000010 "), Some(("1.000010".to_owned(), true)));
        assert_eq!(read("2.000815.00 0.00.00.H61"), Some(("2.000815.000.00.00.H61".to_owned(), true)));
        assert_eq!(read("2.002409.H05"), Some(("2.002409.H05".to_owned(), false)));
        for text in
            ["", "1.00010", "10.005090", "75.000", "../../x", "1.000010/..", "1.000010.", "1.000010.h4", "１.000010"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"1.000010".repeat(1000)), None);
    }

    #[test]
    fn decision_numbers_keep_their_spelling() {
        let read = |text: &str| {
            let found = decision_number(text);
            (found.number, found.decorated, found.usual)
        };
        assert_eq!(read("163/QĐ-BTP"), ("163/QĐ-BTP".to_owned(), false, true));
        assert_eq!(read("1523/QĐ-BCA-C06"), ("1523/QĐ-BCA-C06".to_owned(), false, true));
        assert_eq!(read("32a/QĐ-NHNN"), ("32a/QĐ-NHNN".to_owned(), false, true));
        assert_eq!(read("Quyết định số  2338/QĐ-BQP"), ("2338/QĐ-BQP".to_owned(), true, true));
        for text in ["QĐ/0001-BCA", "Demo/QĐ-BCA", "9303", "QĐ2338-BTP", "12/QĐ_BYT", "12/QĐ-"] {
            assert_eq!(read(text), (text.to_owned(), false, false));
        }
    }

    #[test]
    fn only_real_dates_are_dates() {
        for text in
            ["1/3/2026", "01-03-2026", "01.03.2026", "2026-03-01", " 01/03/2026 00:00:00", "2026-03-01T00:00:00"]
        {
            assert_eq!(date(text).as_deref(), Some("2026-03-01"), "{text}");
        }
        for text in ["", "30/02/2026", "2026", "03/2026", "1/3/26", "32/1/2020", "1/13/2020", "01/03/0206", "a/b/c"] {
            assert_eq!(date(text), None, "{text}");
        }
        assert_eq!(month("2026-07").as_deref(), Some("07/2026"));
        assert_eq!(month("2026-13"), None);
    }

    #[test]
    fn addresses_are_told_apart() {
        let page = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-cfc1-7658-94d3-9dd977da8fa5";
        assert_eq!(national_id(page), Some("019d2bfb-cfc1-7658-94d3-9dd977da8fa5"));
        assert_eq!(national_id("https://example.org/019d2bfb-cfc1-7658-94d3-9dd977da8fa5"), None);
        assert_eq!(national_id("https://dichvucong.gov.vn/p/home.html?ma=1.000010"), None);
        assert!(is_web_address(page));
        assert!(!is_web_address("javascript:alert(1)") && !is_web_address("https:///etc") && !is_web_address(""));
    }
}
