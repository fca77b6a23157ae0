//! What many pages need of every procedure, worked out once.

use rayon::prelude::*;

use super::order::{Alphabet, listed};
use super::words::Words;
use crate::load::raw::ProcedureKind;
use crate::model::{FieldOfWork, Lifecycle, Office, Procedure, Ref, Site, Summary};

/// Facts of all procedures, by their position.
pub(super) struct Catalog {
    entries: Vec<Entry>,
    /// Procedures with a page, in Vietnamese order.
    pub(super) published: Vec<Ref<Procedure>>,
    /// The same by the position of their field.
    by_field: Vec<Vec<Ref<Procedure>>>,
}

/// Facts of one procedure.
pub(super) struct Entry {
    pub(super) lifecycle: Lifecycle,
    pub(super) summary: Summary,
    pub(super) takers: Vec<Ref<Office>>,
    /// Name by which it is sorted and listed.
    pub(super) listed: String,
}

impl Catalog {
    pub(super) fn new(site: &Site) -> Self {
        let procedures: Vec<(Ref<Procedure>, &Procedure)> = site.procedures.iter().collect();
        let entries: Vec<Entry> = procedures
            .par_iter()
            .map(|(reference, procedure)| Entry {
                lifecycle: site.lifecycle(procedure),
                summary: site.summary(*reference),
                takers: site.takers(procedure),
                listed: listed(procedure.display_name()),
            })
            .collect();
        let is_public = |(_, procedure): &&(Ref<Procedure>, &Procedure)| procedure.kind == ProcedureKind::Public;
        let mut published: Vec<Ref<Procedure>> =
            procedures.iter().filter(is_public).map(|(reference, _)| *reference).collect();
        let alphabet = Alphabet::new();
        published.par_sort_by_cached_key(|reference| (alphabet.key(&entries[reference.index()].listed), *reference));
        let mut by_field = vec![Vec::new(); site.fields.len()];
        for reference in published.iter().copied() {
            if let Some(field) = site.procedures[reference].field {
                by_field[field.index()].push(reference);
            }
        }
        Self { entries, published, by_field }
    }

    pub(super) fn of(&self, procedure: Ref<Procedure>) -> &Entry {
        &self.entries[procedure.index()]
    }

    /// Procedures of a field, in order, with a page. A field without any has no page of its own.
    pub(super) fn in_field(&self, field: Ref<FieldOfWork>) -> &[Ref<Procedure>] {
        &self.by_field[field.index()]
    }
}

/// Money and time of every procedure in the words of a language.
pub(super) struct Phrases(Vec<(Option<String>, Option<String>)>);

impl Phrases {
    pub(super) fn new(catalog: &Catalog, words: &Words<'_>) -> Self {
        let phrase =
            |entry: &Entry| (words.cost(&entry.summary.money).0, entry.summary.time.map(|time| words.range(time)));
        Self(catalog.entries.par_iter().map(phrase).collect())
    }

    pub(super) fn of(&self, procedure: Ref<Procedure>) -> &(Option<String>, Option<String>) {
        &self.0[procedure.index()]
    }
}
