//! What is wrong with a request, or to be known of what was written, as the name of a sentence and its values.

use crate::diagnostics::nearest;
use crate::model::{Office, Procedure, Ref, Site};

/// What is wrong with a request, or to be known of what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The sentence.
    pub key: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    pub(super) fn new<const N: usize>(key: &'static str, args: [(&'static str, &str); N]) -> Self {
        Self { key, args: args.map(|(name, value)| (name, value.to_owned())).to_vec() }
    }

    /// The same with one value more.
    pub(super) fn with(mut self, name: &'static str, value: &impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// The office of an id.
pub(super) fn office(site: &Site, id: &str) -> Result<Ref<Office>, Problem> {
    site.offices.find(id).ok_or_else(|| {
        let near = nearest(id, site.offices.items().iter().map(|office| office.id.as_str()));
        Problem::new("post-unknown-office", [("name", id), ("nearest", near.unwrap_or("none"))])
    })
}

/// The position of a posting place of an office.
pub(super) fn place(office: &Office, id: &str) -> Result<usize, Problem> {
    let places = &office.posting_places;
    let found = places.iter().position(|place| place.id == id);
    found.ok_or_else(|| {
        if places.is_empty() {
            return Problem::new("post-no-places", [("office", &office.id)]);
        }
        let ids: Vec<&str> = places.iter().map(|place| place.id.as_str()).collect();
        let near = nearest(id, ids.iter().copied()).unwrap_or("none");
        let problem = Problem::new("post-unknown-place", [("name", id), ("nearest", near), ("office", &office.id)]);
        problem.with("choices", &ids.join(", "))
    })
}

/// The procedure of a code.
pub(super) fn procedure(site: &Site, code: &str) -> Result<Ref<Procedure>, Problem> {
    site.find_procedure(code).ok_or_else(|| {
        let near = nearest(code, site.procedures.items().iter().map(|procedure| procedure.code.as_str()));
        Problem::new("post-unknown-code", [("code", code), ("nearest", near.unwrap_or("none"))])
    })
}
