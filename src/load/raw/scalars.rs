//! Scalars with a form of their own: dates, times of day, decimal numbers. All are read from their text.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Visitor};

/// A civil date, written `2026-03-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub jiff::civil::Date);

/// A time of day, written `07:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(pub jiff::civil::Time);

/// A decimal number with at most three places, held exactly as thousandths: `0.5`, `1.5`, `8000`.
///
/// Both `0.5` and the Vietnamese `0,5` are read; digit grouping is refused, because `8.000` would be 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number {
    /// The number times 1,000.
    pub thousandths: i64,
}

impl Number {
    /// A whole number; saturates at the ends of what can be held.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self { thousandths: number.saturating_mul(1000) }
    }

    /// The whole number it is, if it has no fraction.
    #[must_use]
    pub const fn as_whole(self) -> Option<i64> {
        if self.thousandths % 1000 == 0 { Some(self.thousandths / 1000) } else { None }
    }
}

impl fmt::Display for Number {
    /// As few decimals as it needs, after a point: `0.5`, `8000`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.thousandths < 0 { "-" } else { "" }, self.thousandths.unsigned_abs());
        write!(formatter, "{sign}{}", size / 1000)?;
        let decimals = format!("{:03}", size % 1000);
        let decimals = decimals.trim_end_matches('0');
        if decimals.is_empty() { Ok(()) } else { write!(formatter, ".{decimals}") }
    }
}

impl FromStr for Number {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        // Three decimals after a point are how thousands are grouped in Vietnamese text: `8.000`.
        if !digits(unsigned) || (text.len() != whole.len() && !(digits(fraction) && fraction.len() <= 2)) {
            return Err("number");
        }
        let whole_number: i64 = unsigned.parse().map_err(|_| "number")?;
        let fraction_number: i64 = format!("{fraction:0<3}").parse().map_err(|_| "number")?;
        let size = whole_number.checked_mul(1000).and_then(|size| size.checked_add(fraction_number)).ok_or("number")?;
        Ok(Self { thousandths: if whole.starts_with('-') { -size } else { size } })
    }
}

/// A rate or an average as a report printed it: `92.5`, `92,50`, `100 %`. How many digits it has is part of what it
/// says, for it was rounded to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Printed {
    /// The number.
    pub number: Number,
    /// How many digits stand after the point.
    pub decimals: u8,
}

impl Printed {
    /// Half of its last digit, in thousandths: what rounding may have changed.
    #[must_use]
    pub const fn half(self) -> i64 {
        match self.decimals {
            0 => 500,
            1 => 50,
            _ => 5,
        }
    }
}

impl fmt::Display for Printed {
    /// With all its digits, after a point: `92.50`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.number.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        match usize::from(self.decimals) {
            0 => formatter.write_str(whole),
            decimals => write!(formatter, "{whole}.{fraction:0<decimals$}"),
        }
    }
}

impl FromStr for Printed {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.strip_suffix('%').map_or(text, str::trim_end);
        let number = text.parse()?;
        let decimals = text.split_once(['.', ',']).map_or(0, |(_, fraction)| fraction.len());
        Ok(Self { number, decimals: u8::try_from(decimals).map_err(|_| "number")? })
    }
}

impl FromStr for Date {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // Only the long form: `2026-3-1` and `20260301` are read differently by different people.
        if text.len() != 10 {
            return Err("date");
        }
        let date: jiff::civil::Date = text.parse().map_err(|_| "date")?;
        // A year outside of these is a slip: `0226`, `2926`.
        if (1900..=2200).contains(&date.year()) { Ok(Self(date)) } else { Err("date") }
    }
}

impl FromStr for TimeOfDay {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (hours, minutes) = text.split_once(':').ok_or("time")?;
        let number = |part: &str, most: i8| {
            (!part.is_empty() && part.len() <= 2)
                .then(|| part.parse::<i8>().ok())
                .flatten()
                .filter(|n| (0..=most).contains(n))
        };
        match (number(hours, 24), number(minutes, 59)) {
            (Some(hour), Some(minute)) if minutes.len() == 2 && hour < 24 => {
                Ok(Self(jiff::civil::time(hour, minute, 0, 0)))
            }
            _ => Err("time"),
        }
    }
}

/// Reads a scalar by its text, whatever a YAML library takes it for.
struct TextVisitor<T>(&'static str, std::marker::PhantomData<T>);

impl<T: FromStr<Err = &'static str>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        T::from_str(text).map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }
}

macro_rules! read_from_text {
    ($type:ty, $word:literal) => {
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(TextVisitor::<$type>($word, std::marker::PhantomData))
            }
        }
    };
}

read_from_text!(Date, "date");
read_from_text!(TimeOfDay, "time");
read_from_text!(Number, "number");

impl<'de> Deserialize<'de> for Printed {
    /// Always by its text: any library that made a number of it would lose its last zeros.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor::<Self>("printed", std::marker::PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Number, Printed, TimeOfDay};

    #[test]
    fn numbers_are_exact_and_grouping_is_refused() {
        assert_eq!("0.5".parse(), Ok(Number { thousandths: 500 }));
        assert_eq!("1,5".parse(), Ok(Number { thousandths: 1500 }));
        assert_eq!("8000".parse(), Ok(Number::whole(8000)));
        for text in ["8.000", "8,000", "1.000010", "", "-", "1e3", "5 ngày", "٣"] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }

    #[test]
    fn printed_numbers_keep_their_digits() {
        for (text, shown) in [("92.5", "92.5"), ("92,50", "92.50"), ("100 %", "100"), ("100%", "100"), ("0.05", "0.05")]
        {
            assert_eq!(text.parse::<Printed>().map(|printed| printed.to_string()), Ok(shown.to_owned()), "{text}");
        }
        for text in ["8.000", "%", "92.5 % %", "nhiều", ""] {
            assert!(text.parse::<Printed>().is_err(), "{text}");
        }
    }

    #[test]
    fn dates_and_times_have_one_form() {
        assert!("2026-03-01".parse::<Date>().is_ok());
        for text in ["2026-3-1", "01/03/2026", "2026-02-30", "20260301"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        assert!("07:30".parse::<TimeOfDay>().is_ok());
        assert!("7:30".parse::<TimeOfDay>().is_ok());
        for text in ["24:00", "7h30", "07:5", "07:60"] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
        }
    }
}
