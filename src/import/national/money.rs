//! Sums of money in Vietnamese text: `8000 Đồng`, `2.000đ`, `500,000 Việt Nam Đồng`, `02 triệu đồng`, `0.5 USD`.

/// A sum as digits, with a point before decimals: `500000`, `0.5`.
pub(super) type Sum = String;

/// The number of a text that is one number, grouped by points or commas or not at all.
///
/// Decimals are read only where they are usual: one or two of them, in a foreign currency.
pub(super) fn sum(text: &str, decimals: bool) -> Option<Sum> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.split(['.', ',']);
    let first = parts.next().filter(|part| digits(part))?;
    let rest: Vec<&str> = parts.collect();
    let one_mark = !(text.contains('.') && text.contains(','));
    let number = if rest.is_empty() {
        first.to_owned()
    } else if one_mark && first.len() <= 3 && rest.iter().all(|part| digits(part) && part.len() == 3) {
        format!("{first}{}", rest.concat())
    } else if decimals && rest.len() == 1 && digits(rest[0]) && rest[0].len() <= 2 {
        format!("{first}.{}", rest[0])
    } else {
        return None;
    };
    let plain = number.trim_start_matches('0');
    let whole = if plain.is_empty() || plain.starts_with('.') { format!("0{plain}") } else { plain.to_owned() };
    // More than a thousand billion is a typing error, and would not fit.
    (whole.len() <= 12).then_some(whole)
}

/// All sums named in a folded text: numbers before a currency, and grouped numbers before a slash
/// (`350.000/lần`). A number of billions or a percentage counts as a sum that equals no other.
pub(super) fn prices(text: &str) -> Vec<Sum> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let tail = &rest[start..];
        let end = tail.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(tail.len());
        let (number, after) = tail.split_at(end);
        found.extend(price(number.trim_end_matches(['.', ',']), after));
        rest = after;
    }
    found
}

fn price(number: &str, after: &str) -> Option<Sum> {
    let next = after.trim_start();
    let grouped = number.len() > 4 && number.contains(['.', ',']);
    let zeros = match next {
        _ if next.starts_with("triệu") => "000000",
        _ if next.starts_with("nghìn") || next.starts_with("ngàn") => "000",
        _ => "",
    };
    if next.starts_with("tỷ") || next.starts_with('%') {
        return Some(format!("{number} ?"));
    }
    let before_currency = ["đồng", "vnđ", "vnd", "việt nam đồng", "₫", "usd"].iter().any(|word| next.starts_with(word))
        || next.strip_prefix('đ').is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    (before_currency || !zeros.is_empty() || (grouped && next.starts_with('/')))
        .then(|| sum(number, true).map_or_else(|| format!("{number} ?"), |sum| format!("{sum}{zeros}")))
}

#[cfg(test)]
mod tests {
    use super::{prices, sum};

    #[test]
    fn sums_are_exact_or_nothing() {
        for (text, expected) in [
            ("8000", Some("8000")),
            ("8.000", Some("8000")),
            ("1,350,000", Some("1350000")),
            ("01", Some("1")),
            ("0", Some("0")),
            ("1.5", None),
            ("10.00", None),
            ("1.000,000", None),
            ("1000.000", None),
            ("", None),
            ("1..000", None),
            ("9999999999999999999", None),
        ] {
            assert_eq!(sum(text, false).as_deref(), expected, "{text}");
        }
        assert_eq!(sum("0.5", true).as_deref(), Some("0.5"));
        assert_eq!(sum("6.50", true).as_deref(), Some("6.50"));
    }

    #[test]
    fn sums_are_found_in_notes_and_numbers_of_laws_are_not() {
        assert_eq!(prices("20.000 vnđ /tờ khai"), ["20000"]);
        assert_eq!(prices("+ 02 triệu đồng/giấy chứng nhận."), ["2000000"]);
        assert_eq!(prices("14.250.000/lần/ đơn vị"), ["14250000"]);
        assert_eq!(prices("50.000đ/tem; 25.000đ/tem"), ["50000", "25000"]);
        assert_eq!(prices("dưới 50 tỷ: mức 50%"), ["50 ?", "50 ?"]);
        assert!(prices("thông tư số 25/2021/tt-btc ngày 07/4/2021, điều 3").is_empty());
    }
}
