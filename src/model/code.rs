//! The code of a procedure (mã thủ tục).

use std::fmt;

/// How long the national part of a code is.
const NATIONAL: usize = 8;

/// A national code `1.000894`, with the province's suffix where one was written:
/// `1.000894.000.00.00.H48` or `2.002409.H05`. With a suffix or without, it is the same procedure.
#[derive(Clone, Debug)]
pub struct Code(String);

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.national() == other.national()
    }
}

impl Eq for Code {}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.national().cmp(other.national())
    }
}

impl Code {
    /// Reads a code; `None` when it does not have the form of one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let digits = |part: Option<&str>, length: usize| {
            part.is_some_and(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
        };
        if !digits(parts.next(), 1) || !digits(parts.next(), 6) {
            return None;
        }
        let rest: Vec<&str> = parts.collect();
        let regular = match rest.as_slice() {
            [] => true,
            [suffix] => Self::is_suffix(suffix),
            [a, b, c] => digits(Some(a), 3) && digits(Some(b), 2) && digits(Some(c), 2),
            [a, b, c, suffix] => {
                digits(Some(a), 3) && digits(Some(b), 2) && digits(Some(c), 2) && Self::is_suffix(suffix)
            }
            _ => false,
        };
        regular.then(|| Self(text.to_owned()))
    }

    /// The national part of the code that is meant by a text that is none: a program took it for a number and cut its
    /// last noughts (`2.00095`), or a digit or a mark is too much or another (`10.005090`, `1,000894`).
    #[must_use]
    pub fn meant(text: &str) -> Option<String> {
        let bare: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let pointed = bare.replace(',', ".").replace(['O', 'o'], "0");
        let mut parts = pointed.split('.');
        let (first, number) = (parts.next()?, parts.next()?);
        let meant = match (first.len(), number.len()) {
            (1, 4..=6) => format!("{first}.{number:0<6}"),
            (2, 6) if first.ends_with(['0', first.chars().next()?]) => format!("{}.{number}", first.get(..1)?),
            _ => return None,
        };
        (Self::new(&meant).is_some() && meant != text).then_some(meant)
    }

    /// Whether a text has the form of a province's suffix: `H48`.
    #[must_use]
    pub fn is_suffix(text: &str) -> bool {
        matches!(text.as_bytes(), [b'H', tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit())
    }

    /// The national part of a text that is a code; any other text as it is.
    #[must_use]
    pub fn national_of(text: &str) -> &str {
        // A code is ASCII, so that its first eight letters are its first eight bytes.
        if Self::new(text).is_some() { &text[..NATIONAL] } else { text }
    }

    /// The code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The national part: `1.000894`.
    #[must_use]
    pub fn national(&self) -> &str {
        &self.0[..NATIONAL]
    }

    /// The province's suffix: `H48`.
    #[must_use]
    pub fn province(&self) -> Option<&str> {
        self.0.rsplit('.').next().filter(|suffix| suffix.starts_with('H'))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_of_all_known_forms_are_read_and_prices_are_not() {
        for good in ["1.000894", "1.000894.000.00.00.H48", "2.002409.H05", "1.001612.000.00.00"] {
            assert!(Code::new(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "75.000",
            "10.005090",
            "1.00119",
            "1,000894",
            "1.000894.H4",
            "1.000894/..",
            "1.000894 ",
            "T-DBI-001523-TT",
        ] {
            assert!(Code::new(bad).is_none(), "{bad}");
        }
        for (written, meant) in [
            ("2.00095", Some("2.000950")),
            ("10.005090", Some("1.005090")),
            ("1,000894", Some("1.000894")),
            ("1.000894.H4", Some("1.000894")),
            ("75.000", None),
            ("8.000", None),
            ("T-DBI-001523-TT", None),
            ("ộộ.000894", None),
        ] {
            assert_eq!(Code::meant(written).as_deref(), meant, "{written}");
        }
        let code = Code::new("1.001612.000.00.00.H48").expect("regular");
        assert_eq!((code.national(), code.province()), ("1.001612", Some("H48")));
    }
}
