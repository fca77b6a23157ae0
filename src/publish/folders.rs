//! The site folder, and the names beside it that belong to a build.
#![expect(clippy::disallowed_methods, reason = "publish is the only writer of the site")]

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{PublishError, at};
use super::tree;

/// Where a build works. All stand in one folder, so renames between them stay on one file system.
#[derive(Debug)]
pub(super) struct Folders {
    /// The real site folder; links on the way are resolved, so that a link stays and its target is swapped.
    pub(super) site: PathBuf,
    /// The new site until it is exchanged for the old one.
    pub(super) staging: PathBuf,
    /// The old site between two renames.
    pub(super) retired: PathBuf,
    /// The lock file.
    pub(super) lock: PathBuf,
}

impl Folders {
    /// Finds the real folder for `out`, and creates the folders above it.
    pub(super) fn resolve(out: &Path) -> Result<Self, PublishError> {
        let site = real(out)?;
        if site.exists() && !site.is_dir() {
            return Err(PublishError::NotAFolder { site: out.to_owned() });
        }
        let (Some(parent), Some(name)) = (site.parent(), site.file_name()) else {
            return Err(PublishError::NoName { site: out.to_owned() });
        };
        if is_mount_point(&site, parent) {
            return Err(PublishError::Mounted { site });
        }
        let beside = |role: &str| parent.join(sibling(name, role));
        let (staging, retired, lock) = (beside("new"), beside("old"), beside("lock"));
        Ok(Self { site, staging, retired, lock })
    }

    /// Whether a build is running, or one was killed.
    pub(super) fn are_in_use(&self) -> bool {
        self.staging.exists() || self.retired.exists()
    }

    /// Puts the old site back if a build was killed between its two renames.
    pub(super) fn recover(&self) -> Result<(), PublishError> {
        if self.retired.exists() && !self.site.exists() {
            fs::rename(&self.retired, &self.site).map_err(at(&self.site))?;
        }
        Ok(())
    }

    /// Removes what is not the site. The retired site goes only once another stands in its place.
    pub(super) fn sweep(&self) -> Result<(), PublishError> {
        tree::remove(&self.staging)?;
        if self.site.exists() {
            tree::remove(&self.retired)?;
        }
        Ok(())
    }
}

/// `.dist.niemyet-new` for `dist`: hidden, and ignored by one line in `.gitignore`.
fn sibling(name: &OsStr, role: &str) -> PathBuf {
    let mut sibling = std::ffi::OsString::from(".");
    sibling.push(name);
    sibling.push(".niemyet-");
    sibling.push(role);
    sibling.into()
}

fn real(out: &Path) -> Result<PathBuf, PublishError> {
    match fs::symlink_metadata(out) {
        Ok(_) => fs::canonicalize(out).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => PublishError::BrokenLink { site: out.to_owned() },
            _ => at(out)(error),
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => real_parent(out),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            Err(PublishError::NotAFolder { site: out.to_owned() })
        }
        Err(error) => Err(at(out)(error)),
    }
}

fn real_parent(out: &Path) -> Result<PathBuf, PublishError> {
    let Some(name) = out.file_name() else {
        return Err(PublishError::NoName { site: out.to_owned() });
    };
    // The parent of a bare `dist` is the empty path, which no system call takes.
    let parent = match out.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).map_err(at(parent))?;
    Ok(fs::canonicalize(parent).map_err(at(parent))?.join(name))
}

/// Whether the folder is on another file system than its parent. A mount of the same file system shows only
/// when the swap fails.
#[cfg(unix)]
fn is_mount_point(site: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| fs::metadata(path).map(|found| found.dev());
    matches!((device(site), device(parent)), (Ok(own), Ok(above)) if own != above)
}

#[cfg(not(unix))]
fn is_mount_point(_site: &Path, _parent: &Path) -> bool {
    false
}
