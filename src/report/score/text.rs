//! Tables as lines of a terminal and as Markdown.

use std::fmt::Write;

use super::tables::Table;
use crate::report::md::escaped;

/// Columns side by side; numbers are right-aligned by the width of their column.
pub(super) fn human(tables: &[Table]) -> String {
    let mut text = String::new();
    for table in tables {
        text.push_str(&table.title);
        text.push('\n');
        for note in &table.notes {
            let _ = writeln!(text, "  {note}");
        }
        let widths = widths(table);
        let mut above: &[String] = &[];
        for row in std::iter::once(&table.head).chain(&table.rows) {
            // What leads several rows is said in the first of them.
            let same = row.iter().zip(above).take(table.lead).take_while(|(cell, above)| cell == above).count();
            let shown = row.iter().enumerate().map(|(at, cell)| if at < same { "" } else { cell });
            let cells = shown.zip(&widths).map(|(cell, width)| padded(cell, *width));
            let line = cells.collect::<Vec<_>>().join("  ");
            let _ = writeln!(text, "  {}", line.trim_end());
            above = row;
        }
        text.push('\n');
    }
    text
}

fn widths(table: &Table) -> Vec<usize> {
    let width = |column: usize| {
        let cells = std::iter::once(&table.head).chain(&table.rows);
        cells.filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    (0..table.head.len()).map(width).collect()
}

fn padded(cell: &str, width: usize) -> String {
    let is_number = cell.chars().next().is_some_and(|first| first.is_ascii_digit() || first == '+' || first == '-')
        && cell.chars().all(|character| !character.is_alphabetic() && character != '–' && character != '/');
    if is_number { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
}

pub(super) fn markdown(tables: &[Table]) -> String {
    let mut text = String::new();
    for table in tables {
        let _ = writeln!(text, "## {}\n", escaped(&table.title));
        for note in &table.notes {
            let _ = writeln!(text, "{}\n", escaped(note));
        }
        let row = |cells: &[String]| {
            format!("| {} |\n", cells.iter().map(|cell| escaped(cell)).collect::<Vec<_>>().join(" | "))
        };
        text.push_str(&row(&table.head));
        let _ = writeln!(text, "|{}", " --- |".repeat(table.head.len()));
        for cells in &table.rows {
            text.push_str(&row(cells));
        }
        text.push('\n');
    }
    text
}
