//! What a template is given: the view of one page, of whatever kind, or of a piece that stands on many.

use serde::{Serialize, Serializer};

use super::view;

/// What a template is given.
#[derive(Debug)]
pub(super) enum View {
    Home(view::Page<view::Home>),
    Procedures(view::Page<view::Procedures>),
    Search(view::Page<view::SearchView>),
    Procedure(Box<view::Page<view::ProcedureView>>),
    Fields(view::Page<view::Fields>),
    Field(view::Page<view::FieldView>),
    List(view::Page<view::FieldView>),
    Offices(view::Page<view::Offices>),
    Office(Box<view::Page<view::OfficeView>>),
    Decisions(view::Page<view::Decisions>),
    Decision(view::Page<view::DecisionView>),
    Postings(view::Page<view::Postings>),
    Posting(Box<view::Page<view::PostingView>>),
    Sheet(view::Page<view::SheetView>),
    Free(view::Page<view::FreePage>),
    Glossary(view::Page<view::GlossaryView>),
    NotFound(view::Page<view::NotFound>),
    /// A piece, with its template.
    Piece(&'static str, Box<PieceView>),
}

/// What the template of a piece is given.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum PieceView {
    Procedure(view::RowView<view::ProcedureRow>),
    Office(view::RowView<view::OfficeRow>),
    Law(view::LawPieceView),
    Frame(view::FrameView),
}

impl View {
    /// The template that shows it.
    pub(super) const fn template(&self) -> &'static str {
        match self {
            Self::Home(_) => "home.html",
            Self::Procedures(_) => "procedures.html",
            Self::Search(_) => "search.html",
            Self::Procedure(_) => "procedure.html",
            Self::Fields(_) => "fields.html",
            Self::Field(_) => "field.html",
            Self::List(_) => "list.html",
            Self::Offices(_) => "offices.html",
            Self::Office(_) => "office.html",
            Self::Decisions(_) => "decisions.html",
            Self::Decision(_) => "decision.html",
            Self::Postings(_) => "postings.html",
            Self::Posting(_) => "posting.html",
            Self::Sheet(_) => "sheet.html",
            Self::Free(_) => "page.html",
            Self::Glossary(_) => "glossary.html",
            Self::NotFound(_) => "not-found.html",
            Self::Piece(template, _) => template,
        }
    }
}

impl Serialize for View {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Home(page) => page.serialize(serializer),
            Self::Procedures(page) => page.serialize(serializer),
            Self::Search(page) => page.serialize(serializer),
            Self::Procedure(page) => page.serialize(serializer),
            Self::Fields(page) => page.serialize(serializer),
            Self::Field(page) | Self::List(page) => page.serialize(serializer),
            Self::Offices(page) => page.serialize(serializer),
            Self::Office(page) => page.serialize(serializer),
            Self::Decisions(page) => page.serialize(serializer),
            Self::Decision(page) => page.serialize(serializer),
            Self::Postings(page) => page.serialize(serializer),
            Self::Posting(page) => page.serialize(serializer),
            Self::Sheet(page) => page.serialize(serializer),
            Self::Free(page) => page.serialize(serializer),
            Self::Glossary(page) => page.serialize(serializer),
            Self::NotFound(page) => page.serialize(serializer),
            Self::Piece(_, piece) => piece.serialize(serializer),
        }
    }
}
