//! Tables (CSV, Excel) → the same tree that YAML gives: a list of maps, one a row, every value at its cell. What
//! reads YAML then reads them, with the same findings.
//!
//! The line of a place is the row and its column the number of the cell.

mod cells;
mod columns;
mod csv;
mod excel;
mod quotes;

use std::borrow::Cow;

use self::columns::Column;
use super::yaml::{Homes, Node, Value, typed};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place, nearest};
use crate::load::raw;

pub use self::columns::{key_of, title_of};
pub use self::csv::{Csv, look as look_at_csv};

/// How far down the row with the names of the columns may stand: above it are titles.
const DEEPEST_HEADER: usize = 20;

/// A cell as a program wrote it.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Empty,
    Text(String),
    Number(f64),
    Bool(bool),
    /// A day; with a time of day it is kept as text.
    Date(jiff::civil::Date),
    /// The name of an error: `#N/A`.
    Broken(String),
}

/// A row that is not empty.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    line: u32,
    cells: Vec<Cell>,
}

/// Reads a register from a table; the ending of its name says which program wrote it.
pub fn read(file: FileId, path: &str, bytes: &[u8], findings: &mut Findings) -> Option<(raw::Register, Place)> {
    let sheets =
        if is_excel(path) { excel::read(file, bytes, findings)? } else { vec![csv::read(file, bytes, findings)?] };
    let with_header = sheets.iter().find_map(|rows| Some((rows, columns::find(rows, DEEPEST_HEADER)?)));
    let Some((rows, header)) = with_header else {
        findings.push(if sheets.iter().all(Vec::is_empty) {
            Diagnostic::error("empty-file", Place::file(file))
        } else {
            Diagnostic::error("table-without-header", Place::file(file))
        });
        return None;
    };
    let columns = columns_of(file, &rows[header], findings);
    // A printed table has its names on every page.
    let repeats = |row: &&Row| row.cells == rows[header].cells;
    let rows_below = rows[header + 1..].iter().filter(|row| !repeats(row));
    let items: Vec<Node<'_>> = rows_below.filter_map(|row| item(file, row, &columns, findings)).collect();
    let top = Node { place: Place::file(file), value: Value::List(items) };
    let register = typed(&top, Homes::NONE, findings)?;
    (!hides(rows, header, &columns)).then_some((register, top.place))
}

/// Whether what each row lacks may stand under a name that nobody knows, or that another column has: then nobody knows
/// what the rows say. A column that an office keeps for itself does no harm as long as its cells hold nothing of the kind.
fn hides(rows: &[Row], header: usize, columns: &[Option<Column>]) -> bool {
    let has = |needed: Column| columns.iter().flatten().any(|column| *column == needed);
    let lacking: Vec<Column> = columns::needed().filter(|column| !has(*column)).collect();
    let below = |index: usize| rows[header + 1..].iter().filter_map(move |row| row.cells.get(index));
    let names = rows[header].cells.iter().zip(columns).enumerate().filter(|(_, (_, column))| column.is_none());
    names.into_iter().any(|(index, (cell, _))| match cell {
        Cell::Text(name) => match columns::of(name) {
            columns::Named::Known(_) => !lacking.is_empty(),
            columns::Named::ForPeople => false,
            columns::Named::Strange => {
                lacking.iter().any(|column| below(index).any(|cell| cells::may_be(cell, column.kind)))
            }
        },
        _ => false,
    })
}

/// Whether a name is that of an Excel file.
#[must_use]
pub fn is_excel(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".xlsx")
}

/// The columns of a header; a strange or repeated one is reported and not read.
fn columns_of(file: FileId, header: &Row, findings: &mut Findings) -> Vec<Option<Column>> {
    let mut known: Vec<(Column, Place)> = Vec::new();
    let mut columns = Vec::new();
    for (index, cell) in header.cells.iter().enumerate() {
        let place = place(file, header.line, index);
        let Cell::Text(name) = cell else {
            columns.push(None);
            continue;
        };
        let column = match columns::of(name) {
            columns::Named::Known(column) => match known.iter().find(|(other, _)| *other == column) {
                Some((_, first)) => {
                    findings.push(
                        Diagnostic::error("duplicate-key", place)
                            .with("key", name.trim())
                            .with("torn", "")
                            .related(*first),
                    );
                    None
                }
                None => Some(column),
            },
            columns::Named::ForPeople => None,
            columns::Named::Strange => {
                let near = nearest(name.trim(), columns::names()).unwrap_or_default();
                let choices = columns::names().collect::<Vec<_>>().join(", ");
                let titles = columns::titles().collect::<Vec<_>>().join(", ");
                let finding =
                    Diagnostic::error("unknown-key", place).with("key", name.trim()).with("home", "").with("list", "");
                findings.push(finding.with("nearest", near).with("choices", choices).with("titles", titles));
                // What stands under a misspelled name is not missing besides.
                let written = |cell: &Cell| matches!(cell, Cell::Text(name) if columns::key_of(name) == Some(near));
                match columns::of(near) {
                    columns::Named::Known(column) if !header.cells.iter().any(written) => Some(column),
                    _ => None,
                }
            }
        };
        known.extend(column.map(|column| (column, place)));
        columns.push(column);
    }
    columns
}

/// A row as a map; `None` when nothing stands in the columns that are read.
fn item(file: FileId, row: &Row, columns: &[Option<Column>], findings: &mut Findings) -> Option<Node<'static>> {
    let (mut entries, mut evidence) = (Vec::new(), Vec::new());
    for (index, cell) in row.cells.iter().enumerate() {
        let place = place(file, row.line, index);
        let Some(column) = columns.get(index).copied().flatten() else {
            // A note in the margin of a sheet is no part of the table, but a value without a name may be a slip.
            if index >= columns.len() && *cell != Cell::Empty {
                findings.push(Diagnostic::warning("cell-without-column", place));
            }
            continue;
        };
        let Some(text) = cells::text(cell, column, place, findings) else { continue };
        let key = Node { place, value: Value::Scalar(Cow::Borrowed(column.key(&text))) };
        let entry = (key, Node { place, value: Value::Scalar(Cow::Owned(text)) });
        if column.is_evidence() { evidence.push(entry) } else { entries.push(entry) }
    }
    let whole = place(file, row.line, 0);
    if let Some(at) = evidence.first().map(|(key, _)| key.place) {
        let one = Node { place: at, value: Value::Map(evidence) };
        let key = Node { place: at, value: Value::Scalar(Cow::Borrowed("evidence")) };
        entries.push((key, Node { place: at, value: Value::List(vec![one]) }));
    }
    (!entries.is_empty()).then_some(Node { place: whole, value: Value::Map(entries) })
}

fn place(file: FileId, line: u32, index: usize) -> Place {
    Place::point(file, line, u32::try_from(index + 1).unwrap_or(u32::MAX - 1))
}

#[cfg(test)]
mod tests;
