//! Pieces of pages, ready made: what stands on many pages in the same words is rendered once, where the theme has a
//! template for it.

use std::collections::BTreeSet;
use std::hash::{BuildHasher as _, Hash};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use foldhash::fast::FixedState;
use foldhash::{HashMap, HashSet};
use rayon::prelude::*;

use super::contract::{FrameView, Item, LawPieceView, LawView, OfficeRow, ProcedureRow, RowView, SiteView};
use super::engine::{self, BrokenTemplate, Engine};
use super::given::{PieceView, View};
use crate::load::Theme;
use crate::model::{LegalBasis, LegalDocument, Office, Procedure, Ref, Site};

const PROCEDURE: &str = "pieces/procedure-row.html";
const OFFICE: &str = "pieces/office-row.html";
const LAW: &str = "pieces/law.html";
const MASTHEAD: &str = "pieces/masthead.html";
const NAVIGATION: &str = "pieces/navigation.html";
const FEEDBACK: &str = "pieces/feedback.html";
const FOOTER: &str = "pieces/footer.html";
const SEARCH: &str = "pieces/search.html";
const ASK: &str = "pieces/ask.html";

/// How many depths of folders are kept: the root of a language, and the folders in it.
const DEPTHS: usize = 2;

/// The pieces of a language.
pub(super) struct Pieces {
    /// Those of which the theme has a template.
    templates: BTreeSet<&'static str>,
    procedures: Lines<ProcedureRow>,
    offices: Lines<OfficeRow>,
    /// Laws by whether an article is meant, and position.
    laws: [Vec<OnceLock<Option<Arc<str>>>>; 2],
    /// Hashes of the laws that several procedures write out. A law that shares one by chance is merely kept for nothing.
    repeated: HashSet<u64>,
    /// Of those laws.
    written: RwLock<HashMap<Arc<LawView>, Option<Arc<str>>>>,
    frames: RwLock<HashMap<FrameKey, Frame>>,
    broken: OnceLock<BrokenTemplate>,
}

/// Lines of lists by the depth of the page and the position of what they show.
struct Lines<T>([Vec<OnceLock<Item<T>>>; DEPTHS]);

/// Stands in a piece for what differs from page to page.
pub(super) const OPEN: &str = "\0";

/// What a frame depends on: the prefix to the root, the section, and whether the page lies within it.
pub(super) type FrameKey = (String, &'static str, bool);

/// What is around the content of all pages that lie equally deep in a section.
#[derive(Clone)]
pub(super) struct Frame {
    pub(super) site: Arc<SiteView>,
    pub(super) masthead: Option<Arc<str>>,
    pub(super) navigation: Option<Arc<str>>,
    /// With the path of the page left open.
    pub(super) feedback: Option<Arc<str>>,
    pub(super) footer: Option<Arc<str>>,
    pub(super) search: Option<Arc<str>>,
    pub(super) ask: Option<Arc<str>>,
}

impl Pieces {
    pub(super) fn new(site: &Site, theme: &Theme) -> Self {
        let frame = [MASTHEAD, NAVIGATION, FEEDBACK, FOOTER, SEARCH, ASK];
        let all = [PROCEDURE, OFFICE, LAW].into_iter().chain(frame);
        Self {
            templates: all.filter(|template| theme.files.contains_key(*template)).collect(),
            procedures: Lines::new(site.procedures.len()),
            offices: Lines::new(site.offices.len()),
            repeated: repeated(site),
            written: RwLock::default(),
            laws: std::array::from_fn(|_| site.laws.iter().map(|_| OnceLock::new()).collect()),
            frames: RwLock::default(),
            broken: OnceLock::new(),
        }
    }

    /// A procedure in a list of pages so deep; its `view` is asked for the first time.
    pub(super) fn procedure(
        &self,
        depth: usize,
        procedure: Ref<Procedure>,
        engine: &dyn Engine,
        view: impl FnOnce() -> RowView<ProcedureRow>,
    ) -> Item<ProcedureRow> {
        let make = || self.line(PROCEDURE, engine, view(), PieceView::Procedure);
        self.procedures.get(depth, procedure.index(), make)
    }

    /// An office in a list, likewise.
    pub(super) fn office(
        &self,
        depth: usize,
        office: Ref<Office>,
        engine: &dyn Engine,
        view: impl FnOnce() -> RowView<OfficeRow>,
    ) -> Item<OfficeRow> {
        self.offices.get(depth, office.index(), || self.line(OFFICE, engine, view(), PieceView::Office))
    }

    fn line<T>(
        &self,
        template: &'static str,
        engine: &dyn Engine,
        view: RowView<T>,
        given: fn(RowView<T>) -> PieceView,
    ) -> Item<T> {
        let row = Arc::clone(&view.row);
        let html = self.piece(template, engine, || given(view));
        html.map_or(Item::Parts(row), |item_html| Item::Made { item_html })
    }

    /// A law of the site, made from its `view` the first time. The article that is meant is left open.
    pub(super) fn law(
        &self,
        law: Ref<LegalDocument>,
        with_article: bool,
        engine: &dyn Engine,
        view: impl FnOnce() -> LawPieceView,
    ) -> Option<Arc<str>> {
        let make = || self.piece(LAW, engine, || PieceView::Law(view()));
        self.laws[usize::from(with_article)][law.index()].get_or_init(make).clone()
    }

    /// The same of a law that a procedure writes out, if others write it out too.
    pub(super) fn written_law(
        &self,
        law: &LegalDocument,
        engine: &dyn Engine,
        view: impl FnOnce() -> LawPieceView,
    ) -> Option<Arc<str>> {
        if !self.repeated.contains(&hash_of(law)) {
            return None;
        }
        let view = view();
        kept(&self.written, &view.law, || self.piece(LAW, engine, || PieceView::Law(view.clone())))
    }

    /// The frame of a page, made from its `view` the first time.
    pub(super) fn frame(&self, key: &FrameKey, engine: &dyn Engine, view: impl FnOnce() -> FrameView) -> Frame {
        kept(&self.frames, key, || {
            let view = view();
            let make = |template| self.piece(template, engine, || PieceView::Frame(view.clone()));
            Frame {
                masthead: make(MASTHEAD),
                navigation: make(NAVIGATION),
                feedback: make(FEEDBACK),
                footer: make(FOOTER),
                search: make(SEARCH),
                ask: make(ASK),
                site: Arc::clone(&view.site),
            }
        })
    }

    fn piece(&self, template: &'static str, engine: &dyn Engine, view: impl FnOnce() -> PieceView) -> Option<Arc<str>> {
        if !self.templates.contains(template) {
            return None;
        }
        let html = engine.render(&View::Piece(template, Box::new(view())));
        html.map_err(|broken| self.broken.set(broken)).ok().map(Arc::from)
    }

    /// What is wrong with a template, if some piece could not be rendered.
    pub(super) fn broken(&self) -> Option<&BrokenTemplate> {
        self.broken.get()
    }
}

impl<T: Clone> Lines<T> {
    fn new(count: usize) -> Self {
        Self(std::array::from_fn(|_| (0..count).map(|_| OnceLock::new()).collect()))
    }

    /// The line that is kept, or the first of its kind, which is then made.
    fn get(&self, depth: usize, position: usize, make: impl FnOnce() -> Item<T>) -> Item<T> {
        match self.0.get(depth) {
            Some(slots) => slots[position].get_or_init(make).clone(),
            None => make(),
        }
    }
}

/// A piece in which what was left open is put in.
pub(super) fn filled(piece: Arc<str>, text: &str) -> Arc<str> {
    if piece.contains(OPEN) { piece.replace(OPEN, &engine::html(text)).into() } else { piece }
}

/// Of its number and title, the same in every run.
fn hash_of(law: &LegalDocument) -> u64 {
    FixedState::default().hash_one((law.number.as_deref(), law.title.as_deref()))
}

/// The laws that are written out more than once.
fn repeated(site: &Site) -> HashSet<u64> {
    let written = |procedure: &Procedure| -> Vec<u64> {
        procedure.legal_basis.iter().filter_map(LegalBasis::written).map(hash_of).collect()
    };
    let written: Vec<u64> = site.procedures.items().par_iter().flat_map_iter(written).collect();
    let mut seen = HashSet::default();
    written.into_iter().filter(|law| !seen.insert(*law)).collect()
}

/// What is kept under a key, or is made for it now.
fn kept<K: Clone + Eq + Hash, V: Clone>(store: &RwLock<HashMap<K, V>>, key: &K, make: impl FnOnce() -> V) -> V {
    if let Some(value) = store.read().unwrap_or_else(PoisonError::into_inner).get(key) {
        return value.clone();
    }
    let value = make();
    // Two threads may both have made it: it is the same.
    store.write().unwrap_or_else(PoisonError::into_inner).insert(key.clone(), value.clone());
    value
}
