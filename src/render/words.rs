//! Facts in the words of a language: dates, money, time limits, counts.

use jiff::civil::{Date, Time, Weekday};

use super::contract::{DateView, Text};
use crate::load::raw::{self, NoFee, Number};
use crate::messages::{Arg, Language, Messages};
use crate::model::calendar::{Count, Duration, weekday_key};
use crate::model::{Amount, Money, Papers, Rate};

/// Speaks one language.
pub(super) struct Words<'m> {
    pub(super) messages: &'m Messages,
}

impl Words<'_> {
    pub(super) fn language(&self) -> Language {
        self.messages.language
    }

    pub(super) fn plain(&self, key: &str) -> String {
        self.messages.plain(key)
    }

    /// A sentence with text values.
    pub(super) fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.messages.with(key, args)
    }

    /// A phrase with a count, in its plural.
    pub(super) fn counted(&self, key: &str, count: usize) -> String {
        let shown = self.total(count);
        self.messages.text(key, &[("n", Arg::Number(count)), ("count", Arg::Text(&shown))])
    }

    pub(super) fn date(&self, date: Date) -> DateView {
        let iso = date.to_string();
        let text = match self.language() {
            // A page has a dozen of them, and pieces are put together in a tenth of the time of `format!`.
            Language::Vi => [&iso[8..], "/", &iso[5..7], "/", &iso[..4]].concat(),
            Language::En => format!("{} {} {:04}", date.day(), ENGLISH_MONTHS[month_index(date)], date.year()),
        };
        DateView { iso, text }
    }

    pub(super) fn weekday(&self, day: Weekday) -> String {
        self.plain(&format!("weekday-{}", weekday_key(day)))
    }

    /// How many there are, grouped as the language does.
    pub(super) fn total(&self, count: usize) -> String {
        self.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A whole number, grouped as the language does.
    pub(super) fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let separator = if self.language() == Language::Vi { '.' } else { ',' };
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(digit);
        }
        if number < 0 { format!("-{text}") } else { text }
    }

    /// A number with its decimals, if it has any.
    pub(super) fn decimal(&self, number: Number) -> String {
        let whole = self.number(number.thousandths / 1000);
        let written = number.to_string();
        let Some((_, fraction)) = written.split_once('.') else { return whole };
        let point = if self.language() == Language::Vi { ',' } else { '.' };
        format!("{whole}{point}{fraction}")
    }

    /// A rate in per cent, with one decimal where it has one.
    pub(super) fn percent(&self, rate: Rate) -> String {
        let text = rate.percent(1);
        let text = text.strip_suffix(".0").unwrap_or(&text);
        if self.language() == Language::Vi { format!("{}\u{a0}%", text.replace('.', ",")) } else { format!("{text}%") }
    }

    pub(super) fn money(&self, amount: Number, currency: &str) -> String {
        let amount = self.decimal(amount);
        if currency == "VND" {
            self.with("money-vnd", &[("amount", &amount)])
        } else {
            self.with("money-other", &[("amount", &amount), ("currency", currency)])
        }
    }

    pub(super) fn amount(&self, amount: Amount, currency: &str, per: Option<&str>) -> Option<String> {
        let text = match amount {
            Amount::None(none) => return Some(self.plain(none_key(none))),
            Amount::AsPublished => return None,
            Amount::Money(amount, None) => self.money(amount, currency),
            Amount::Money(least, Some(most)) => {
                let (from, to) = (self.decimal(least), self.money(most, currency));
                self.with("money-from-to", &[("from", &from), ("to", &to)])
            }
        };
        Some(match per {
            Some(unit) => self.with("money-per", &[("amount", &text), ("unit", unit)]),
            None => text,
        })
    }

    /// What a procedure costs in a few words, and whether it depends on something.
    pub(super) fn cost(&self, money: &Money) -> (Option<String>, Option<String>) {
        match money {
            Money::Unknown | Money::None(NoFee::NoInformation) => (None, None),
            Money::None(none) => (Some(self.plain(none_key(*none))), None),
            Money::AsPublished => (Some(self.plain("money-as-published")), None),
            Money::Amounts { least, most, currency, and_more } => {
                let text = if least == most {
                    self.money(*most, currency)
                } else {
                    let (from, to) = (self.decimal(*least), self.money(*most, currency));
                    self.with("money-from-to", &[("from", &from), ("to", &to)])
                };
                let note = match (least == most, and_more) {
                    (_, true) => Some(self.plain("money-and-more")),
                    (false, false) => Some(self.plain("money-depends")),
                    (true, false) => None,
                };
                (Some(text), note)
            }
        }
    }

    pub(super) fn duration(&self, duration: Duration) -> String {
        match duration {
            Duration::Count(count) => self.count(count),
            other => self.plain(&format!("time-{}", other.key())),
        }
    }

    pub(super) fn count(&self, count: Count) -> String {
        let amount = count.amount();
        // English says "0.5 days": every fraction takes the plural.
        let plural = amount.as_whole().and_then(|whole| usize::try_from(whole).ok()).unwrap_or(2);
        let shown = self.decimal(amount);
        let key = format!("unit-{}", count.unit().key());
        self.messages.text(&key, &[("n", Arg::Number(plural)), ("count", Arg::Text(&shown))])
    }

    /// The shortest and the longest time in a few words.
    pub(super) fn range(&self, (shortest, longest): (Duration, Duration)) -> String {
        if shortest == longest {
            return self.duration(shortest);
        }
        let to = self.duration(longest);
        match (shortest, longest) {
            (Duration::Count(least), Duration::Count(most)) if least.unit() == most.unit() => {
                self.with("time-from-to", &[("from", &self.decimal(least.amount())), ("to", &to)])
            }
            _ => self.with("time-at-most", &[("from", &self.duration(shortest)), ("to", &to)]),
        }
    }

    pub(super) fn papers(&self, papers: Papers) -> Option<String> {
        match papers {
            Papers::Unknown => None,
            Papers::Count(0, 0) => Some(self.plain("papers-none")),
            Papers::Count(least, most) if least == most => Some(self.counted("papers-count", least)),
            Papers::Count(least, most) => {
                let (from, to) = (least.to_string(), most.to_string());
                Some(self.with("papers-from-to", &[("from", &from), ("to", &to)]))
            }
        }
    }

    /// Text in this language, or in Vietnamese with a mark that says so.
    pub(super) fn text(&self, vietnamese: &str, translation: Option<&str>) -> Text {
        match (self.language(), translation) {
            (Language::Vi, _) => Text { text: vietnamese.to_owned(), lang: None },
            (_, Some(text)) => Text { text: text.to_owned(), lang: None },
            (_, None) => Text { text: vietnamese.to_owned(), lang: Some("vi") },
        }
    }

    /// The size of a file.
    pub(super) fn size(&self, bytes: usize) -> String {
        let kilobytes = bytes.div_ceil(1024);
        if kilobytes < 1024 {
            return self.with("size-kb", &[("size", &kilobytes.to_string())]);
        }
        let megabytes = Number { thousandths: i64::try_from(kilobytes * 1000 / 1024 / 100 * 100).unwrap_or(i64::MAX) };
        self.with("size-mb", &[("size", &self.decimal(megabytes))])
    }
}

const ENGLISH_MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn month_index(date: Date) -> usize {
    usize::from(date.month().unsigned_abs()) - 1
}

/// `07:30`
pub(super) fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// The day of the week that content names.
pub(super) const fn weekday_of(day: raw::Weekday) -> Weekday {
    match day {
        raw::Weekday::Mon => Weekday::Monday,
        raw::Weekday::Tue => Weekday::Tuesday,
        raw::Weekday::Wed => Weekday::Wednesday,
        raw::Weekday::Thu => Weekday::Thursday,
        raw::Weekday::Fri => Weekday::Friday,
        raw::Weekday::Sat => Weekday::Saturday,
        raw::Weekday::Sun => Weekday::Sunday,
    }
}

const fn none_key(none: NoFee) -> &'static str {
    match none {
        NoFee::Free => "money-free",
        NoFee::NotPrescribed => "money-not-prescribed",
        NoFee::SetByCouncil => "money-set-by-council",
        NoFee::NoInformation => "money-no-information",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::calendar::Unit;

    fn speak(language: Language, say: impl Fn(&Words<'_>) -> String) -> String {
        say(&Words { messages: &Messages::built_in(language) })
    }

    #[test]
    fn money_is_written_as_the_language_does() {
        let paid = Number::whole(1_520_000);
        assert_eq!(speak(Language::Vi, |words| words.money(paid, "VND")), "1.520.000 đồng");
        assert_eq!(speak(Language::En, |words| words.money(paid, "VND")), "1,520,000 VND");
        assert_eq!(speak(Language::Vi, |words| words.money(Number::whole(10), "USD")), "10 USD");
    }

    #[test]
    fn time_limits_have_units_and_plurals() {
        let half = Count::new(Number { thousandths: 500 }, Unit::WorkingDay).expect("legal");
        let one = Count::new(Number::whole(1), Unit::Day).expect("legal");
        assert_eq!(speak(Language::Vi, |words| words.count(half)), "0,5 ngày làm việc");
        assert_eq!(speak(Language::En, |words| words.count(half)), "0.5 working days");
        assert_eq!(speak(Language::En, |words| words.count(one)), "1 day");
    }

    #[test]
    fn dates_read_the_vietnamese_way() {
        let day = jiff::civil::date(2026, 3, 1);
        assert_eq!(speak(Language::Vi, |words| words.date(day).text), "01/03/2026");
        assert_eq!(speak(Language::En, |words| words.date(day).text), "1 Mar 2026");
    }
}
