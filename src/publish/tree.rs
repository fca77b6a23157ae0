//! Walking and removing whole folders on all cores. Links are never followed.
#![expect(clippy::disallowed_methods, reason = "publish is the only writer of the site")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::{PublishError, at};

/// Paths of all files under a folder, divided by `/`, in no order. A link counts as a file.
///
/// A name that is not Unicode is shown with replacement characters; it equals no path of a site.
pub(super) fn files(folder: &Path) -> Result<Vec<String>, PublishError> {
    let inside = read(folder)?;
    let deeper = inside.folders.par_iter().map(|name| {
        let found = files(&folder.join(name))?.into_iter();
        Ok(found.map(|path| format!("{}/{path}", name.to_string_lossy())).collect())
    });
    let deeper = deeper.collect::<Result<Vec<Vec<String>>, PublishError>>()?;
    let mut found: Vec<String> = inside.files.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    found.extend(deeper.into_iter().flatten());
    Ok(found)
}

/// Removes a folder with all that is in it, or a file; nothing there is fine.
pub(super) fn remove(path: &Path) -> Result<(), PublishError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => remove_folder(path),
        Ok(_) => fs::remove_file(path).map_err(at(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(at(path)(error)),
    }
}

fn remove_folder(folder: &Path) -> Result<(), PublishError> {
    let inside = read(folder)?;
    inside.folders.par_iter().try_for_each(|name| remove_folder(&folder.join(name)))?;
    inside.files.par_iter().with_min_len(64).try_for_each(|name| {
        let file = folder.join(name);
        fs::remove_file(&file).map_err(at(&file))
    })?;
    fs::remove_dir(folder).map_err(at(folder))
}

/// Names in a folder.
struct Inside {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

fn read(folder: &Path) -> Result<Inside, PublishError> {
    let mut inside = Inside { files: Vec::new(), folders: Vec::new() };
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        let is_folder = entry.file_type().map_err(at(folder))?.is_dir();
        let names = if is_folder { &mut inside.folders } else { &mut inside.files };
        names.push(entry.file_name().into());
    }
    Ok(inside)
}
