//! What a template is given: the view of one page, of whatever kind, or of a piece that stands on many.

use serde::{Serialize, Serializer};

use super::contract;

/// What a template is given.
#[derive(Debug)]
pub(super) enum View {
    Home(contract::Page<contract::Home>),
    Procedures(contract::Page<contract::Procedures>),
    Search(contract::Page<contract::SearchView>),
    Procedure(Box<contract::Page<contract::ProcedureView>>),
    Fields(contract::Page<contract::Fields>),
    Field(contract::Page<contract::FieldView>),
    List(contract::Page<contract::FieldView>),
    Offices(contract::Page<contract::Offices>),
    Office(Box<contract::Page<contract::OfficeView>>),
    Decisions(contract::Page<contract::Decisions>),
    Decision(contract::Page<contract::DecisionView>),
    Postings(contract::Page<contract::Postings>),
    Posting(Box<contract::Page<contract::PostingView>>),
    Sheet(contract::Page<contract::SheetView>),
    Free(contract::Page<contract::FreePage>),
    Glossary(contract::Page<contract::GlossaryView>),
    NotFound(contract::Page<contract::NotFound>),
    /// A piece, with its template.
    Piece(&'static str, Box<PieceView>),
}

/// What the template of a piece is given.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum PieceView {
    Procedure(contract::RowView<contract::ProcedureRow>),
    Office(contract::RowView<contract::OfficeRow>),
    Law(contract::LawPieceView),
    Frame(contract::FrameView),
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
