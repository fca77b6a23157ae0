//! Pieces of pages, ready made: what stands on many pages in the same words is rendered once, where the theme has a
//! template for it.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use super::engine::{BrokenTemplate, Engine};
use super::given::{PieceView, View};
use super::view::{FrameView, LawPieceView, LawView, ProcedureRow, RowView, SiteView};
use crate::load::Theme;
use crate::model::{LegalDocument, Procedure, Ref, Site};

const ROW: &str = "pieces/procedure-row.html";
const LAW_NAME: &str = "pieces/law-name.html";
const LAW_MORE: &str = "pieces/law-more.html";
const NAVIGATION: &str = "pieces/navigation.html";
const FOOTER: &str = "pieces/footer.html";

/// How many depths of folders are kept: the root of a language, and the folders in it.
const DEPTHS: usize = 2;

/// The pieces of a language.
pub(super) struct Pieces {
    /// Those of which the theme has a template.
    templates: BTreeSet<&'static str>,
    /// By the depth of the page and the position of the procedure.
    rows: [Vec<OnceLock<Arc<ProcedureRow>>>; DEPTHS],
    laws: Vec<OnceLock<Option<LawPieces>>>,
    /// Of laws that procedures write out, often in the same words.
    written: RwLock<HashMap<LawView, Option<LawPieces>>>,
    frames: RwLock<HashMap<FrameKey, Frame>>,
    broken: OnceLock<BrokenTemplate>,
}

/// What a legal document is called, and the rest of what is said of it.
#[derive(Clone)]
pub(super) struct LawPieces {
    pub(super) name: Arc<str>,
    pub(super) more: Arc<str>,
}

/// What a frame depends on: the prefix to the root, the section, and whether the page lies within it.
pub(super) type FrameKey = (String, &'static str, bool);

/// What is around the content of all pages that lie equally deep in a section.
#[derive(Clone)]
pub(super) struct Frame {
    pub(super) site: Arc<SiteView>,
    pub(super) navigation: Option<Arc<str>>,
    pub(super) footer: Option<Arc<str>>,
}

impl Pieces {
    pub(super) fn new(site: &Site, theme: &Theme) -> Self {
        let all = [ROW, LAW_NAME, LAW_MORE, NAVIGATION, FOOTER];
        let slots = || site.procedures.iter().map(|_| OnceLock::new()).collect();
        Self {
            templates: all.into_iter().filter(|template| theme.files.contains_key(*template)).collect(),
            rows: [slots(), slots()],
            written: RwLock::default(),
            laws: site.laws.iter().map(|_| OnceLock::new()).collect(),
            frames: RwLock::default(),
            broken: OnceLock::new(),
        }
    }

    /// A row for pages so deep: the one that is kept, or the first of its kind, which is then made from its `view`.
    pub(super) fn row(
        &self,
        depth: usize,
        procedure: Ref<Procedure>,
        engine: &dyn Engine,
        view: impl FnOnce() -> RowView,
    ) -> Arc<ProcedureRow> {
        let make = || {
            let view = view();
            Arc::new(match self.piece(ROW, engine, || PieceView::Row(view.clone())) {
                Some(html) => ProcedureRow { item_html: Some(html), ..ProcedureRow::default() },
                None => view.row,
            })
        };
        match self.rows.get(depth) {
            Some(slots) => Arc::clone(slots[procedure.index()].get_or_init(make)),
            None => make(),
        }
    }

    /// The pieces of a law of the site, made from its `view` the first time.
    pub(super) fn law(
        &self,
        law: Ref<LegalDocument>,
        engine: &dyn Engine,
        view: impl FnOnce() -> LawPieceView,
    ) -> Option<LawPieces> {
        self.laws[law.index()].get_or_init(|| self.law_pieces(engine, &view())).clone()
    }

    /// The pieces of a law that a procedure writes out.
    pub(super) fn written_law(&self, engine: &dyn Engine, view: &LawPieceView) -> Option<LawPieces> {
        kept(&self.written, &view.law, || self.law_pieces(engine, view))
    }

    fn law_pieces(&self, engine: &dyn Engine, view: &LawPieceView) -> Option<LawPieces> {
        let make = |template| self.piece(template, engine, || PieceView::Law(view.clone()));
        Some(LawPieces { name: make(LAW_NAME)?, more: make(LAW_MORE)? })
    }

    /// The frame of a page, made from its `view` the first time.
    pub(super) fn frame(&self, key: &FrameKey, engine: &dyn Engine, view: impl FnOnce() -> FrameView) -> Frame {
        kept(&self.frames, key, || {
            let view = view();
            let make = |template| self.piece(template, engine, || PieceView::Frame(view.clone()));
            Frame { navigation: make(NAVIGATION), footer: make(FOOTER), site: Arc::clone(&view.site) }
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
