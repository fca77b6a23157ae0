//! Procedures in lists, ready made: the same row stands on the pages of many offices, and is rendered once for all that
//! lie equally deep.

use std::sync::{Arc, OnceLock};

use super::engine::{BrokenTemplate, Engine};
use super::given::View;
use super::view::{ProcedureRow, RowView};
use crate::model::{Procedure, Ref};

/// The template of a row, where the theme has one.
pub(super) const TEMPLATE: &str = "procedure-row.html";

/// How many depths of folders are kept: the root of a language, and the folders in it.
const DEPTHS: usize = 2;

/// The rows of a language, by the depth of the page and the position of the procedure.
pub(super) struct ReadyRows {
    slots: [Vec<OnceLock<Arc<ProcedureRow>>>; DEPTHS],
    has_template: bool,
    broken: OnceLock<BrokenTemplate>,
}

impl ReadyRows {
    pub(super) fn new(procedures: usize, has_template: bool) -> Self {
        let slots = || (0..procedures).map(|_| OnceLock::new()).collect();
        Self { slots: [slots(), slots()], has_template, broken: OnceLock::new() }
    }

    /// A row for pages so deep: the one that is kept, or the first of its kind, which is then made from its `view`.
    pub(super) fn get(
        &self,
        depth: usize,
        procedure: Ref<Procedure>,
        engine: &dyn Engine,
        view: impl FnOnce() -> RowView,
    ) -> Arc<ProcedureRow> {
        let make = || Arc::new(self.rendered(engine, view()));
        match self.slots.get(depth) {
            Some(slots) => Arc::clone(slots[procedure.index()].get_or_init(make)),
            None => make(),
        }
    }

    fn rendered(&self, engine: &dyn Engine, view: RowView) -> ProcedureRow {
        if !self.has_template {
            return view.row;
        }
        let row = view.row.clone();
        let html = engine.render(TEMPLATE, &View::Row(Box::new(view))).map_err(|broken| self.broken.set(broken));
        ProcedureRow { item_html: html.ok(), ..row }
    }

    /// What is wrong with the template, if some row could not be rendered.
    pub(super) fn broken(&self) -> Option<&BrokenTemplate> {
        self.broken.get()
    }
}
