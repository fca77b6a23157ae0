//! `check:` of `site.yaml`: how strict the checker is, for all files and for some. What the names of rules mean is
//! the checker's own business.

use crate::diagnostics::{Place, Severity};
use crate::load::raw::{self, Entries, Field, ListOf};

/// How strict the checker is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strictness {
    /// For all files.
    pub everywhere: Levels,
    /// For the files of a pattern, over what holds everywhere; the later ones over the earlier.
    pub paths: Vec<PathLevels>,
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
    pub(super) fn new(raw: &raw::CheckSettings, whole: Place) -> Self {
        let paths = raw.paths.items().filter_map(|(part, place)| {
            let pattern = part.path.text()?.to_owned();
            let levels = Levels::new(&part.severity, &part.ignore, place.unwrap_or(whole));
            Some(PathLevels { pattern, place: part.path.place.unwrap_or(whole), levels })
        });
        Self { everywhere: Levels::new(&raw.severity, &raw.ignore, whole), paths: paths.collect() }
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
