//! Looks at what stands in the site folder before anything takes its place: nothing that we did not write may be
//! lost without a word.
#![expect(clippy::disallowed_methods, reason = "publish is the only writer of the site")]

use std::fs;
use std::io;
use std::path::Path;

use super::error::{PublishError, at};
use super::manifest::Manifest;
use super::site_path::MANIFEST;
use super::tree;

/// What to do with files in the site folder that no build wrote.
///
/// They are never carried over: then the site would depend on more than its content. Their place is the
/// content folder, from where every build brings them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unlisted {
    /// Refuse to build, and name them.
    #[default]
    Refuse,
    /// Let them go with the old site. A `.git` is refused all the same.
    Discard,
}

/// What file managers leave in every folder that somebody looks at; nobody misses it.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// How many files a refusal names.
const NAMED: usize = 10;

/// The manifest of the old site, once it is sure that the old site may go.
pub(super) fn inspect(site: &Path, unlisted: Unlisted) -> Result<Manifest, PublishError> {
    let Some(manifest) = Manifest::read(site) else {
        return match first_name(site)? {
            None => Ok(Manifest::default()),
            Some(example) => Err(PublishError::NotOurs { site: site.to_owned(), example }),
        };
    };
    if fs::symlink_metadata(site.join(".git")).is_ok() {
        return Err(PublishError::Repository { site: site.to_owned() });
    }
    if unlisted == Unlisted::Refuse {
        let mut files = unlisted_files(site, &manifest)?;
        if !files.is_empty() {
            let total = files.len();
            files.sort_unstable();
            files.truncate(NAMED);
            return Err(PublishError::Unlisted { site: site.to_owned(), files, total });
        }
    }
    Ok(manifest)
}

/// Files of the folder that the manifest does not list, in no order.
pub(super) fn unlisted_files(site: &Path, manifest: &Manifest) -> Result<Vec<String>, PublishError> {
    let mut files = tree::files(site)?;
    files.retain(|path| path != MANIFEST && !is_litter(path) && manifest.get(path).is_none());
    Ok(files)
}

fn is_litter(path: &str) -> bool {
    LITTER.contains(&path.rsplit('/').next().unwrap_or(path))
}

/// The alphabetically first name in a folder, litter aside. Does not look deeper: it may be a whole disk.
fn first_name(folder: &Path) -> Result<Option<String>, PublishError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entries => entries.map_err(at(folder))?,
    };
    let mut first: Option<String> = None;
    for entry in entries {
        let name = entry.map_err(at(folder))?.file_name().to_string_lossy().into_owned();
        if !is_litter(&name) && first.as_ref().is_none_or(|least| name < *least) {
            first = Some(name);
        }
    }
    Ok(first)
}
