//! The forms in which a run of the checker is told.

use super::item::{Item, Texts};
use super::{Context, Run, concise, csv, github, head, html, human, json, junit, md, sarif, xlsx};
use crate::check::Settled;
use crate::diagnostics::Diagnostic;

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
    /// SARIF 2.1.0.
    Sarif,
    /// `JUnit` XML.
    Junit,
    /// Annotations of GitHub Actions.
    Github,
    /// A table for spreadsheets, as text.
    Csv,
    /// A workbook.
    Xlsx,
    /// Markdown.
    Md,
    /// A page.
    Html,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 11] = [
        Self::Human,
        Self::Concise,
        Self::Json,
        Self::Jsonl,
        Self::Sarif,
        Self::Junit,
        Self::Github,
        Self::Csv,
        Self::Xlsx,
        Self::Md,
        Self::Html,
    ];

    /// Name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
            Self::Github => "github",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Md => "md",
            Self::Html => "html",
        }
    }
}

/// What the checker found, as all forms need it.
pub struct Checked<'a> {
    /// The findings that are shown, and those that comments allow.
    pub settled: &'a [Settled],
    /// The same in words, without those that comments allow.
    pub run: &'a Run,
    /// The sentences of both languages.
    pub texts: &'a Texts,
    /// Language, files and colours.
    pub context: Context<'a>,
}

impl Checked<'_> {
    /// The bytes of a form. Only a workbook can fail, when there are more findings than a sheet has rows.
    pub fn render(&self, form: Form) -> anyhow::Result<Vec<u8>> {
        let (run, messages) = (self.run, self.context.messages);
        let language = messages.language;
        let text = match form {
            Form::Human => head::lines(run, messages) + &human::render(self.shown(), &self.context),
            Form::Concise => self.shown().map(|finding| concise::line(finding, &self.context)).collect(),
            Form::Json => json::whole(run),
            Form::Jsonl => json::lines(run),
            Form::Sarif => sarif::render(run, &self.allowed(), self.texts, language),
            Form::Junit => junit::render(run, language),
            Form::Github => github::render(run, language),
            Form::Csv => csv::render(run, messages),
            Form::Xlsx => return Ok(xlsx::render(run, messages)?),
            Form::Md => md::render(run, messages),
            Form::Html => html::render(run, messages),
        };
        Ok(text.into_bytes())
    }

    fn shown(&self) -> impl Iterator<Item = &Diagnostic> {
        self.settled.iter().filter(|one| one.allowed.is_none()).map(|one| &one.finding)
    }

    /// What comments allow, with their reasons.
    fn allowed(&self) -> Vec<(Item, String)> {
        let item = |one: &Settled| {
            let reason = one.allowed.as_deref().map(super::visible)?;
            Some((Item::new(one, self.context.sources, self.texts), reason))
        };
        self.settled.iter().filter_map(item).collect()
    }
}
