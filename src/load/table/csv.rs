//! CSV, as spreadsheets write it: with any of the usual marks between cells, with or without a byte order mark.

use super::{Cell, Row, columns, quotes};
use crate::diagnostics::{Diagnostic, FileId, Findings};
use crate::load::text;

/// How a CSV file is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Csv {
    /// The mark between cells.
    pub mark: u8,
    /// The names of the columns, as written.
    pub header: Vec<String>,
}

/// Marks between cells, the likeliest first.
const MARKS: [u8; 3] = *b",;\t";

/// Reads a file. Line ends and byte order marks are no faults in CSV: Excel needs the latter. Where a quote has taken rows
/// into its cell, nobody knows what the others say.
pub(super) fn read(file: FileId, bytes: &[u8], findings: &mut Findings) -> Option<Vec<Row>> {
    let mut of_text = Findings::default();
    let text = text::decode(file, bytes, &mut of_text);
    findings
        .extend(of_text.into_iter().filter(|finding| !matches!(finding.rule, "byte-order-mark" | "windows-line-ends")));
    let text = text::merged(file, text?, findings)?;
    let mark = best_mark(text);
    let rows = rows(text, mark);
    let header = columns::find(&rows, super::DEEPEST_HEADER).map(|at| &rows[at]);
    let Some(open) = quotes::open(text, mark, header) else { return Some(rows) };
    findings.push(Diagnostic::error("unclosed-quote", super::place(file, open.line, open.index)));
    (!open.swallows).then_some(rows)
}

/// How a file is written; `None` when it is no text, or has no header.
#[must_use]
pub fn look(bytes: &[u8]) -> Option<Csv> {
    let text = text::decode(FileId::new(0), bytes, &mut Findings::default())?;
    let mark = best_mark(text);
    let rows = rows(text, mark);
    let header = &rows[columns::find(&rows, super::DEEPEST_HEADER)?];
    let name = |cell: &Cell| if let Cell::Text(name) = cell { name.trim().to_owned() } else { String::new() };
    Some(Csv { mark, header: header.cells.iter().map(name).collect() })
}

/// The mark with which most columns have a name that is known.
fn best_mark(text: &str) -> u8 {
    // Excel's own first line.
    let told = text.strip_prefix("sep=").and_then(|rest| rest.bytes().next());
    let known = |mark: u8| {
        let rows = rows(text, mark);
        let named = |cell: &Cell| matches!(cell, Cell::Text(name) if columns::key_of(name).is_some());
        let count = |row: &Row| row.cells.iter().filter(|cell| named(cell)).count();
        rows.iter().take(super::DEEPEST_HEADER).map(count).max().unwrap_or(0)
    };
    let best = MARKS.into_iter().rev().max_by_key(|mark| known(*mark));
    told.filter(|mark| MARKS.contains(mark)).or(best).unwrap_or(b',')
}

fn rows(text: &str, mark: u8) -> Vec<Row> {
    let mut reader = ::csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).flexible(true).delimiter(mark).from_reader(text.as_bytes());
    let cell = |text: &str| if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    // What is UTF-8 and of any length cannot fail.
    let records = reader.records().map_while(Result::ok);
    let (mut line, mut counted) = (1_u32, 0);
    let row = |record: ::csv::StringRecord| {
        // Where a record begins: before the second half of the line end above it.
        let byte = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
        let start = byte + text[byte..].len() - text[byte..].trim_start_matches(['\r', '\n']).len();
        line = line.saturating_add(u32::try_from(text[counted..start].matches('\n').count()).unwrap_or(u32::MAX));
        counted = start;
        Row { line, cells: record.iter().map(cell).collect() }
    };
    let rows = records.map(row).filter(|row| row.cells.iter().any(|cell| *cell != Cell::Empty));
    rows.filter(|row| !matches!(row.cells.as_slice(), [Cell::Text(only)] if only.starts_with("sep="))).collect()
}
