//! Numbers as printable letters, the way the index holds them. Compression does the rest: numbers that return in the
//! same order are as good as text that returns, and words are numbered by how often they come.

use std::fmt::Write as _;

/// Ends a sequence. Not among the digits.
pub(super) const END: char = '~';

/// How many digits there are: the printable ASCII letters without `"`, `\` and `~`.
const BASE: usize = 92;
/// First digit of a number of two, three, five digits; below it numbers have one.
pub(super) const TWO: usize = 62;
const THREE: usize = 90;
const FIVE: usize = 91;

fn digit(value: usize) -> char {
    // Below 92 by construction, so that the letter is ASCII.
    let mut letter = 32 + u8::try_from(value).unwrap_or_default();
    if letter >= b'"' {
        letter += 1;
    }
    if letter >= b'\\' {
        letter += 1;
    }
    char::from(letter)
}

/// Appends a number: small ones take one letter.
pub(super) fn push(out: &mut String, number: usize) {
    let mut rest = number;
    if rest < TWO {
        out.push(digit(rest));
        return;
    }
    rest -= TWO;
    let (lead, more) = match rest {
        _ if rest < (THREE - TWO) * BASE => (TWO + rest / BASE, 1),
        _ if rest - (THREE - TWO) * BASE < BASE * BASE => {
            rest -= (THREE - TWO) * BASE;
            (THREE, 2)
        }
        _ => {
            rest -= (THREE - TWO) * BASE + BASE * BASE;
            (FIVE, 4)
        }
    };
    out.push(digit(lead));
    for place in (0..more).rev() {
        out.push(digit(rest / BASE.pow(place) % BASE));
    }
}

/// Appends text as a string of JavaScript. The separators of lines are letters of JSON, but not of old JavaScript.
pub(super) fn quote(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{2028}' | '\u{2029}' => out.push(' '),
            control if control.is_control() => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::{push, quote};

    #[test]
    fn numbers_differ_and_need_no_escape() {
        let mut seen = std::collections::BTreeSet::new();
        for number in (0..12_000).chain([600_000, 1_000_000, 9_999_999]) {
            let mut out = String::new();
            push(&mut out, number);
            assert!(!out.contains(['"', '\\', '~']) && out.is_ascii());
            assert!(seen.insert(out), "{number}");
        }
    }

    #[test]
    fn text_cannot_leave_its_quotes() {
        let mut out = String::new();
        quote(&mut out, "a\"b\\c\n");
        assert_eq!(out, "\"a\\\"b\\\\c\\u000a\"");
    }
}
