//! Pages → `dist/`. The only writer of the site; it does not know what a page says.
//!
//! A build never writes into the site that people read. It writes a new one beside it, in a *staging* folder,
//! and exchanges the two in one step:
//!
//! ```text
//! dist/                 the site; whole at every moment, also when a build is killed
//! .dist.niemyet-new/    the site in the making; after the exchange, the old one on its way out
//! .dist.niemyet-old/    the old site between two renames, where the system cannot exchange folders
//! .dist.niemyet-lock    held while a build runs; the system frees it when a build is killed
//! ```
//!
//! Names are fixed because the lock makes them ours: whatever a killed build left is found, and put right or
//! removed, by the next one. A file whose bytes did not change is hard-linked from the old site, not written: it
//! keeps its inode and its time, so that `rsync` and web caches see only what changed.
//!
//! Promises hold against a killed process. A power cut may damage files written in the last half minute, on any
//! system, and forcing thousands of files to the disk would cost more than building them again. So only the
//! manifest is forced: with it the next build knows the folder as ours, [`current_site`] sees which files are
//! damaged, and they are written anew, because a file is kept only after its bytes were compared.
//!
//! A program that holds the folder itself open (a shell standing in `dist/`) stays in the old site.

mod current;
mod error;
mod folders;
mod inspect;
mod lock;
mod manifest;
mod site_path;
mod staging;
mod swap;
#[cfg(test)]
mod tests;
mod tree;

pub use current::{Current, current_site};
pub use error::PublishError;
pub use inspect::Unlisted;
pub use manifest::{ContentHash, ManifestFacts};
pub use site_path::{BadPath, PathDefect, SitePath};
pub use staging::{Put, Staging};

/// What a build did to the site folder. `manifest.json` itself is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files of the new site.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// Files that are new or changed.
    pub written: usize,
    /// Files carried over from the old site with inode and time.
    pub kept: usize,
    /// Files of the old site that the new one no longer has.
    pub removed: usize,
}
