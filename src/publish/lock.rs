//! One build at a time for one site folder.
#![expect(clippy::disallowed_methods, reason = "publish is the only writer of the site")]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::error::{PublishError, at};
use super::folders::Folders;

/// The lock of a site folder. The system frees it when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    /// Held open, because closing it unlocks.
    _file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock, or says at once that another build holds it.
    pub(super) fn take(folders: &Folders) -> Result<Self, PublishError> {
        let path = folders.lock.clone();
        loop {
            let mut options = OpenOptions::new();
            let file = options.create(true).truncate(false).write(true).open(&path).map_err(at(&path))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(PublishError::Locked { site: folders.site.clone() });
                }
                // Some network file systems know no locks. Building there without one is better than not at all.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(at(&path)(error)),
            }
            if is_still_at(&file, &path).map_err(at(&path))? {
                return Ok(Self { _file: file, path });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still held; whoever opened it meanwhile sees in `take` that it is gone. Elsewhere an
        // open file cannot be told from a newer one of the same name, so the empty file stays.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Whether the file we locked is the one that others will open: its last holder may have removed it between
/// our opening and our locking.
#[cfg(unix)]
fn is_still_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let ours = file.metadata()?;
    match fs::metadata(path) {
        Ok(theirs) => Ok((ours.dev(), ours.ino()) == (theirs.dev(), theirs.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "one signature on every system")]
fn is_still_at(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}
