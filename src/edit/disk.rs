//! The room's one door to the disk: a file is written beside its place and renamed into it, so that a stop at any
//! moment leaves either the old file or the new one.
#![expect(clippy::disallowed_methods, reason = "this is the room's one door to the disk")]

use std::fs::{self, File};
use std::io::{ErrorKind, Result, Write as _};
use std::path::Path;

/// Puts new bytes in the place of a file, or makes it. Refused when the file is no longer what it was when it was
/// read: somebody else wrote into it; and when somebody protected it from being written to, which a renamed file would
/// pass over.
pub fn replace(path: &Path, was: Option<&[u8]>, new: &[u8]) -> Result<()> {
    let there = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => Some((fs::read(path)?, metadata.permissions())),
        // A link or a folder is something that somebody put there.
        Ok(_) => return Err(ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if there.as_ref().map(|(bytes, _)| bytes.as_slice()) != was {
        return Err(ErrorKind::ResourceBusy.into());
    }
    if there.as_ref().is_some_and(|(_, permissions)| permissions.readonly()) {
        return Err(ErrorKind::ReadOnlyFilesystem.into());
    }
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(ErrorKind::InvalidInput.into());
    };
    fs::create_dir_all(folder)?;
    // One name a file: what a killed run left is taken over by the next. Readers pass over names with a dot.
    let beside = folder.join(format!(".{}.writing", name.to_string_lossy()));
    let written = write(&beside, new).and_then(|()| match &there {
        Some((_, permissions)) => fs::set_permissions(&beside, permissions.clone()),
        None => Ok(()),
    });
    let renamed = written.and_then(|()| fs::rename(&beside, path));
    if renamed.is_err() {
        // The first error counts.
        let _ = fs::remove_file(&beside);
    }
    renamed
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
