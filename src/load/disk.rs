//! The only reader of the file system: a sorted walk of a folder, every file as bytes, and one digest of all.
#![expect(clippy::disallowed_methods, reason = "this is the room's one door to the disk")]

use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use anyhow::Context;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use crate::diagnostics::{Diagnostic, FileId, Findings, Place, SourceFile, Sources};

/// Largest file of definitions or pages; the longest real procedure has 0.1 MB.
const LARGEST_TEXT: u64 = 4 << 20;
/// Largest file offered for download.
const LARGEST_ATTACHMENT: u64 = 64 << 20;

/// A file as it lies on the disk.
#[derive(Clone, Debug)]
pub struct InputFile {
    /// Its id in [`Input::sources`].
    pub id: FileId,
    /// Path below the folder, with `/`.
    pub path: String,
    /// Its bytes; empty when it could not be read.
    pub bytes: Vec<u8>,
}

/// All files of a folder, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The files that could be read.
    pub files: Vec<InputFile>,
    /// The names of all files, readable or not.
    pub sources: Sources,
    /// What stood in the way.
    pub findings: Findings,
    /// Paths of what is there and could not be read; a folder ends in `/`.
    pub lost: Vec<String>,
    /// SHA-256 over the paths and contents of all files, and the paths of what is lost, in hexadecimal.
    pub digest: String,
}

/// A file, and the SHA-256 of its bytes.
type Digested = (InputFile, [u8; 32]);

/// Reads all files below a folder. Paths in messages begin with `label`.
///
/// Hidden files and what editors leave behind are passed over; links are not followed.
pub fn read_folder(folder: &Path, label: &str) -> anyhow::Result<Input> {
    let root = folder.canonicalize().with_context(|| folder.display().to_string())?;
    // In the order of the walk, which is that of the paths; with what stands in the way, if anything.
    let mut found: Vec<(PathBuf, Option<&'static str>)> = Vec::new();
    for entry in WalkDir::new(&root).sort_by_file_name().into_iter().filter_entry(|entry| !is_litter(&root, entry)) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {
                if entry.depth() > 0 && is_named_as_file(&root, entry.path()) {
                    found.push((entry.into_path(), Some("folder")));
                }
            }
            Ok(entry) if entry.file_type().is_symlink() => {
                found.push((entry.path().to_owned(), Some(link_trouble(&root, entry.path()))));
            }
            Ok(entry) if entry.file_type().is_file() => found.push((entry.into_path(), None)),
            // Merely opening a pipe could wait for ever.
            Ok(entry) => found.push((entry.into_path(), Some("unreadable-file"))),
            Err(error) => found.push((error.path().unwrap_or(&root).to_owned(), Some("unreadable-file"))),
        }
    }
    Ok(gather(&root, label, found))
}

/// Reads one file again, for the code frame of a message. What was not read the first time is not read now; a table
/// has cells and no columns of letters, so there is nothing to frame.
#[must_use]
pub fn read_again(path: &Path) -> Option<String> {
    if path.extension().is_some_and(|ending| ending == "csv" || ending == "xlsx") {
        return None;
    }
    std::fs::symlink_metadata(path).ok().filter(std::fs::Metadata::is_file)?;
    std::fs::read(path).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// Reads a file that somebody named, as text.
pub fn read_named(path: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    String::from_utf8(bytes).with_context(|| path.display().to_string())
}

/// A path in the one form in which files of content are known; `None` when nothing is there.
#[must_use]
pub fn whole_path(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok()
}

/// Whether a path, which need not be there, would lie in a folder or be it.
#[must_use]
pub fn lies_in(path: &Path, folder: &Path) -> bool {
    let here = |path: &Path| if path.as_os_str().is_empty() { Path::new(".").to_owned() } else { path.to_owned() };
    let nearest = path.ancestors().find_map(|above| whole_path(&here(above)));
    nearest.zip(whole_path(folder)).is_some_and(|(nearest, folder)| nearest.starts_with(folder))
}

/// Whether a path is a folder.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

/// Whether a folder has the name of a definition.
fn is_named_as_file(root: &Path, folder: &Path) -> bool {
    let ending = folder.extension().unwrap_or_default();
    let is_page = || ending == "md" && folder.strip_prefix(root).is_ok_and(|path| path.starts_with("pages"));
    (ending == "yaml" || ending == "yml" || is_page()) && !is_static(root, folder)
}

/// Whether a path is below the folder whose files are copied as they are.
fn is_static(root: &Path, path: &Path) -> bool {
    path.strip_prefix(root).is_ok_and(|path| path.starts_with("static"))
}

fn is_litter(root: &Path, entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    // Dot files are wanted below `static/` (`.well-known`), and nowhere else.
    let is_hidden = || name.starts_with('.') && (name == ".git" || !is_static(root, entry.path()));
    entry.depth() > 0 && (name.ends_with('~') || name == "Thumbs.db" || is_hidden())
}

fn link_trouble(root: &Path, link: &Path) -> &'static str {
    match link.canonicalize() {
        Ok(target) if target.starts_with(root) => "link-not-followed",
        Ok(_) => "link-outside",
        // What is not there is in no folder.
        Err(error) if error.kind() == ErrorKind::NotFound => "gone",
        Err(_) => "unreadable-file",
    }
}

/// Gives every path its id, reads what can be read, and digests it.
fn gather(root: &Path, label: &str, found: Vec<(PathBuf, Option<&'static str>)>) -> Input {
    let relative = |path: &Path| {
        let parts: Vec<_> = path.strip_prefix(root).unwrap_or(path).iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    };
    let read = |(index, (on_disk, trouble)): (usize, (PathBuf, Option<&'static str>))| {
        let id = FileId::new(u32::try_from(index).unwrap_or(u32::MAX));
        let path = relative(&on_disk);
        let source = SourceFile { path: format!("{label}/{path}"), on_disk };
        let outcome = read_one(id, &source.on_disk, path, trouble);
        (source, outcome)
    };
    let outcomes: Vec<(SourceFile, Result<Digested, Diagnostic>)> =
        found.into_par_iter().enumerate().map(read).collect();
    let (mut input, mut sources) = (Input::default(), Vec::with_capacity(outcomes.len()));
    let mut digest = Sha256::new();
    for (source, outcome) in outcomes {
        let path = &source.on_disk;
        match outcome {
            Ok((file, hash)) => {
                digest.update(file.path.as_bytes());
                digest.update([0]);
                digest.update(hash);
                input.files.push(file);
            }
            Err(finding) => {
                let ending = if path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()) { "/" } else { "" };
                digest.update(path.as_os_str().as_encoded_bytes());
                digest.update([1]);
                input.lost.push(format!("{}{ending}", relative(path)));
                input.findings.push(finding);
            }
        }
        sources.push(source);
    }
    input.sources = Sources::new(sources);
    input.digest = hex(&digest.finalize());
    input
}

fn read_one(id: FileId, path: &Path, relative: String, trouble: Option<&'static str>) -> Result<Digested, Diagnostic> {
    let finding = |rule| Diagnostic::error(rule, Place::file(id));
    match trouble {
        Some("folder") => return Err(finding("unreadable-file").with("reason", "folder")),
        Some("gone") => return Err(finding("unreadable-file").with("reason", "link")),
        Some("unreadable-file") => return Err(finding("unreadable-file").with("reason", "")),
        Some("link-not-followed") => return Err(Diagnostic::warning("link-not-followed", Place::file(id))),
        Some(rule) => return Err(finding(rule)),
        None => {}
    }
    if path.to_str().is_none() {
        return Err(finding("name-not-utf8"));
    }
    let limit = if is_text(&relative) { LARGEST_TEXT } else { LARGEST_ATTACHMENT };
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(path).and_then(|file| {
        // One byte more than the file has, so that reading meets its end without asking for more room.
        let size = file.metadata()?.len().min(limit);
        bytes.reserve_exact(usize::try_from(size).unwrap_or_default() + 1);
        file.take(limit + 1).read_to_end(&mut bytes)
    });
    if let Err(error) = opened {
        return Err(finding("unreadable-file").with("reason", reason(&error)));
    }
    if bytes.len() as u64 > limit {
        return Err(finding("file-too-large").with("limit", (limit >> 20).to_string()));
    }
    let hash = Sha256::digest(&bytes).into();
    Ok((InputFile { id, path: relative, bytes }, hash))
}

/// A word for the usual reasons; what the system says is in the language of the system.
fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => "denied".to_owned(),
        ErrorKind::NotFound => "gone".to_owned(),
        _ => error.to_string(),
    }
}

/// Whether a file is read as text (everything but downloads).
fn is_text(relative: &str) -> bool {
    !relative.starts_with("forms/") && !relative.starts_with("static/")
}

/// Bytes in hexadecimal, as digests are written.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
