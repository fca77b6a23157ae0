//! Rates as exact fractions, and whether a printed number is such a rate.

use std::cmp::Ordering;

use crate::load::raw::Printed;

/// A share of a whole that is known and not zero, kept as the two numbers that it comes from. It may be above one:
/// then something is wrong, and a rule says so.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// How many of the whole.
    pub part: u64,
    /// How many there are.
    pub whole: u64,
}

impl Rate {
    /// The share; none of nothing.
    #[must_use]
    pub const fn new(part: u64, whole: u64) -> Option<Self> {
        if whole == 0 { None } else { Some(Self { part, whole }) }
    }

    /// In per cent, rounded half up to a number of decimals, with a point: `92.45`.
    #[must_use]
    pub fn percent(self, decimals: u8) -> String {
        self.times(100).rounded(decimals)
    }

    /// As a number, rounded half up to a number of decimals, with a point: `687.33`.
    #[must_use]
    pub fn number(self, decimals: u8) -> String {
        self.times(1).rounded(decimals)
    }

    /// Whether a number of per cent, as printed, is this rate: it differs by at most half of its last digit.
    #[must_use]
    pub fn is_percent(self, printed: Printed) -> bool {
        self.times(100).is_printed(printed)
    }

    /// Whether a number, as printed, is this quotient.
    #[must_use]
    pub fn is_number(self, printed: Printed) -> bool {
        self.times(1).is_printed(printed)
    }

    /// The difference to another in percentage points, rounded half away from zero, with its sign: `+1.25`, `-0.40`.
    #[must_use]
    pub fn points_above(self, other: Self, decimals: u8) -> String {
        let cross = u128::from(self.whole) * u128::from(other.whole);
        let (own, others) =
            (u128::from(self.part) * u128::from(other.whole), u128::from(other.part) * u128::from(self.whole));
        let sign = if own < others { "-" } else { "+" };
        let size = Quotient { above: own.abs_diff(others) * 100, below: cross };
        format!("{sign}{}", size.rounded(decimals))
    }

    fn times(self, factor: u128) -> Quotient {
        Quotient { above: u128::from(self.part) * factor, below: u128::from(self.whole) }
    }
}

/// Equal when they are the same share, whatever the whole.
impl PartialEq for Rate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Rate {}

impl PartialOrd for Rate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rate {
    fn cmp(&self, other: &Self) -> Ordering {
        let own = u128::from(self.part) * u128::from(other.whole);
        own.cmp(&(u128::from(other.part) * u128::from(self.whole)))
    }
}

/// `above / below`; what is below is never zero.
#[derive(Clone, Copy)]
struct Quotient {
    above: u128,
    below: u128,
}

impl Quotient {
    fn rounded(self, decimals: u8) -> String {
        let unit = 10u128.pow(decimals.into());
        let scaled = self.above * unit;
        let number = scaled / self.below + u128::from(scaled % self.below * 2 >= self.below);
        let places = usize::from(decimals);
        if places == 0 { number.to_string() } else { format!("{}.{:0places$}", number / unit, number % unit) }
    }

    fn is_printed(self, printed: Printed) -> bool {
        let Ok(thousandths) = u128::try_from(printed.number.thousandths) else { return false };
        let difference = (self.above * 1000).abs_diff(thousandths * self.below);
        difference <= u128::from(printed.half().unsigned_abs()) * self.below
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;
    use crate::load::raw::Printed;

    fn rate(part: u64, whole: u64) -> Rate {
        Rate::new(part, whole).expect("a whole")
    }

    fn printed(text: &str) -> Printed {
        text.parse().expect("a printed number")
    }

    #[test]
    fn a_rate_is_shown_to_as_many_digits_as_asked() {
        assert_eq!(rate(49, 53).percent(0), "92");
        assert_eq!(rate(49, 53).percent(1), "92.5");
        assert_eq!(rate(49, 53).percent(2), "92.45");
        assert_eq!(rate(265, 274).percent(2), "96.72");
        assert_eq!(rate(1, 8).percent(0), "13", "half up");
        assert_eq!(rate(2062, 3).number(0), "687");
        assert!(Rate::new(0, 0).is_none());
    }

    #[test]
    fn a_printed_rate_is_right_within_half_of_its_last_digit() {
        for right in ["92.45", "92.5", "92", "92,5 %"] {
            assert!(rate(49, 53).is_percent(printed(right)), "{right}");
        }
        for wrong in ["93", "92.4", "92.46", "92.50", "92.0", "-92", "9.25"] {
            assert!(!rate(49, 53).is_percent(printed(wrong)), "{wrong}");
        }
        // Exactly between: both ways of rounding are used.
        assert!(rate(1, 8).is_percent(printed("12")));
        assert!(rate(1, 8).is_percent(printed("13")));
        assert!(!rate(1, 8).is_percent(printed("12.4")));
    }

    #[test]
    fn rates_compare_exactly() {
        assert_eq!(rate(1, 2), rate(50, 100));
        assert!(rate(2, 3) > rate(666_666, 1_000_000));
        assert_eq!(rate(3, 4).points_above(rate(1, 2), 2), "+25.00");
        assert_eq!(rate(1, 3).points_above(rate(1, 2), 1), "-16.7");
    }
}
