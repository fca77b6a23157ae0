//! Findings that name a part and keys below it → findings at exact places, with their path in the file.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use super::yaml::Outline;
use super::{disk, object};
use crate::diagnostics::{Detail, Diagnostic, FileId, Findings, Place, Sources};

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

fn of_file(file: Option<FileId>, mut findings: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    let Some((file, source)) = file.and_then(|file| Some((file, sources.get(file)?))) else { return findings };
    let (kind, id) = object::of_path(&source.path);
    let is_yaml = Path::new(&source.path).extension().is_some_and(|ending| ending == "yaml" || ending == "yml");
    let text = if is_yaml { disk::read_again(&source.on_disk) } else { None };
    let outline = text.as_deref().and_then(|text| Outline::read(file, text));
    let outline = outline.map(|outline| outline.leaving_out(&findings));
    // A procedure is its code, however its file is named.
    let code = outline.as_ref().filter(|_| kind == "procedure").map(|outline| outline.trail("code").value);
    let id = code.filter(|code| !code.is_empty()).unwrap_or(id);
    for finding in &mut findings {
        finding.detail_mut().object = Some((kind, id.clone()));
        if let (Some(outline), Some(place)) = (&outline, finding.place) {
            let place = follow(finding.detail_mut(), place, outline);
            let line = text.as_deref().and_then(|text| quoted(finding, place, text));
            finding.place = Some(line.unwrap_or(place));
        }
    }
    findings
}

/// Follows the keys of a finding at a place, and gives the place to which they lead. Of several ways parted by `|` the
/// first counts that somebody wrote.
fn follow(detail: &mut Detail, from: Place, outline: &Outline<'_>) -> Place {
    let keys = std::mem::take(&mut detail.keys);
    let (first, last) = keys.split_once('|').unwrap_or((&keys, &keys));
    let mut located = outline.locate(from, first);
    if located.absent.is_some() && first != last {
        located = outline.locate(from, last);
    }
    let trail = outline.trail(&located.path);
    (detail.identity, detail.value, detail.since) = (trail.identity, trail.value, trail.latest);
    (detail.path, detail.absent) = (located.path, located.absent);
    located.place
}

/// Where in a text of several lines the words stand that a finding quotes; the last of them where it says `again`.
fn quoted(finding: &Diagnostic, place: Place, text: &str) -> Option<Place> {
    /// Fewer characters stand in many lines.
    const FEWEST: usize = 4;
    let is_text = finding.detail.as_ref().is_some_and(|detail| !detail.value.is_empty());
    if !is_text || place.end_line <= place.line {
        return None;
    }
    let quotes = finding.args.iter().filter(|(name, _)| ["text", "number"].contains(name));
    let words: Vec<&str> =
        quotes.map(|(_, words)| words.trim_matches('…')).filter(|words| words.chars().count() >= FEWEST).collect();
    let lines = (place.line..=place.end_line).zip(text.lines().skip(place.line as usize - 1));
    let mut places = lines.filter_map(|(number, line)| {
        let (start, words) = words.iter().find_map(|words| Some((line.find(words)?, words)))?;
        let column = u32::try_from(line[..start].chars().count()).ok()? + 1;
        let end = column + u32::try_from(words.chars().count()).ok()?;
        Some(Place::stretch(place.file, (number, column), (number, end)))
    });
    if finding.args.iter().any(|(name, _)| *name == "again") { places.last() } else { places.next() }
}
