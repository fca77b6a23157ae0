//! Days as English texts write them: “24 November 2026”, “Tuesday, November 24, 2026”.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Weekday;
use regex::Regex;

use super::text::stands_alone;

static DAY: LazyLock<Regex> = LazyLock::new(|| {
    let weekday = "((?:Mon|Tues?|Wed(?:nes)?|Thu(?:r?s)?|Fri|Sat(?:ur)?|Sun)(?:day)?)";
    let month = concat!(
        "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?",
        "|Nov(?:ember)?|Dec(?:ember)?)",
    );
    let (lead, day, year) =
        (format!(r"(?:{weekday}\.?,? (?:the )?)?"), "([0-9]{1,2})(?:st|nd|rd|th)?", "(?:,? ([0-9]{4}))?");
    Regex::new(&format!(r"{lead}{day}(?: of)? {month}{year}|{lead}{month}\.? {day}{year}")).expect("a pattern")
});

/// The first letters of the days of the week and of the months, in their order.
const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day that a text names.
pub(super) struct Named {
    /// Where.
    pub range: Range<usize>,
    /// The day of the week before it.
    pub weekday: Option<Weekday>,
    /// The day of the month, which there may not be.
    pub day: i8,
    /// The month.
    pub month: i8,
    /// The year, if it is told.
    pub year: Option<i16>,
}

/// The days that a text names, one after another.
pub(super) fn named(text: &str) -> impl Iterator<Item = Named> {
    let text = if text.contains(|digit: char| digit.is_ascii_digit()) { text } else { "" };
    DAY.captures_iter(text).filter_map(move |found| {
        let range = found.get(0)?.range();
        let part = |one: usize, other: usize| found.get(one).or(found.get(other)).map(|part| part.as_str());
        let is_alone = stands_alone(text, &range);
        let month = part(3, 6)?;
        let month = MONTHS.iter().zip(1..).find(|(name, _)| month.starts_with(**name))?.1;
        let weekday = part(1, 5).and_then(|word| WEEKDAYS.iter().zip(1..).find(|(name, _)| word.starts_with(**name)));
        Some(Named {
            weekday: weekday.and_then(|(_, number)| Weekday::from_monday_one_offset(number).ok()),
            day: part(2, 7)?.parse().ok()?,
            month,
            year: part(4, 8).and_then(|year| year.parse().ok()),
            range,
        })
        .filter(|_| is_alone)
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::named;

    #[test]
    fn days_are_read_as_they_are_written() {
        let monday = Some(Weekday::Monday);
        for (text, day) in [
            ("Tuesday 24 November 2026", Some((Some(Weekday::Tuesday), 24, 11, Some(2026)))),
            ("on Monday, November 23, 2026,", Some((monday, 23, 11, Some(2026)))),
            ("Mon. the 3rd of May", Some((monday, 3, 5, None))),
            ("from Sept. 30, 2026", Some((None, 30, 9, Some(2026)))),
            ("3 Market Street, 131 May, May 2026, 12 may", None),
        ] {
            let first = named(text).next();
            assert_eq!(first.map(|one| (one.weekday, one.day, one.month, one.year)), day, "{text}");
        }
    }
}
