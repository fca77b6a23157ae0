//! A site in the making, beside the one that people read.
#![expect(clippy::disallowed_methods, reason = "publish is the only writer of the site")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use rayon::prelude::*;

use super::Published;
use super::error::{PublishError, at};
use super::folders::Folders;
use super::inspect::{Unlisted, inspect};
use super::lock::Lock;
use super::manifest::{self, FileEntry, Manifest, ManifestFacts};
use super::site_path::{MANIFEST, SitePath};
use super::swap::{Means, swap};

/// A new site that nobody sees before [`Staging::finish`]. Dropping it leaves the old site as it was.
///
/// After an error from [`Staging::put`] the staged site is incomplete: drop it.
#[derive(Debug)]
pub struct Staging {
    folders: Folders,
    previous: Manifest,
    staged: Mutex<Vec<Staged>>,
    means: Means,
    /// Last, so that it is dropped, and others may build, after everything else is done.
    _lock: Lock,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is new or changed.
    Written,
    /// It has the bytes of the old site's file, and its time.
    Kept,
}

#[derive(Debug)]
struct Staged {
    file: FileEntry,
    put: Put,
}

impl Staging {
    /// Begins a new site for the folder `out`, alone: a second build of the same site is refused at once.
    ///
    /// Mends or removes what a killed build left. Refuses to replace a folder that is not a site of ours.
    pub fn open(out: &Path, unlisted: Unlisted) -> Result<Self, PublishError> {
        Self::open_with(out, unlisted, Means::ALL)
    }

    pub(super) fn open_with(out: &Path, unlisted: Unlisted, means: Means) -> Result<Self, PublishError> {
        let folders = Folders::resolve(out)?;
        let lock = Lock::take(&folders)?;
        folders.recover()?;
        let previous = inspect(&folders.site, unlisted)?;
        folders.sweep()?;
        fs::create_dir(&folders.staging).map_err(at(&folders.staging))?;
        Ok(Self { folders, previous, staged: Mutex::default(), means, _lock: lock })
    }

    /// Adds a file; many threads may do so at once.
    pub fn put(&self, path: &SitePath, bytes: &[u8]) -> Result<Put, PublishError> {
        let file = FileEntry::new(path, bytes);
        let put = if self.previous.get(path.as_str()) == Some(&file) && self.keep(path, bytes)? {
            Put::Kept
        } else {
            self.write(path, bytes)?;
            Put::Written
        };
        self.staged().push(Staged { file, put });
        Ok(put)
    }

    /// Writes the manifest, and puts the new site in the place of the old one, which is then removed.
    ///
    /// If something of the old site cannot be removed, the next build tries again.
    pub fn finish(self, facts: &ManifestFacts) -> Result<Published, PublishError> {
        let mut staged = std::mem::take(&mut *self.staged());
        refuse_clashes(&mut staged)?;
        staged.par_sort_unstable_by(|a, b| a.file.path.cmp(&b.file.path));
        let kept = staged.iter().filter(|staged| staged.put == Put::Kept).count();
        let files: Vec<FileEntry> = staged.into_iter().map(|staged| staged.file).collect();
        self.write_manifest(facts, &files)?;
        self.keep_mode()?;
        swap(&self.folders, self.means)?;
        Ok(Published {
            files: files.len(),
            bytes: files.iter().map(|file| file.size).sum(),
            written: files.len() - kept,
            kept,
            removed: self.previous.files().iter().filter(|old| !contains(&files, old)).count(),
        })
    }

    /// Gives up; the old site stays as it was. Dropping does the same, but tells nobody when it fails.
    pub fn abandon(self) -> Result<(), PublishError> {
        self.folders.sweep()
    }

    /// Links the old site's file into the new site if it has these very bytes. The old manifest alone is not
    /// believed: a file damaged or edited since would live on for ever.
    fn keep(&self, path: &SitePath, bytes: &[u8]) -> Result<bool, PublishError> {
        let old = path.under(&self.folders.site);
        let Some(modified) = unchanged_since(&old, bytes) else {
            return Ok(false);
        };
        let new = path.under(&self.folders.staging);
        if self.means.links && with_parent(&new, || fs::hard_link(&old, &new)).is_ok() {
            return Ok(true);
        }
        // No links on this file system, or too many: a copy with the same time is the next best.
        let copy = self.write(path, bytes)?;
        copy.set_modified(modified).map_err(at(&new))?;
        Ok(true)
    }

    /// Only ever creates: a file that exists may share its bytes with the old site.
    fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<File, PublishError> {
        let new = path.under(&self.folders.staging);
        let create = || OpenOptions::new().write(true).create_new(true).open(&new);
        let written = with_parent(&new, create).and_then(|mut file| file.write_all(bytes).map(|()| file));
        written.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => self.clash(path),
            _ => at(&new)(error),
        })
    }

    /// Names the file in whose way `path` is.
    fn clash(&self, path: &SitePath) -> PublishError {
        let staged = self.staged();
        let first = staged.iter().map(|staged| &staged.file.path).find(|other| other.clashes_with(path));
        // The other thread may not have told yet that it was first; then the path itself says enough.
        PublishError::Clash { first: first.unwrap_or(path).clone(), second: path.clone() }
    }

    fn write_manifest(&self, facts: &ManifestFacts, files: &[FileEntry]) -> Result<(), PublishError> {
        let path = self.folders.staging.join(MANIFEST);
        let write = || {
            let mut file = File::create_new(&path)?;
            file.write_all(manifest::render(facts, files)?.as_bytes())?;
            // After a power cut a manifest of no bytes would make the folder a stranger's.
            file.sync_all()
        };
        write().map_err(at(&path))
    }

    /// Who may enter the site folder is the webmaster's choice, made once; it survives the exchange.
    fn keep_mode(&self) -> Result<(), PublishError> {
        match fs::metadata(&self.folders.site) {
            Ok(old) => {
                let staging = &self.folders.staging;
                fs::set_permissions(staging, old.permissions()).map_err(at(staging))
            }
            Err(_) => Ok(()),
        }
    }

    fn staged(&self) -> MutexGuard<'_, Vec<Staged>> {
        // A push cannot leave the list half-done, so a panic elsewhere does not spoil it.
        self.staged.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Staging {
    /// Removes what stands beside the site: the unfinished new one, or after the exchange the old one.
    fn drop(&mut self) {
        let _ = self.folders.sweep();
    }
}

/// Most files go into folders that exist, so the folder is created only when it turns out to be missing: no
/// shared list of folders, nothing for threads to wait for.
fn with_parent<T>(path: &Path, mut create: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    match (create(), path.parent()) {
        (Err(error), Some(parent)) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(parent)?;
            create()
        }
        (created, _) => created,
    }
}

/// The time of a regular file that holds exactly these bytes. A link is not one: linking it again would let
/// the site depend on a file outside.
fn unchanged_since(path: &Path, bytes: &[u8]) -> Option<SystemTime> {
    let found = fs::symlink_metadata(path).ok()?;
    let same = found.is_file() && found.len() == bytes.len() as u64 && holds(path, bytes).ok()?;
    if same { found.modified().ok() } else { None }
}

fn holds(path: &Path, mut bytes: &[u8]) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let mut buffer = [0; 16 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(bytes.is_empty());
        }
        match bytes.strip_prefix(&buffer[..read]) {
            Some(rest) => bytes = rest,
            None => return Ok(false),
        }
    }
}

/// Finds names that this file system tells apart and another one does not.
fn refuse_clashes(staged: &mut [Staged]) -> Result<(), PublishError> {
    staged.par_sort_by_cached_key(|staged| staged.file.path.clash_key());
    let clash = staged.windows(2).find(|pair| pair[0].file.path.clashes_with(&pair[1].file.path));
    clash.map_or(Ok(()), |pair| {
        let [first, second] = [&pair[0], &pair[1]].map(|staged| staged.file.path.clone());
        Err(PublishError::Clash { first, second })
    })
}

fn contains(sorted: &[FileEntry], file: &FileEntry) -> bool {
    sorted.binary_search_by(|entry| entry.path.cmp(&file.path)).is_ok()
}
