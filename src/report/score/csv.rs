//! Tables as CSV for a spreadsheet, one below the other, each row led by the name of its table.

use super::tables::Table;
use crate::report::csv;
use crate::report::table::Cell;

pub(super) fn render(tables: &[Table]) -> String {
    csv::table(tables.iter().flat_map(|table| {
        let rows = std::iter::once(&table.head).chain(&table.rows);
        rows.map(|row| std::iter::once(&table.title).chain(row).cloned().map(Cell::Text).collect::<Vec<_>>())
    }))
}
