//! Findings that name a part and keys below it → findings at exact places, with their path in the file.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use super::disk;
use super::yaml::Outline;
use crate::diagnostics::{Diagnostic, FileId, Findings, Sources};

/// Follows the keys of all findings; the files concerned are read once more. Findings come back sorted.
#[must_use]
pub fn locate(findings: Findings, sources: &Sources) -> Findings {
    let mut by_file: BTreeMap<Option<FileId>, Vec<Diagnostic>> = BTreeMap::new();
    for finding in findings {
        by_file.entry(finding.place.map(|place| place.file)).or_default().push(finding);
    }
    let located: Vec<Vec<Diagnostic>> =
        by_file.into_par_iter().map(|(file, findings)| of_file(file, findings, sources)).collect();
    let mut all = Findings::default();
    all.extend(located.into_iter().flatten());
    all.sort();
    all
}

fn of_file(file: Option<FileId>, findings: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    let is_yaml = |path: &str| Path::new(path).extension().is_some_and(|ending| ending == "yaml" || ending == "yml");
    let yaml = file.and_then(|file| sources.get(file)).filter(|source| is_yaml(&source.path));
    let text = yaml.and_then(|source| disk::read_again(&source.on_disk));
    let outline = file.zip(text.as_deref()).and_then(|(file, text)| Outline::read(file, text));
    match outline {
        Some(outline) => findings.into_iter().map(|finding| follow(finding, &outline)).collect(),
        None => findings,
    }
}

fn follow(mut finding: Diagnostic, outline: &Outline<'_>) -> Diagnostic {
    let Some(place) = finding.place else { return finding };
    let keys = finding.detail.as_mut().map(|detail| std::mem::take(&mut detail.keys)).unwrap_or_default();
    let located = outline.locate(place, &keys);
    finding.place = Some(located.place);
    if !located.path.is_empty() {
        finding.detail_mut().path = located.path;
    }
    finding
}
