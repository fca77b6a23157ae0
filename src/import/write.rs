//! The edge of the room: the only code here that touches the disk.
//!
//! A file is written beside its place and renamed into it, so that a stop at any moment leaves either the old
//! file or the new one. Paths are built from codes and slugs only, and checked once more before they are used.

#![expect(clippy::disallowed_methods, reason = "this is the file the lint sends writers of imports to")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use walkdir::WalkDir;

use super::Options;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Written, or to be written in a dry run.
    Written,
    /// There already with this text.
    Unchanged,
    /// There already with another text.
    Kept,
}

/// Opens the file to import, and says how long it is.
pub(super) fn open(input: &Path) -> Result<(File, u64)> {
    let context = || format!("cannot read `{}`", input.display());
    let file = File::open(input).with_context(context)?;
    let about = file.metadata().with_context(context)?;
    if about.is_dir() {
        bail!("`{}` is a folder; give the file to import", input.display());
    }
    Ok((file, about.len()))
}

/// A content root to write into.
#[derive(Debug)]
pub(super) struct Root {
    path: PathBuf,
    dry_run: bool,
}

impl Root {
    /// The content root of a run.
    pub(super) fn new(options: &Options) -> Self {
        Self { path: options.root.clone(), dry_run: options.dry_run }
    }

    /// Where a file of the root is on disk.
    pub(super) fn on_disk(&self, relative: &str) -> PathBuf {
        self.path.join(relative)
    }

    /// The paths of all procedures that are there, by the name of the file without its ending: authors may have
    /// moved them to another folder.
    pub(super) fn procedures(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for entry in WalkDir::new(self.path.join("procedures")).sort_by_file_name().into_iter().flatten() {
            let path = entry.path();
            let relative = path.strip_prefix(&self.path).ok().and_then(Path::to_str);
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            if let (Some(relative), Some(stem), Some("yaml")) =
                (relative, stem, path.extension().and_then(|ending| ending.to_str()))
            {
                // Of two files for one code the first in order counts.
                found.entry(stem.to_owned()).or_insert_with(|| relative.replace('\\', "/"));
            }
        }
        found
    }

    /// The text of a file, if it is there and can be read.
    pub(super) fn read(&self, relative: &str) -> Option<String> {
        fs::read_to_string(self.on_disk(relative)).ok()
    }

    /// Writes a file, unless another text is there and `force` is not given.
    pub(super) fn put(&self, relative: &str, text: &str, force: bool) -> Result<Outcome> {
        let target = self.checked(relative)?;
        // Not followed: a link that leads nowhere is something somebody put there.
        match fs::symlink_metadata(&target) {
            Ok(_) if fs::read(&target).is_ok_and(|there| there == text.as_bytes()) => {
                return Ok(Outcome::Unchanged);
            }
            Ok(_) if !force => return Ok(Outcome::Kept),
            _ if self.dry_run => return Ok(Outcome::Written),
            _ => {}
        }
        replace(&target, text).with_context(|| format!("cannot write `{}`", target.display()))?;
        Ok(Outcome::Written)
    }

    fn checked(&self, relative: &str) -> Result<PathBuf> {
        let inside = Path::new(relative).components().all(|part| matches!(part, Component::Normal(_)));
        if !inside || relative.contains(['\\', '\0', ':']) {
            bail!("refused to write outside of the content root: `{}`", relative.escape_debug());
        }
        Ok(self.path.join(relative))
    }
}

/// The folder is made only when it is missing: a full import writes thousands of files into few folders.
fn replace(target: &Path, text: &str) -> std::io::Result<()> {
    let (Some(folder), Some(name)) = (target.parent(), target.file_name()) else {
        return Err(ErrorKind::InvalidInput.into());
    };
    // One name a target: what a killed run left is taken over by the next.
    let beside = folder.join(format!(".{}.importing", name.to_string_lossy()));
    let mut file = match File::create(&beside) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            File::create(&beside)?
        }
        other => other?,
    };
    file.write_all(text.as_bytes())?;
    drop(file);
    fs::rename(&beside, target)
}
