//! `check:` of `site.yaml`: how strict the checker is, for all files and for some. What the names of rules mean is
//! the checker's own business.

use std::collections::BTreeSet;

use super::need;
use crate::diagnostics::{Findings, Place, Severity};
use crate::load::raw::{self, Entries, Field, ListOf};

/// How strict the checker is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strictness {
    /// For all files.
    pub everywhere: Levels,
    /// For the files of a pattern, over what holds everywhere; the later ones over the earlier.
    pub paths: Vec<PathLevels>,
    /// Whether some of it says in a way that nobody understands what is not to be told, or how bad it is, which was found.
    pub is_torn: bool,
}

/// Severities and rules that are not run. Rules are named one by one or as a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    /// Severities by name, with the place of the name.
    pub severity: Vec<(String, Place, Severity)>,
    /// Names of what is not run, with their places.
    pub ignore: Vec<(String, Place)>,
}

/// [`Levels`] for some files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathLevels {
    /// Pattern below the content folder: `procedures/dat-dai/**`.
    pub pattern: String,
    /// Where the pattern stands.
    pub place: Place,
    /// What holds for its files.
    pub levels: Levels,
}

impl Strictness {
    pub(super) fn new(field: &Field<raw::CheckSettings>, whole: Place, findings: &mut Findings) -> Self {
        let Some(raw) = field.get() else { return Self { is_torn: need::is_strange(field), ..Self::default() } };
        find_repeats(raw, whole, findings);
        let paths = raw.paths.items().filter_map(|(part, place)| {
            let place = place.unwrap_or(whole);
            let pattern = need::required(part.path.clone(), "path", place, findings)?;
            let levels = Levels::new(&part.severity, &part.ignore, place);
            Some(PathLevels { pattern, place: part.path.place.unwrap_or(whole), levels })
        });
        let paths = paths.collect();
        let is_lost = |part: &Field<raw::PathSettings>| {
            part.get().is_none_or(|part| part.path.text().is_none() || is_torn(&part.severity, &part.ignore))
        };
        let paths_torn = need::is_strange(&raw.paths) || raw.paths.value.iter().flatten().any(is_lost);
        Self {
            everywhere: Levels::new(&raw.severity, &raw.ignore, whole),
            paths,
            is_torn: paths_torn || is_torn(&raw.severity, &raw.ignore),
        }
    }

    /// Everything that is named, with its place.
    pub fn names(&self) -> impl Iterator<Item = (&str, Place)> {
        let all = std::iter::once(&self.everywhere).chain(self.paths.iter().map(|path| &path.levels));
        all.flat_map(|levels| {
            let severities = levels.severity.iter().map(|(name, place, _)| (name.as_str(), *place));
            severities.chain(levels.ignore.iter().map(|(name, place)| (name.as_str(), *place)))
        })
    }
}

/// Finds rules that are ignored twice, and patterns that stand twice. Case counts in patterns.
fn find_repeats(raw: &raw::CheckSettings, whole: Place, findings: &mut Findings) {
    need::repeats(&raw.ignore, |name| name, whole, findings);
    let mut patterns = BTreeSet::new();
    for (part, at) in raw.paths.items() {
        let at = at.unwrap_or(whole);
        need::repeats(&part.ignore, |name| name, at, findings);
        if let Some(pattern) = part.path.text().filter(|pattern| !patterns.insert(*pattern)) {
            findings.push(need::listed_twice("path", pattern, part.path.place.unwrap_or(at)));
        }
    }
}

/// Whether a severity or what is ignored cannot be read.
fn is_torn(severity: &Field<Entries<raw::Strictness>>, ignore: &ListOf<String>) -> bool {
    let has_lost_level =
        severity.get().is_some_and(|entries| entries.0.iter().any(|(_, level)| need::is_strange(level)));
    let has_lost_name = ignore.value.iter().flatten().any(need::is_strange);
    need::is_strange(severity) || need::is_strange(ignore) || has_lost_level || has_lost_name
}

impl Levels {
    fn new(severity: &Field<Entries<raw::Strictness>>, ignore: &ListOf<String>, whole: Place) -> Self {
        let named = |(name, level): &(Field<String>, Field<raw::Strictness>)| {
            Some((name.text()?.to_owned(), name.place.unwrap_or(whole), meant(level.value?)))
        };
        let ignored = |(name, place): (&String, Option<Place>)| (name.trim().to_owned(), place.unwrap_or(whole));
        Self {
            severity: severity.get().into_iter().flat_map(|entries| &entries.0).filter_map(named).collect(),
            ignore: ignore.items().map(ignored).collect(),
        }
    }
}

const fn meant(level: raw::Strictness) -> Severity {
    match level {
        raw::Strictness::Error => Severity::Error,
        raw::Strictness::Warning => Severity::Warning,
        raw::Strictness::Note => Severity::Note,
    }
}
