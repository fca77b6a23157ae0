//! A finding in words.

use jiff::civil::Date;

use super::number::numbers;
use super::safe::visible;
use crate::diagnostics::{Diagnostic, single_blanks};
use crate::messages::{Arg, Language, Messages};

/// What a finding says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What is wrong: one line that stands alone.
    pub what: String,
    /// Why it matters.
    pub why: Option<String>,
    /// What to do.
    pub remedy: Option<String>,
}

impl Sentence {
    /// The sentence of a finding.
    #[must_use]
    pub fn of(finding: &Diagnostic, messages: &Messages) -> Self {
        let shown = |(name, text): &(&'static str, String)| (*name, value(name, text, messages.language));
        let values: Vec<(&str, String)> = finding.args.iter().map(shown).collect();
        let args: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
        Self {
            what: one_line(&messages.text(finding.rule, &args)),
            why: messages.attribute(finding.rule, "why", &args).map(|text| one_line(&text)),
            remedy: messages.attribute(finding.rule, "do", &args).map(|text| one_line(&text)),
        }
    }
}

/// Stands before an author's own `none`; no value can hold it, for control characters are written out.
const OWN: char = '\u{1}';

/// Values that repeat what somebody wrote, letter by letter.
const AS_WRITTEN: [&str; 6] = ["value", "text", "key", "id", "path", "published"];

/// Values that the tool counted, or read as numbers; all others may be words or codes.
const NUMBERS: [&str; 27] = [
    "amount",
    "average",
    "beside",
    "claimed",
    "closing",
    "count",
    "counted",
    "counter_dong",
    "days",
    "dong",
    "given",
    "known",
    "late",
    "more",
    "most",
    "online_dong",
    "opening",
    "post_dong",
    "printed",
    "rate",
    "sum",
    "sums",
    "terms",
    "total",
    "usual_amount",
    "weighted",
    "worked",
];

/// Sentences choose by the word `none` when a value is absent; an author's own `none` must not be taken for it.
fn value(name: &str, text: &str, language: Language) -> String {
    match text.trim() {
        "" => "none".to_owned(),
        "none" => format!("{OWN}none"),
        text if AS_WRITTEN.contains(&name) => visible(text),
        text if NUMBERS.contains(&name) => numbers(&visible(text), language),
        text => match text.parse::<Date>() {
            Ok(day) if text.len() == "2026-03-01".len() => self::day(day, language),
            _ => visible(text),
        },
    }
}

/// A day as people write it: 01/03/2026 in Vietnamese, 2026-03-01 in English.
pub(super) fn day(day: Date, language: Language) -> String {
    match language {
        Language::Vi => day.strftime("%d/%m/%Y").to_string(),
        Language::En => day.to_string(),
    }
}

/// Selectors leave line ends and blanks of the Fluent file behind; nothing else in a sentence has any.
fn one_line(text: &str) -> String {
    single_blanks(&text.replace(OWN, ""))
}
