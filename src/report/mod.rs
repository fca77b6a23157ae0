//! Findings → text for people and programs. Reads no disk and prints nothing: the texts of files come through a
//! function, and the caller prints.
//!
//! A finding becomes a [`Sentence`] in one place, so that every format says the same; what the checker finds becomes
//! a [`Run`] of [`Item`]s, from which all formats but the first are made. Whatever an author wrote is made harmless
//! on the way ([`visible`]): it cannot move the cursor, turn the line around or start a new one.

mod concise;
mod csv;
pub mod diff;
pub mod explain;
mod form;
mod frame;
mod github;
mod head;
mod html;
mod human;
mod item;
mod json;
mod junit;
mod md;
mod number;
mod reminder;
pub mod rules;
mod run;
mod safe;
mod sarif;
mod score;
mod sections;
mod sentence;
mod stats;
mod summary;
mod table;
mod xlsx;
mod xml;

use crate::diagnostics::{FileId, Findings, Sources};
use crate::messages::Messages;

pub use csv::table as csv;
pub use form::{Checked, Form};
pub use item::{BaselineState, Both, Fix, Item, Spot, Texts, Thing};
pub use number::numbers;
pub use reminder::{Reminder, ReminderForm};
pub use run::{Asked, Complaints, NotDecided, Run, Summary};
pub use safe::visible;
pub use score::{ScoreFormat, score};
pub use sentence::Sentence;
pub use stats::stats;
pub use summary::{grouped, run_summary, summary};
pub use table::Cell as TableCell;

/// What a report needs to know besides the findings.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The language.
    pub messages: &'a Messages,
    /// The names of the files.
    pub sources: &'a Sources,
    /// The text of a file, for code frames; without it a finding is shown by its place alone.
    pub text: &'a dyn Fn(FileId) -> Option<String>,
    /// Whether to colour; plain text otherwise.
    pub colour: bool,
}

/// A form of text for findings of a build or an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// With the lines concerned, why it matters and what to do.
    #[default]
    Human,
    /// `file:line:column: rule: message`, one line a finding.
    Concise,
}

/// All findings in the order given, one after another, each ended by a line end.
#[must_use]
pub fn render(findings: &Findings, format: Format, context: &Context<'_>) -> String {
    match format {
        Format::Human => human::render(findings, context),
        Format::Concise => findings.iter().map(|finding| concise::line(finding, context)).collect(),
    }
}

#[cfg(test)]
mod tests;
