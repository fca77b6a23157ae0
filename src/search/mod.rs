//! Site → the files of its search: an engine without dependencies, and an index that is small enough for a phone.
//!
//! The index is made here, from the structure of procedures; the queries are answered by the engine, which is part of
//! the tool and not of a theme. Both are classic scripts, because browsers refuse modules, fetch and workers in a
//! folder that is opened from a stick. Nothing here knows HTML.

mod entry;
mod fold;
mod head;
mod index;
mod lexicon;
mod numbering;
mod pack;
mod phrases;
mod room;
mod script;
mod short;
mod spelling;
mod synonyms;
mod telling;
mod vocabulary;
mod words;

use crate::model::Site;

/// Most procedures of an index in one piece.
const MOST_IN_ONE: usize = 5_000;
/// Most procedures of a part: few enough that a part is one small download.
const MOST_IN_PART: usize = 2_500;

/// When and how an index is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most procedures of an index in one piece.
    pub in_one: usize,
    /// Most procedures of a part.
    pub in_part: usize,
}

/// A file of the search, by its path in the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchFile {
    /// Path from the root of the site.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Default for Limits {
    fn default() -> Self {
        Self { in_one: MOST_IN_ONE, in_part: MOST_IN_PART }
    }
}

/// The files of a site's search: engine, interface, index and its parts. The same site gives the same bytes.
#[must_use]
pub fn files(site: &Site) -> Vec<SearchFile> {
    files_within(site, Limits::default())
}

/// The same with other limits.
#[must_use]
pub fn files_within(site: &Site, limits: Limits) -> Vec<SearchFile> {
    let scripts = || {
        let file = |path: &str, text| SearchFile { path: path.to_owned(), text };
        vec![file("search/engine.js", script::engine()), file("search/interface.js", script::interface())]
    };
    let (mut files, index) = rayon::join(scripts, || index::files(site, limits));
    files.extend(index);
    files
}
