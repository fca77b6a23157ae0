//! Files in places that mean nothing, and the folders that were perhaps meant.

use crate::diagnostics::{Diagnostic, FileId, Place, nearest};

/// Folders of the content model that this version does not read yet.
const NOT_YET: &[&str] = &["events"];

/// A file in a place that means nothing.
pub(super) fn in_folder(file: FileId, folder: &str) -> Diagnostic {
    const KNOWN: &[&str] = &[
        "calendar",
        "decisions",
        "fields",
        "figures",
        "forms",
        "groups",
        "inspections",
        "laws",
        "lists",
        "offices",
        "pages",
        "plans",
        "policies",
        "postings",
        "procedures",
        "static",
        "waivers",
    ];
    if NOT_YET.contains(&folder) {
        return Diagnostic::note("folder-not-read-yet", Place::file(file)).with("folder", folder);
    }
    unexpected(file, nearest(folder, KNOWN.iter().copied()).unwrap_or_default())
}

/// A file that cannot be used where it lies, and the folder that was perhaps meant.
pub(super) fn unexpected(file: FileId, nearest: &str) -> Diagnostic {
    Diagnostic::warning("unexpected-file", Place::file(file)).with("nearest", nearest)
}
