//! Tables as CSV for a spreadsheet, one below the other, each row led by the name of its table.

use super::tables::Table;

/// Excel takes a file for UTF-8 only with this mark.
const BYTE_ORDER_MARK: char = '\u{feff}';

pub(super) fn render(tables: &[Table]) -> String {
    let mut text = String::from(BYTE_ORDER_MARK);
    for table in tables {
        for row in std::iter::once(&table.head).chain(&table.rows) {
            let cells = std::iter::once(&table.title).chain(row).map(|cell| quoted(cell));
            text.push_str(&cells.collect::<Vec<_>>().join(","));
            text.push_str("\r\n");
        }
    }
    text
}

/// A cell that no spreadsheet takes for a formula.
fn quoted(cell: &str) -> String {
    let is_number = cell.chars().all(|character| character.is_ascii_digit() || "+-.,% ".contains(character));
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}
