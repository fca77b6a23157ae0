//! A quote in CSV that opens a cell and is not closed there: it takes what follows into the cell, in most files without
//! any other sign. Excel writes quotes in pairs; people who type do not always.

use super::columns::{self, Column, Kind, Named};
use super::{Cell, Row, cells};

/// A quote that is not closed where its cell ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Open {
    pub(super) line: u32,
    /// Number of the cell, from 0.
    pub(super) index: usize,
    /// Whether it took other cells or rows into its own.
    pub(super) swallows: bool,
}

/// A cell in quotes.
struct Quoted<'t> {
    line: u32,
    index: usize,
    text: &'t str,
    end: End,
}

/// What stands behind a cell in quotes.
#[derive(PartialEq, Eq)]
enum End {
    /// The end of the file, and no quote.
    Never,
    /// A quote, and the next cell or row.
    Clean,
    /// A quote, and more text.
    Text,
}

/// The first quote that is certainly open. Notes may have lines, commas and codes: a line of them is a row only where a
/// day or the number of cells says so too.
pub(super) fn open(text: &str, mark: u8, header: Option<&Row>) -> Option<Open> {
    if !text.contains('"') {
        return None;
    }
    let columns: Vec<Option<Column>> = header.iter().flat_map(|row| &row.cells).map(column).collect();
    let cells = quoted(text, mark);
    let mark = char::from(mark);
    cells.into_iter().find_map(|cell| {
        // What seems to close it opens another cell.
        let meets_opener = cell.end == End::Text && cell.text.ends_with([mark, '\n']);
        let holds_row = || cell.text.lines().skip(1).any(|line| is_row(line, mark, &columns));
        let is_open = cell.end == End::Never || meets_opener || holds_row();
        let swallows = cell.end != End::Never || cell.text.trim_end().contains([mark, '\n']);
        is_open.then_some(Open { line: cell.line, index: cell.index, swallows })
    })
}

fn column(name: &Cell) -> Option<Column> {
    match name {
        Cell::Text(name) => match columns::of(name) {
            Named::Known(column) => Some(column),
            Named::ForPeople | Named::Strange => None,
        },
        _ => None,
    }
}

/// All cells in quotes. One elsewhere in a cell is a letter like others.
fn quoted(text: &str, mark: u8) -> Vec<Quoted<'_>> {
    let (mut quoted, mut line, mut index, mut rest) = (Vec::new(), 1, 0, text);
    while !rest.is_empty() {
        if let Some(content) = rest.strip_prefix('"') {
            let close = closing(content);
            let (text, after) = close.map_or((content, ""), |at| (&content[..at], &content[at + 1..]));
            let next = after.trim_start_matches(' ').bytes().next();
            let end = match next {
                _ if close.is_none() => End::Never,
                Some(next) if next != mark && !b"\r\n".contains(&next) => End::Text,
                _ => End::Clean,
            };
            quoted.push(Quoted { line, index, text, end });
            line += u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX);
            rest = after;
        }
        let ends = |byte: u8| byte == mark || byte == b'\n';
        let Some(end) = rest.bytes().position(ends) else { break };
        (index, line) = if rest.as_bytes()[end] == mark { (index + 1, line) } else { (0, line + 1) };
        rest = &rest[end + 1..];
    }
    quoted
}

/// Where the quote stands that closes a cell: not one of two that stand for one.
fn closing(content: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + content[from..].find('"')?;
        if !content[at + 1..].starts_with('"') {
            return Some(at);
        }
        from = at + 2;
    }
}

/// Whether a line is a row: it says what hangs, and when; or has as many cells as there are columns.
fn is_row(line: &str, mark: char, columns: &[Option<Column>]) -> bool {
    let parts: Vec<&str> = line.split(mark).collect();
    let has = |kind: Kind| {
        let mut of_kind =
            columns.iter().zip(&parts).filter(|(column, _)| column.is_some_and(|column| column.kind == kind));
        of_kind.any(|(_, part)| cells::is_certainly(part, kind))
    };
    (has(Kind::Code) || has(Kind::Word)) && (has(Kind::Date) || parts.len() == columns.len())
}
