//! Files that are another one of their folder word for word: copied, and then forgotten.

use std::collections::BTreeMap;

use super::disk::InputFile;
use crate::diagnostics::{Diagnostic, Findings, Place, Sources};

/// Folders whose files say something of their own each, and of which no rule compares what they say.
const FOLDERS: [&str; 4] = ["pages/", "plans/", "policies/", "waivers/"];

/// Leaves out what is said a second time: a relief would count twice, a page stand at two addresses.
pub(super) fn without_copies(files: &mut Vec<InputFile>, sources: &Sources, findings: &mut Findings) {
    let mut same: BTreeMap<(&str, &[u8]), Vec<&InputFile>> = BTreeMap::new();
    for file in files.iter().filter(|file| !file.bytes.is_empty()) {
        if let Some(folder) = FOLDERS.iter().find(|folder| file.path.starts_with(**folder)) {
            same.entry((folder, &file.bytes)).or_default().push(file);
        }
    }
    let mut copies = Vec::new();
    for mut files in same.into_values().filter(|files| files.len() > 1) {
        // A copy has something added to its name.
        files.sort_by_key(|file| (file.path.len(), &file.path));
        let [first, others @ ..] = files.as_slice() else { continue };
        for copy in others {
            let finding = Diagnostic::warning("copied-file", Place::file(copy.id)).with("read", sources.path(first.id));
            findings.push(finding.related(Place::file(first.id)));
            copies.push(copy.id);
        }
    }
    files.retain(|file| !copies.contains(&file.id));
}
