//! How strict to be, about which files: flags over paths over the site, over the defaults.

use globset::{GlobBuilder, GlobMatcher};

use super::Group;
use super::catalogue::{is_meant, is_name, known, nearest_name};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{Levels, Strictness};

/// What the command line asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Names of rules or groups that alone are wanted; all when empty.
    pub select: Vec<String>,
    /// Names of rules or groups that are not wanted.
    pub ignore: Vec<String>,
}

/// A pattern as it is meant: `*` stays within a folder, `**` does not, and case counts. `None` when it cannot be
/// understood.
pub(super) fn matcher(pattern: &str) -> Option<GlobMatcher> {
    GlobBuilder::new(pattern).literal_separator(true).build().ok().map(|glob| glob.compile_matcher())
}

/// What patterns see of the path of a file, which begins with the content folder.
pub(super) fn below_content(path: &str) -> &str {
    path.split_once('/').map_or(path, |(_, below)| below)
}

/// The settings, ready to be asked about findings.
pub(super) struct Settings<'s> {
    everywhere: Levels,
    paths: Vec<(GlobMatcher, Levels)>,
    /// Whether nobody knows all that is not to be told.
    is_torn: bool,
    choice: &'s Choice,
}

impl<'s> Settings<'s> {
    pub(super) fn new(strictness: &'s Strictness, choice: &'s Choice) -> Self {
        let paths = strictness.paths.iter();
        let paths = paths.filter_map(|path| Some((matcher(&path.pattern)?, as_meant(&path.levels)))).collect();
        let is_lost = |(name, _): (&str, _)| !is_name(name) && nearest_name(name).is_none();
        let is_torn = strictness.is_torn || strictness.names().any(is_lost);
        Self { everywhere: as_meant(&strictness.everywhere), paths, is_torn, choice }
    }

    /// How bad a finding in a file is taken to be; `None` when it is not wanted.
    pub(super) fn severity(&self, finding: &Diagnostic, path: &str) -> Option<Severity> {
        let below = below_content(path);
        let mut level = laid_over(Some(finding.severity), &self.everywhere, finding);
        for (_, levels) in self.paths.iter().filter(|(pattern, _)| pattern.is_match(below)) {
            // What a pattern says of a severity also takes back what was ignored everywhere.
            level = laid_over(level, levels, finding);
        }
        let named = |names: &[String]| names.iter().any(|name| is_meant(finding.rule, name));
        if named(&self.choice.ignore) || (!self.choice.select.is_empty() && !named(&self.choice.select)) {
            return None;
        }
        // What may be ignored is told when it is known whether it is; errors are told, to be safe.
        if self.is_torn && level != Some(Severity::Error) && is_judgement(finding) {
            level = None;
        }
        // Who asks for a rule by its own name gets it, whatever the settings leave out.
        let asked = self.choice.select.iter().any(|name| name == finding.rule);
        level.or(asked.then_some(finding.severity))
    }
}

/// The same with the nearest known names for those that nobody knows, which are found.
fn as_meant(levels: &Levels) -> Levels {
    let meant = |name: &str| if is_name(name) { name } else { nearest_name(name).unwrap_or(name) }.to_owned();
    Levels {
        severity: levels.severity.iter().map(|(name, place, level)| (meant(name), *place, *level)).collect(),
        ignore: levels.ignore.iter().map(|(name, place)| (meant(name), *place)).collect(),
    }
}

/// Whether a finding judges what was read.
fn is_judgement(finding: &Diagnostic) -> bool {
    let group = known(finding.rule).map(|rule| rule.group);
    group.is_some_and(|group| ![Group::Reading, Group::Checking, Group::Importing].contains(&group))
}

/// The severity after some settings. A rule's own name counts more than that of its group.
fn laid_over(before: Option<Severity>, levels: &Levels, finding: &Diagnostic) -> Option<Severity> {
    let own = |name: &str| name == finding.rule;
    let severity = levels.severity.iter().find(|(name, ..)| own(name));
    let of_group = || levels.severity.iter().find(|(name, ..)| is_meant(finding.rule, name));
    let by_own_name = severity.is_some();
    let severity = severity.or_else(of_group).map(|(_, _, severity)| *severity);
    let ignored = levels.ignore.iter().any(|(name, _)| own(name) || (!by_own_name && is_meant(finding.rule, name)));
    if ignored { None } else { severity.or(before) }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Settings};
    use crate::diagnostics::{Diagnostic, Place, Severity};
    use crate::model::{Levels, PathLevels, Strictness};

    fn levels(severity: &[(&str, Severity)], ignore: &[&str]) -> Levels {
        let place = Place::default();
        Levels {
            severity: severity.iter().map(|(name, level)| ((*name).to_owned(), place, *level)).collect(),
            ignore: ignore.iter().map(|name| ((*name).to_owned(), place)).collect(),
        }
    }

    fn severity(strictness: &Strictness, choice: &Choice, path: &str) -> Option<Severity> {
        let finding = Diagnostic::warning("document-without-count", Place::default());
        Settings::new(strictness, choice).severity(&finding, path)
    }

    const PATH: &str = "content/procedures/dat-dai/1.000001.yaml";

    #[test]
    fn a_rule_counts_more_than_its_group_and_a_path_more_than_the_site() {
        let group = ("definition", Severity::Note);
        let rule = ("document-without-count", Severity::Error);
        let none = Choice::default();
        let mut strictness = Strictness { everywhere: levels(&[group], &[]), ..Strictness::default() };
        assert_eq!(severity(&strictness, &none, PATH), Some(Severity::Note));
        strictness.everywhere = levels(&[group, rule], &["definition"]);
        assert_eq!(severity(&strictness, &none, PATH), Some(Severity::Error));
        strictness.everywhere = levels(&[], &["definition"]);
        assert_eq!(severity(&strictness, &none, PATH), None);
        strictness.paths = vec![PathLevels {
            pattern: "procedures/dat-dai/**".into(),
            place: Place::default(),
            levels: levels(&[rule], &[]),
        }];
        assert_eq!(severity(&strictness, &none, PATH), Some(Severity::Error));
        assert_eq!(severity(&strictness, &none, "content/procedures/1.000001.yaml"), None);
    }

    #[test]
    fn flags_count_most() {
        let asks = |select: &[&str], ignore: &[&str]| Choice {
            select: select.iter().map(|name| (*name).to_owned()).collect(),
            ignore: ignore.iter().map(|name| (*name).to_owned()).collect(),
        };
        let ignoring = Strictness { everywhere: levels(&[], &["definition"]), ..Strictness::default() };
        assert_eq!(severity(&ignoring, &asks(&["document-without-count"], &[]), PATH), Some(Severity::Warning));
        assert_eq!(severity(&ignoring, &asks(&["definition"], &[]), PATH), None);
        let plain = Strictness::default();
        assert_eq!(severity(&plain, &asks(&["definition"], &[]), PATH), Some(Severity::Warning));
        assert_eq!(severity(&plain, &asks(&["wording"], &[]), PATH), None);
        assert_eq!(severity(&plain, &asks(&[], &["definition"]), PATH), None);
    }
}
