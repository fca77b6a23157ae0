//! A table of results: for people, as JSON, or as CSV.

use clap::ValueEnum;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::output::Unwritten;
use super::shared::Shared;
use crate::messages::Language;
use crate::report::{self, TableCell, visible};

/// How a table is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Layout {
    Human,
    Json,
    Csv,
}

/// One value of a table.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Nothing,
    Text(String),
    Number(usize),
    Day(Date),
    /// A word of machine formats, and what people read for it.
    Word(&'static str, String),
}

impl Cell {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn maybe(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text.into()))
    }

    pub(super) fn day(day: Option<Date>) -> Self {
        day.map_or(Self::Nothing, Self::Day)
    }
}

/// A table: the keys of its columns, whose titles are the sentences `column-<key>`, and its rows.
pub(super) struct Listing {
    pub(super) columns: &'static [&'static str],
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Listing {
    /// Prints the table; nothing for people when it has no rows.
    pub(super) fn print(&self, layout: Layout, shared: &Shared) -> Result<(), Unwritten> {
        match layout {
            Layout::Human if self.rows.is_empty() => Ok(()),
            Layout::Human => Shared::result(&self.for_people(shared)),
            Layout::Json => Shared::result(&self.json(shared.as_of)),
            Layout::Csv => Shared::result(self.csv(shared).trim_end()),
        }
    }

    fn for_people(&self, shared: &Shared) -> String {
        let titles = self.titles(shared).collect();
        let shown = |cell: &Cell| match cell {
            Cell::Nothing => "–".to_owned(),
            Cell::Text(text) | Cell::Word(_, text) => visible(text),
            Cell::Number(number) => shared.number(*number as u64),
            Cell::Day(day) => shown_day(*day, shared.messages.language),
        };
        let rows = self.rows.iter().map(|row| row.iter().map(shown).collect());
        let lines: Vec<Vec<String>> = std::iter::once(titles).chain(rows).collect();
        let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..self.columns.len()).map(width).collect();
        let is_number = |line: usize, column: usize| line > 0 && matches!(self.rows[line - 1][column], Cell::Number(_));
        let line = |(number, line): (usize, &Vec<String>)| {
            let cells = line.iter().zip(&widths).enumerate().map(|(column, (text, width))| {
                if is_number(number, column) { format!("{text:>width$}") } else { format!("{text:width$}") }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        };
        lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
    }

    fn json(&self, as_of: Date) -> String {
        let value = |cell: &Cell| match cell {
            Cell::Nothing => Value::Null,
            Cell::Text(text) => json!(text),
            Cell::Number(number) => json!(number),
            Cell::Day(day) => json!(day.to_string()),
            Cell::Word(word, _) => json!(word),
        };
        let row = |row: &Vec<Cell>| {
            let entries = self.columns.iter().zip(row).map(|(key, cell)| ((*key).to_owned(), value(cell)));
            Value::Object(entries.collect::<Map<_, _>>())
        };
        json!({"version": 1, "as_of": as_of.to_string(), "rows": self.rows.iter().map(row).collect::<Vec<_>>()})
            .to_string()
    }

    /// As all tables for spreadsheets: in the words of the reader, which programs ask JSON for.
    fn csv(&self, shared: &Shared) -> String {
        let cell = |cell: &Cell| match cell {
            Cell::Nothing => TableCell::Empty,
            Cell::Text(text) | Cell::Word(_, text) => TableCell::Text(text.clone()),
            Cell::Number(number) => TableCell::Number(u32::try_from(*number).unwrap_or(u32::MAX)),
            Cell::Day(day) => TableCell::Day(*day),
        };
        let titles = self.titles(shared).map(TableCell::Text).collect();
        let rows = self.rows.iter().map(|row| row.iter().map(cell).collect());
        report::csv(std::iter::once::<Vec<TableCell>>(titles).chain(rows))
    }

    fn titles(&self, shared: &Shared) -> impl Iterator<Item = String> {
        self.columns.iter().map(|key| shared.messages.plain(&format!("column-{key}")))
    }
}

fn shown_day(day: Date, language: Language) -> String {
    match language {
        Language::Vi => format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
        Language::En => day.to_string(),
    }
}
