//! The forms in which a run of the checker is told.

use super::{Context, Run, concise, head, human, json};
use crate::check::Settled;

/// A form of report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// For the eyes of the author: with the lines concerned, why it matters and what to do.
    #[default]
    Human,
    /// `file:line:column: rule: message`, one line a finding.
    Concise,
    /// One JSON value.
    Json,
    /// One JSON value a line, each a finding.
    Jsonl,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 4] = [Self::Human, Self::Concise, Self::Json, Self::Jsonl];

    /// Name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
        }
    }
}

/// What the checker found, as all forms need it.
pub struct Checked<'a> {
    /// The findings that are shown, and those that comments allow.
    pub settled: &'a [Settled],
    /// The same in words, without those that comments allow.
    pub run: &'a Run,
    /// Language, files and colours.
    pub context: Context<'a>,
}

impl Checked<'_> {
    /// The bytes of a form.
    #[must_use]
    pub fn render(&self, form: Form) -> Vec<u8> {
        let text = match form {
            Form::Human => self.human(),
            Form::Concise => self.shown().map(|finding| concise::line(finding, &self.context)).collect(),
            Form::Json => json::whole(self.run),
            Form::Jsonl => json::lines(self.run),
        };
        text.into_bytes()
    }

    fn human(&self) -> String {
        let head = head::lines(self.run, self.context.messages);
        head + &human::render(self.shown(), &self.context)
    }

    fn shown(&self) -> impl Iterator<Item = &crate::diagnostics::Diagnostic> {
        self.settled.iter().filter(|one| one.allowed.is_none()).map(|one| &one.finding)
    }
}
