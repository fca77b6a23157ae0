//! Everything that can be found, by name: rules, and what reading and importing find.

use super::reading::{IMPORTING, READING};
use super::{Complaint, Group, RULES, Rule};
use crate::diagnostics::{Severity, nearest};

/// Something that can be found.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Kebab-case name of the defect.
    pub name: &'static str,
    /// How bad it is at worst, unless `site.yaml` says otherwise.
    pub severity: Severity,
    /// What it is about.
    pub group: Group,
    /// The rule that finds it; reading and importing have none.
    pub rule: Option<&'static Rule>,
}

impl Known {
    /// What a citizen could complain about because of it.
    #[must_use]
    pub fn complaint(&self) -> Option<Complaint> {
        self.rule.and_then(|rule| rule.complaint)
    }

    /// Legal grounds.
    #[must_use]
    pub fn grounds(&self) -> &'static [&'static str] {
        self.rule.map_or(&[], |rule| rule.grounds)
    }
}

/// Everything that can be found, in the order of the names.
#[must_use]
pub fn catalogue() -> Vec<Known> {
    let rules = RULES.iter().map(|rule| Known {
        name: rule.name,
        severity: rule.severity,
        group: rule.group,
        rule: Some(*rule),
    });
    let mut all: Vec<Known> =
        rules.chain(listed(READING, Group::Reading)).chain(listed(IMPORTING, Group::Importing)).collect();
    all.sort_by_key(|known| known.name);
    all
}

fn listed(table: &'static [(&'static str, Severity)], group: Group) -> impl Iterator<Item = Known> {
    table.iter().map(move |(name, severity)| Known { name, severity: *severity, group, rule: None })
}

/// What is found under a name.
#[must_use]
pub fn known(name: &str) -> Option<Known> {
    let rule = RULES.binary_search_by_key(&name, |rule| rule.name).ok().map(|index| RULES[index]);
    if let Some(rule) = rule {
        return Some(Known { name: rule.name, severity: rule.severity, group: rule.group, rule: Some(rule) });
    }
    [(READING, Group::Reading), (IMPORTING, Group::Importing)].into_iter().find_map(|(table, group)| {
        let index = table.binary_search_by_key(&name, |(name, _)| name).ok()?;
        let (name, severity) = table[index];
        Some(Known { name, severity, group, rule: None })
    })
}

/// Whether a word names something that can be found, or a group of them.
#[must_use]
pub fn is_name(word: &str) -> bool {
    known(word).is_some() || Group::ALL.iter().any(|group| group.key() == word)
}

/// The name of a rule or group that was perhaps meant.
#[must_use]
pub fn nearest_name(word: &str) -> Option<&'static str> {
    let names = catalogue().into_iter().map(|known| known.name);
    nearest(word, names.chain(Group::ALL.iter().map(|group| group.key())))
}

/// Whether a finding of a rule is meant by a name: its own or that of its group.
pub(super) fn is_meant(rule: &str, name: &str) -> bool {
    rule == name || known(rule).is_some_and(|known| known.group.key() == name)
}
