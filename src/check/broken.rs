//! Files in which something cannot be read, and what rules might have found if it could.

use std::collections::BTreeSet;

use super::catalogue::known;
use super::{Check, Group, RULES, Rule};
use crate::diagnostics::{Diagnostic, FileId, Findings, Severity, Sources};
use crate::load::Allow;

/// Rules that look at one procedure after another, and at other files besides.
const ACROSS: [&str; 8] = [
    "cited-not-listed",
    "fee-not-in-force-yet",
    "level-without-agency",
    "not-in-its-decision",
    "obsolete-wording",
    "older-decision-cited",
    "translation-older-than-text",
    "unknown-abbreviation",
];

/// Folders of which only the rules of one group make use, besides those about the file itself.
const FOLDERS: [(&str, Group); 5] = [
    ("figures", Group::Figures),
    ("inspections", Group::Posting),
    ("plans", Group::Figures),
    ("postings", Group::Posting),
    ("waivers", Group::Posting),
];

/// The files in which something cannot be read.
pub(super) struct Broken<'s> {
    sources: &'s Sources,
    files: BTreeSet<FileId>,
    /// Whether nobody knows in which file.
    anywhere: bool,
}

impl<'s> Broken<'s> {
    pub(super) fn of(findings: &Findings, sources: &'s Sources) -> Self {
        let is_unread = |one: &&Diagnostic| {
            one.severity == Severity::Error && known(one.rule).is_some_and(|rule| rule.group == Group::Reading)
        };
        let places = || findings.iter().filter(is_unread).map(|one| one.place);
        Self {
            sources,
            files: places().flatten().map(|place| place.file).collect(),
            anywhere: places().any(|place| place.is_none()),
        }
    }

    /// Whether what cannot be read may be what a comment is about.
    pub(super) fn may_be_met(&self, allow: &Allow) -> bool {
        let Some(rule) = RULES.iter().find(|rule| rule.name == allow.rule) else {
            return self.anywhere || !self.files.is_empty();
        };
        let own = self.folder(allow.place.file);
        let needs = |file: &FileId| {
            let folder = self.folder(*file);
            match FOLDERS.iter().find(|(name, _)| *name == folder) {
                // The registers of two offices have nothing to do with each other.
                Some((_, group)) => rule.group == *group && !(folder == "postings" && own == folder),
                None => true,
            }
        };
        let is_met = self.anywhere || self.files.iter().any(needs);
        self.files.contains(&allow.place.file) || (is_met && !is_of_one_file(rule))
    }

    /// The folder of the content in which a file lies.
    fn folder(&self, file: FileId) -> &str {
        self.sources.path(file).split('/').nth(1).unwrap_or_default()
    }
}

/// Whether a rule needs no other file than the one of which it tells.
fn is_of_one_file(rule: &Rule) -> bool {
    let is_single = match rule.check {
        Check::Procedure(_) | Check::Words(_) | Check::Signs(..) => true,
        Check::Both(..) => rule.group == Group::Wording,
        Check::Site(_) | Check::Afterwards => false,
    };
    is_single && !ACROSS.contains(&rule.name)
}
