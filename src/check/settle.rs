//! From all that was found to what counts: comments allow, settings weigh, and every finding gets its fingerprint.

use std::collections::BTreeMap;

use super::broken::Broken;
use super::catalogue::{is_meant, known};
use super::echo::without_echoes;
use super::fingerprint::fingerprints;
use super::rules::unused_allow;
use super::settings::{Choice, Settings};
use super::{Group, Known};
use crate::diagnostics::{Diagnostic, FileId, Findings, Sources};
use crate::load::Allow;
use crate::model::{Site, Strictness};

/// A finding that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// What was found, with the severity that holds here.
    pub finding: Diagnostic,
    /// What makes it the same finding in another run.
    pub fingerprint: String,
    /// Why a comment allows it; such findings count nowhere, and are kept to be shown as such.
    pub allowed: Option<String>,
    /// Whether a baseline knows it; `None` without a baseline.
    pub known: Option<bool>,
}

impl Settled {
    /// What is known of its rule.
    #[must_use]
    pub fn rule(&self) -> Option<Known> {
        known(self.finding.rule)
    }

    /// Whether it is about an office: its definition, its register, or a duty of it.
    #[must_use]
    pub fn concerns(&self, office: &str) -> bool {
        let Some(detail) = &self.finding.detail else { return false };
        let of_file = detail.object.iter().any(|(kind, id)| ["office", "posting"].contains(kind) && id == office);
        of_file || detail.subject.iter().any(|(kind, id)| *kind == "office" && id == office)
    }

    /// Whether it is of a group.
    #[must_use]
    pub fn is_of(&self, group: Group) -> bool {
        is_meant(self.finding.rule, group.key())
    }
}

/// Settles findings that have their exact places. Without a site there are no settings and no comments.
#[must_use]
pub fn settle(mut findings: Findings, site: Option<&Site>, sources: &Sources, choice: &Choice) -> Vec<Settled> {
    let allows = site.map_or(&[][..], |site| &site.allows);
    // On this site, whatever this run looks at.
    let (defaults, all) = (Strictness::default(), Choice::default());
    let settings = Settings::new(site.map_or(&defaults, |site| &site.settings.strictness), &all);
    let files = by_file(allows);
    let is_wanted = |one: &Diagnostic| settings.severity(one, path(one, sources)).is_some();
    findings = without_echoes(findings, |one| is_wanted(one) && covering(one, &files).is_none());
    let used = used(&findings, allows.len(), &files);
    let broken = Broken::of(&findings, sources);
    let vain = allows.iter().zip(&used).filter(|(allow, used)| !**used && !broken.may_be_met(allow));
    let vain: Vec<Diagnostic> = vain.filter_map(|(allow, _)| unused_allow::about(allow, &findings)).collect();
    findings.extend(vain);
    findings.sort();
    weighed(findings, &files, site, sources, choice)
}

/// Settles what was found afterwards, about the baseline: no comment can allow it.
#[must_use]
pub fn weigh(findings: Vec<Diagnostic>, site: Option<&Site>, sources: &Sources, choice: &Choice) -> Vec<Settled> {
    let mut all = Findings::default();
    all.extend(findings);
    all.sort();
    weighed(all, &ByFile::new(), site, sources, choice)
}

fn weighed(
    findings: Findings,
    by_file: &ByFile<'_>,
    site: Option<&Site>,
    sources: &Sources,
    choice: &Choice,
) -> Vec<Settled> {
    let defaults = Strictness::default();
    let settings = Settings::new(site.map_or(&defaults, |site| &site.settings.strictness), choice);
    let fingerprints = fingerprints(&findings);
    let settled = findings.into_iter().zip(fingerprints).filter_map(|(mut finding, fingerprint)| {
        finding.severity = settings.severity(&finding, path(&finding, sources))?;
        let allowed = covering(&finding, by_file).map(|(_, allow)| allow.reason.clone());
        Some(Settled { finding, fingerprint, allowed, known: None })
    });
    settled.collect()
}

/// The file of a finding.
fn path<'s>(finding: &Diagnostic, sources: &'s Sources) -> &'s str {
    finding.place.map_or("", |place| sources.path(place.file))
}

/// The comments of each file, with their positions in the list.
type ByFile<'a> = BTreeMap<FileId, Vec<(usize, &'a Allow)>>;

fn by_file(allows: &[Allow]) -> ByFile<'_> {
    let mut files = ByFile::new();
    for (index, allow) in allows.iter().enumerate() {
        files.entry(allow.place.file).or_default().push((index, allow));
    }
    files
}

/// The comment that allows a finding.
fn covering<'a>(finding: &Diagnostic, files: &ByFile<'a>) -> Option<(usize, &'a Allow)> {
    let place = finding.place?;
    let holds = |allow: &Allow| allow.rule == finding.rule && (allow.first..=allow.last).contains(&place.line);
    files.get(&place.file)?.iter().copied().find(|(_, allow)| holds(allow))
}

/// Which comments allow something.
fn used(findings: &Findings, count: usize, files: &ByFile<'_>) -> Vec<bool> {
    let mut used = vec![false; count];
    for (index, _) in findings.iter().filter_map(|finding| covering(finding, files)) {
        used[index] = true;
    }
    used
}
