//! The fast way: a site that already is what would be built is left alone.
#![expect(
    clippy::disallowed_methods,
    reason = "publish is the only writer of the site"
)]

use std::fs;
use std::path::Path;

use rayon::prelude::*;

use super::Published;
use super::error::PublishError;
use super::folders::Folders;
use super::inspect::unlisted_files;
use super::manifest::{ContentHash, FileEntry, Manifest, ManifestFacts};
use super::site_path::MANIFEST;

/// Whether `out` already is the site of these facts, built by this version of the tool, and every file of it is
/// there, unaltered and alone. `None` means: build.
///
/// Changes nothing, takes no lock, and finds no fault: whatever is odd is left for
/// [`Staging::open`](super::Staging::open) to mend or to refuse.
pub fn is_current(out: &Path, facts: &ManifestFacts) -> Result<Option<Published>, PublishError> {
    if !out.join(MANIFEST).is_file() {
        return Ok(None);
    }
    let folders = Folders::resolve(out)?;
    let Some(manifest) = Manifest::read(&folders.site) else {
        return Ok(None);
    };
    if folders.are_in_use()
        || !manifest.was_built_from(facts)
        || !unlisted_files(&folders.site, &manifest)?.is_empty()
        || !manifest
            .files()
            .par_iter()
            .all(|file| is_unaltered(&folders.site, file))
    {
        return Ok(None);
    }
    let files = manifest.files();
    Ok(Some(Published {
        files: files.len(),
        bytes: files.iter().map(|file| file.size).sum(),
        kept: files.len(),
        ..Published::default()
    }))
}

/// A file that cannot be read counts as altered.
fn is_unaltered(site: &Path, listed: &FileEntry) -> bool {
    let path = listed.path.under(site);
    fs::symlink_metadata(&path).is_ok_and(|found| found.is_file() && found.len() == listed.size)
        && fs::read(&path).is_ok_and(|bytes| ContentHash::of(&bytes) == listed.sha256)
}
