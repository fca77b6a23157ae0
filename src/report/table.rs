//! Findings as a table, for spreadsheets: the same columns in every format.

use jiff::civil::Date;

use super::head::class_name;
use super::human::severity_name;
use super::{Item, Run};
use crate::check::Complaint;
use crate::messages::{Language, Messages};

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A whole number.
    Number(u32),
    /// A day.
    Day(Date),
    /// Nothing.
    Empty,
}

/// Keys of the headings, in the order of the columns, with widths in characters.
pub(super) const COLUMNS: [(&str, u8); 16] = [
    ("column-severity", 10),
    ("column-rule", 28),
    ("column-group", 20),
    ("column-complaint", 26),
    ("column-message", 60),
    ("column-do", 60),
    ("column-why", 50),
    ("column-object", 26),
    ("column-path", 26),
    ("column-file", 40),
    ("column-line", 8),
    ("column-ground", 36),
    ("column-due", 12),
    ("column-late", 12),
    ("column-baseline", 12),
    ("column-fingerprint", 22),
];

/// A finding as a row.
pub(super) fn row(item: &Item, messages: &Messages) -> [Cell; COLUMNS.len()] {
    let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    let maybe = |value: Option<&str>| text(value.unwrap_or_default());
    let language = messages.language;
    [
        text(&severity_name(item.severity, messages)),
        text(&item.rule),
        text(&group_name(&item.group, messages)),
        text(&complaint(item, messages)),
        text(item.message.of(language)),
        maybe(item.remedy.as_ref().map(|words| words.of(language))),
        maybe(item.why.as_ref().map(|words| words.of(language))),
        text(&object(item, messages)),
        text(&item.path),
        maybe(item.file.as_deref()),
        item.line.map_or(Cell::Empty, Cell::Number),
        maybe(item.ground.as_deref()),
        item.due.as_deref().and_then(|due| due.parse().ok()).map_or(Cell::Empty, Cell::Day),
        item.days_late.map_or(Cell::Empty, Cell::Number),
        text(&state(item, messages)),
        text(&item.fingerprint),
    ]
}

/// All rows, without the headings.
pub(super) fn rows(run: &Run, messages: &Messages) -> impl Iterator<Item = [Cell; COLUMNS.len()]> {
    run.findings.iter().map(|item| row(item, messages))
}

/// The name of a group of rules.
pub(super) fn group_name(group: &str, messages: &Messages) -> String {
    messages.plain(&format!("group-{group}"))
}

/// The class of complaint of a finding; empty for most.
pub(super) fn complaint(item: &Item, messages: &Messages) -> String {
    let class = Complaint::ALL.into_iter().find(|class| item.complaint.as_deref() == Some(class.key()));
    class.map(|class| class_name(class, messages)).unwrap_or_default()
}

/// What a finding is about, in words: `thủ tục 1.000894`. A kind without a name is left out.
pub(super) fn object(item: &Item, messages: &Messages) -> String {
    let mut things: Vec<String> = Vec::new();
    for thing in item.object.iter().chain(&item.subject) {
        let key = format!("kind-{}", thing.kind);
        let kind = if messages.has(&key) { messages.plain(&key) + " " } else { String::new() };
        let words = format!("{kind}{}", thing.id);
        if !things.contains(&words) {
            things.push(words);
        }
    }
    things.join(", ")
}

/// Whether a finding is new or known, in words; empty without a baseline.
pub(super) fn state(item: &Item, messages: &Messages) -> String {
    match item.baseline {
        Some(_) if item.is_known() => messages.plain("baseline-state-known"),
        Some(_) => messages.plain("baseline-state-new"),
        None => String::new(),
    }
}

/// A day as people of a language write it.
pub(super) fn day(text: &str, language: Language) -> String {
    text.parse().map_or_else(|_| text.to_owned(), |day| super::sentence::day(day, language))
}
