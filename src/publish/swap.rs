//! The moment at which the new site takes the place of the old one.
#![expect(clippy::disallowed_methods, reason = "publish is the only writer of the site")]

use std::fs;
use std::io;
use std::path::Path;

use super::error::{PublishError, at};
use super::folders::Folders;

/// What a build may ask of the file system. Whatever is refused is done in a poorer way; tests forbid things to
/// walk those ways too.
#[derive(Clone, Copy, Debug)]
pub(super) struct Means {
    /// Two folders exchanged in one step.
    pub(super) exchange: bool,
    /// Hard links.
    pub(super) links: bool,
}

impl Means {
    /// Everything that the system offers.
    pub(super) const ALL: Self = Self { exchange: true, links: true };
}

/// Puts the staged site in place. The old one, if any, is left under one of the names that
/// [`Folders::sweep`] removes.
pub(super) fn swap(folders: &Folders, means: Means) -> Result<(), PublishError> {
    let Folders { site, staging, .. } = folders;
    if !site.exists() {
        return fs::rename(staging, site).map_err(at(site));
    }
    if means.exchange && exchange(staging, site) {
        return Ok(());
    }
    rename_twice(folders)
}

/// Exchanges two folders in one step. Every failure means "try otherwise": a system without this call answers
/// with one of half a dozen errors, and a real obstacle stops the first rename just as well.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> bool {
    false
}

fn rename_twice(folders: &Folders) -> Result<(), PublishError> {
    let Folders { site, staging, retired, .. } = folders;
    fs::rename(site, retired).map_err(|error| match error.kind() {
        io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => PublishError::Mounted { site: site.clone() },
        _ => at(site)(error),
    })?;
    fs::rename(staging, site).map_err(|error| {
        // If this fails as well, the next build puts the old site back.
        let _ = fs::rename(retired, site);
        at(site)(error)
    })
}
