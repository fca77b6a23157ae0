//! What to bring: cases, papers, questions.

use serde::Serialize;

use super::values::{FormView, Link};

/// A case.
#[derive(Clone, Debug, Serialize)]
pub struct CaseView {
    /// Anchor: `truong-hop-…`.
    pub anchor: String,
    /// Name; absent when there is only one.
    pub name: Option<String>,
    /// How many sets, as text, when not one.
    pub sets: Option<String>,
    /// Papers to bring or hand in.
    pub documents: Vec<DocumentView>,
    /// Papers that need not be brought, because the state holds them.
    pub held: Vec<DocumentView>,
    /// Notes.
    pub notes_html: Vec<String>,
    /// Whether it is said that no paper is needed.
    pub no_documents: bool,
}

/// A question that tells cases apart.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionView {
    /// The question.
    pub ask: String,
    /// Answers, each with a link to the case.
    pub answers: Vec<Link>,
}

/// A paper.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentView {
    /// Name.
    pub name: String,
    /// `1 bản chính, 2 bản sao`; absent when not known.
    pub count: Option<String>,
    /// Whether it is only shown and taken home again.
    pub show_only: bool,
    /// Only needed if …
    pub only_if: Option<String>,
    /// The form to fill in.
    pub form: Option<FormView>,
    /// Databases that hold it.
    pub held_in: Vec<String>,
    /// A word about it.
    pub note: Option<String>,
}
