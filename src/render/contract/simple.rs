//! Lists and texts: all procedures, fields, named lists, free pages, the glossary, the page of the missing.

use serde::Serialize;

use super::Item;
use super::home::GroupView;
use super::rows::{LawView, ProcedureRow};
use super::values::{Link, Text};

/// `procedures.html`: all procedures, by letter.
#[derive(Clone, Debug, Serialize)]
pub struct Procedures {
    /// Letters, Đ after D.
    pub letters: Vec<Letter>,
    /// How many procedures.
    pub total_text: String,
}

/// The procedures of a letter.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// Its anchor: `chu-d`, `chu-dd` for Đ.
    pub anchor: String,
    /// Procedures.
    pub rows: Vec<ProcedureRow>,
}

/// `search.html`: the frame that the script of the search fills in.
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    /// How many procedures can be found.
    pub total_text: String,
}

/// `fields.html`
#[derive(Clone, Debug, Serialize)]
pub struct Fields {
    /// Groups with their fields; fields without a group come last.
    pub groups: Vec<GroupView>,
}

/// `field.html`, and `list.html` for a named list.
#[derive(Clone, Debug, Serialize)]
pub struct FieldView {
    /// Name.
    pub name: Text,
    /// What it is.
    pub description: Option<Text>,
    /// Procedures in force and to come.
    pub rows: Vec<Item<ProcedureRow>>,
    /// Procedures that are no longer in force.
    pub past: Vec<Item<ProcedureRow>>,
    /// Decisions that touch them.
    pub decisions: Vec<Link>,
    /// The document behind a named list.
    pub ground: Option<Item<LawView>>,
}

/// `page.html`
#[derive(Clone, Debug, Serialize)]
pub struct FreePage {
    /// The text.
    pub body_html: String,
}

/// `glossary.html`
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryView {
    /// Terms in Vietnamese order.
    pub terms: Vec<TermView>,
}

/// A term.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// Anchor.
    pub anchor: String,
    /// The term.
    pub term: String,
    /// Its abbreviation.
    pub abbreviation: Option<String>,
    /// What it means.
    pub meaning: String,
    /// English term.
    pub english: Option<String>,
}

/// `not-found.html`
#[derive(Clone, Debug, Serialize)]
pub struct NotFound {
    /// The procedures asked for most.
    pub top: Vec<ProcedureRow>,
}
