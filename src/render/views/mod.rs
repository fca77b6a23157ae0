//! Model → view, one file a family of pages. What a view is, its namesake in `contract/` says.

mod decision;
mod dossier;
mod home;
mod office;
mod posting;
mod posting_rows;
mod procedure;
mod rows;
mod sheet;
mod shell;
mod simple;
mod time_and_money;

use super::catalog::{Catalog, Phrases};
use super::engine::Engine;
use super::given::View;
use super::pages::PageKind;
use super::pieces::Pieces;
use super::posted::Posted;
use super::words::Words;
use crate::model::Site;

/// What every view is made from.
pub(super) struct Context<'c> {
    pub(super) site: &'c Site,
    pub(super) catalog: &'c Catalog,
    pub(super) phrases: &'c Phrases,
    pub(super) posted: &'c Posted<'c>,
    pub(super) words: Words<'c>,
    pub(super) pieces: &'c Pieces,
    pub(super) engine: &'c dyn Engine,
    /// Prefix from the page to the root of its language.
    pub(super) up: String,
    /// Path from the root of the site.
    pub(super) path: String,
    /// Path from the root of the language.
    pub(super) path_in_language: String,
}

/// The view of a page.
pub(super) fn of(context: &Context<'_>, kind: PageKind) -> View {
    match kind {
        PageKind::Home => View::Home(home::home(context)),
        PageKind::Procedures => View::Procedures(simple::procedures(context)),
        PageKind::Search => View::Search(simple::search(context)),
        PageKind::Procedure(procedure) => View::Procedure(Box::new(procedure::procedure(context, procedure))),
        PageKind::Fields => View::Fields(simple::fields(context)),
        PageKind::Field(field) => View::Field(simple::field(context, field)),
        PageKind::List(index) => View::List(simple::list(context, index)),
        PageKind::Offices => View::Offices(office::offices(context)),
        PageKind::Office(office) => View::Office(Box::new(office::office(context, office))),
        PageKind::Decisions => View::Decisions(decision::decisions(context)),
        PageKind::Decision(decision) => View::Decision(decision::decision(context, decision)),
        PageKind::Postings => View::Postings(posting::postings(context)),
        PageKind::Posting(index) => View::Posting(Box::new(posting::posting(context, index))),
        PageKind::Sheet(index) => View::Sheet(sheet::sheet(context, index)),
        PageKind::Free(index) => View::Free(simple::free(context, index)),
        PageKind::Glossary => View::Glossary(simple::glossary(context)),
        PageKind::NotFound => View::NotFound(simple::not_found(context)),
    }
}

/// Whether search engines should leave a page out: what does not exist, and what no longer holds.
pub(super) fn is_hidden(catalog: &Catalog, kind: PageKind) -> bool {
    match kind {
        PageKind::NotFound | PageKind::Sheet(_) => true,
        PageKind::Procedure(procedure) => !catalog.of(procedure).lifecycle.is_current(),
        _ => false,
    }
}
