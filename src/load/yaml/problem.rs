//! What is wrong with a value, from where it is noticed to where it is recorded.

use std::cell::RefCell;
use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::tree::{Node, Value, excerpt};
use crate::diagnostics::{Diagnostic, Place, nearest};
use crate::load::raw::{Number, meant_limit, meant_number};

/// What is wrong with a value, before its place is known.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) rule: &'static str,
    pub(super) args: Vec<(&'static str, String)>,
}

impl Problem {
    pub(super) fn wrong_type(expected: &str, node: &Node<'_>) -> Self {
        let (found, text) = match &node.value {
            Value::Null => ("nothing", String::new()),
            Value::Scalar(text) if text.trim().parse::<Number>().is_ok() => ("number", excerpt(text)),
            Value::Scalar(text) => ("text", excerpt(text)),
            Value::List(_) => ("list", String::new()),
            Value::Map(_) => ("map", String::new()),
            Value::Refused => return Self { rule: ALREADY_REPORTED, args: Vec::new() },
        };
        let args = vec![
            ("expected", expected.to_owned()),
            ("found", found.to_owned()),
            ("text", text),
            ("limit", String::new()),
        ];
        Self { rule: "wrong-type", args }
    }

    /// The same, where a time limit stands in one piece that was to be an amount and a unit.
    pub(super) fn with_limit(mut self, text: &str) -> Self {
        for (_, limit) in self.args.iter_mut().filter(|(name, _)| *name == "limit") {
            *limit = meant_limit(text).unwrap_or_default();
        }
        self
    }

    pub(super) fn at(self, place: Place) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(self.rule, place);
        diagnostic.args = self.args;
        diagnostic
    }
}

/// The tree has already said what is wrong; `Sink::record` drops it.
const ALREADY_REPORTED: &str = "";

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.rule)
    }
}

impl std::error::Error for Problem {}

impl de::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self {
            rule: "wrong-value",
            args: vec![("expected", message.to_string()), ("value", String::new()), ("nearest", String::new())],
        }
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self {
            rule: "wrong-value",
            args: vec![("expected", expected.to_string()), ("value", String::new()), ("nearest", String::new())],
        }
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        let (value, meant) = match found {
            Unexpected::Str(text) if expected == "number" => (excerpt(text), meant_number(text)),
            Unexpected::Str(text) => (excerpt(text), None),
            other => (other.to_string(), None),
        };
        let args = vec![("expected", expected), ("value", value), ("nearest", meant.unwrap_or_default())];
        Self { rule: "wrong-value", args }
    }

    fn unknown_variant(word: &str, choices: &'static [&'static str]) -> Self {
        let near = nearest(word, choices.iter().copied()).or_else(|| online(word, choices)).unwrap_or_default();
        let args = vec![("value", excerpt(word)), ("nearest", near.to_owned()), ("choices", choices.join(", "))];
        Self { rule: "unknown-value", args }
    }
}

/// The level of online service that Vietnamese words mean, today's or those of the scale of four that ended with 2022.
fn online(word: &str, choices: &[&str]) -> Option<&'static str> {
    const SAID: [(&str, &str); 6] = [
        ("toàn trình", "full"),
        ("một phần", "partial"),
        ("4", "full"),
        ("3", "partial"),
        ("2", "information"),
        ("1", "information"),
    ];
    let word = word.trim().to_lowercase();
    let is_level = choices.contains(&"partial") && choices.contains(&"information");
    let level = ["mức độ", "mức", "cấp độ"].iter().find_map(|scale| word.strip_prefix(scale)).unwrap_or(&word).trim();
    SAID.iter().find(|(said, _)| is_level && level == *said).map(|(_, meant)| *meant)
}

pub(super) type Sink = RefCell<Vec<Diagnostic>>;

pub(super) fn record(sink: &Sink, problem: Problem, place: Place) {
    if problem.rule != ALREADY_REPORTED {
        sink.borrow_mut().push(problem.at(place));
    }
}
