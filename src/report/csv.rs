//! A table for spreadsheets: RFC 4180 with a byte order mark, without which Excel takes Vietnamese for something else.

use super::Run;
use super::table::{COLUMNS, Cell, rows};
use crate::messages::Messages;

/// The headings and one row a finding.
pub(super) fn render(run: &Run, messages: &Messages) -> String {
    let headings = COLUMNS.map(|(key, _)| Cell::Text(messages.plain(key)));
    table(std::iter::once(headings).chain(rows(run, messages)))
}

/// Rows, the headings among them.
#[must_use]
pub fn table<R: AsRef<[Cell]>>(rows: impl IntoIterator<Item = R>) -> String {
    let mut text = String::from("\u{feff}");
    for row in rows {
        push_row(&mut text, row.as_ref());
    }
    text
}

/// Adds a row, ended by CR LF.
fn push_row(text: &mut String, row: &[Cell]) {
    for (index, cell) in row.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        match cell {
            Cell::Text(words) => push_quoted(text, &harmless(words)),
            Cell::Number(number) => text.push_str(&number.to_string()),
            Cell::Day(day) => text.push_str(&day.to_string()),
            Cell::Empty => {}
        }
    }
    text.push_str("\r\n");
}

/// A spreadsheet takes what begins like a formula for one: an apostrophe before it makes it text.
fn harmless(words: &str) -> String {
    let is_formula = !is_number(words)
        && (words.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
            || words.starts_with(['\t', '\r', '\n']));
    if is_formula { format!("'{words}") } else { words.to_owned() }
}

/// Whether a text is a number, which may have a sign: `-0,40`, `+1.5 %`.
fn is_number(words: &str) -> bool {
    let digits = words.strip_prefix(['+', '-']).unwrap_or(words);
    let digits = digits.strip_suffix(" %").unwrap_or(digits);
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte))
}

fn push_quoted(text: &mut String, words: &str) {
    if words.contains(['"', ',', '\r', '\n']) || words != words.trim() {
        text.push('"');
        text.push_str(&words.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(words);
    }
}
