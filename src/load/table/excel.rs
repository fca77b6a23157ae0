//! Excel (`.xlsx`): the cells of every sheet, as the program that wrote them meant them.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use zip::ZipArchive;

use super::{Cell, Row};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place};

/// How large a file may be when it is unpacked.
const LARGEST: u64 = 64 << 20;
/// Cells beyond these are no register: a single one far away must not make an empty sheet of millions.
const MOST_COLUMNS: u32 = 256;
const MOST_ROWS: u32 = 200_000;

/// The rows of every sheet, in the order of the sheets.
pub(super) fn read(file: FileId, bytes: &[u8], findings: &mut Findings) -> Option<Vec<Vec<Row>>> {
    let size = unpacked(bytes);
    if size.is_some_and(|size| size > LARGEST) {
        let limit = (LARGEST >> 20).to_string();
        findings.push(Diagnostic::error("file-too-large", Place::file(file)).with("limit", limit));
        return None;
    }
    let sheets = size.and_then(|_| sheets(bytes).ok());
    if sheets.is_none() {
        findings.push(Diagnostic::error("not-excel", Place::file(file)));
    }
    sheets
}

/// How large a packed file is, told by unpacking it as far as the limit; `None` when it is not packed.
fn unpacked(bytes: &[u8]) -> Option<u64> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut size = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).ok()?;
        size += io::copy(&mut part.take(LARGEST + 1), &mut io::sink()).ok()?;
        if size > LARGEST {
            break;
        }
    }
    Some(size)
}

fn sheets(bytes: &[u8]) -> Result<Vec<Vec<Row>>, calamine::XlsxError> {
    let mut book = Xlsx::new(Cursor::new(bytes))?;
    let names = book.sheet_names();
    names.into_iter().map(|name| rows(&mut book, &name)).collect()
}

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<Row>, calamine::XlsxError> {
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    let mut reader = book.worksheet_cells_reader(name)?;
    while let Some(next) = reader.next_cell()? {
        let (row, column) = next.get_position();
        let value = cell(next.get_value());
        if value == Cell::Empty || column >= MOST_COLUMNS || row >= MOST_ROWS {
            continue;
        }
        let cells = rows.entry(row).or_default();
        let index = column as usize;
        if cells.len() <= index {
            cells.resize(index + 1, Cell::Empty);
        }
        cells[index] = value;
    }
    Ok(rows.into_iter().map(|(row, cells)| Row { line: row + 1, cells }).collect())
}

fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Text(number.to_string()),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(yes) => Cell::Bool(*yes),
        DataRef::DateTime(when) => day(when),
        DataRef::Error(error) => Cell::Broken(error.to_string()),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => written(text),
        DataRef::SharedString(text) => written(text),
    }
}

fn written(text: &str) -> Cell {
    if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn day(when: &ExcelDateTime) -> Cell {
    let (year, month, day, hour, minute, second, _) = when.to_ymd_hms_milli();
    let number = |number: u8| i8::try_from(number).unwrap_or_default();
    let date = i16::try_from(year).ok().and_then(|year| jiff::civil::Date::new(year, number(month), number(day)).ok());
    match date.filter(|_| when.is_datetime() && (hour, minute, second) == (0, 0, 0)) {
        Some(date) => Cell::Date(date),
        None => Cell::Text(format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")),
    }
}
