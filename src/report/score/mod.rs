//! The score of a site → text for people, spreadsheets and programs.

mod csv;
mod json;
mod tables;
mod text;

use crate::messages::Messages;
use crate::score::Score;

/// A form of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScoreFormat {
    /// Tables for a terminal.
    #[default]
    Human,
    /// One JSON object.
    Json,
    /// One row a number, for a spreadsheet.
    Csv,
    /// Tables in Markdown.
    Markdown,
}

/// A score in words; with `explain`, every point that is lost and how to win it.
#[must_use]
pub fn score(score: &Score, format: ScoreFormat, explain: bool, messages: &Messages) -> String {
    match format {
        ScoreFormat::Human => text::human(&tables::tables(score, explain, messages)),
        ScoreFormat::Markdown => text::markdown(&tables::tables(score, explain, messages)),
        ScoreFormat::Csv => csv::render(&tables::tables(score, explain, messages)),
        ScoreFormat::Json => json::render(score, explain, messages),
    }
}
