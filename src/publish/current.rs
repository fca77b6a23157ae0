//! The fast way: a site that already is what would be built is left alone.
#![expect(clippy::disallowed_methods, reason = "publish is the only writer of the site")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;

use super::Published;
use super::folders::Folders;
use super::inspect::unlisted_files;
use super::manifest::{ContentHash, FileEntry, Manifest};

/// A site that is what would be built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// What is there.
    pub published: Published,
    /// How many findings of each severity its build had.
    pub findings: BTreeMap<String, usize>,
}

/// The site in `out`, if it already is the one that this version of the tool would give for the day from the input,
/// with every file there, unaltered, and no other. `None` means: build.
///
/// Changes nothing, takes no lock and finds no fault: whatever is odd is left for
/// [`Staging::open`](super::Staging::open) to mend or to refuse.
#[must_use]
pub fn current_site(out: &Path, as_of: Date, input_digest: &str) -> Option<Current> {
    // First, because finding the folders of a site that is not there would create its parents.
    let manifest = Manifest::read(out).filter(|manifest| manifest.was_built_from(as_of, input_digest))?;
    let folders = Folders::resolve(out).ok()?;
    let site = &folders.site;
    let is_whole = !folders.are_in_use()
        && unlisted_files(site, &manifest).is_ok_and(|files| files.is_empty())
        && manifest.files().par_iter().all(|file| is_unaltered(site, file));
    is_whole.then(|| Current {
        published: Published {
            files: manifest.files().len(),
            bytes: manifest.files().iter().map(|file| file.size).sum(),
            kept: manifest.files().len(),
            ..Published::default()
        },
        findings: manifest.findings(),
    })
}

/// A file that cannot be read counts as altered.
fn is_unaltered(site: &Path, listed: &FileEntry) -> bool {
    let path = listed.path.under(site);
    fs::symlink_metadata(&path).is_ok_and(|found| found.is_file() && found.len() == listed.size)
        && fs::read(&path).is_ok_and(|bytes| ContentHash::of(&bytes) == listed.sha256)
}
