//! A list of findings that are known and borne with for a time: they are shown, but fail no run. It only shrinks,
//! unless somebody says otherwise; each entry can tell why, whose it is, and until when.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::rules::{baseline_expired, baseline_unused};
use super::{Group, Settled};
use crate::diagnostics::{Diagnostic, FileId, Place};
use crate::load::raw::meant_day;

/// A baseline, as its file holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// Version of the format.
    pub version: u32,
    /// What is known.
    pub entries: Vec<Entry>,
}

/// A finding that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Entry {
    /// The fingerprint of the finding.
    pub fingerprint: String,
    /// Its rule, for the reader.
    pub rule: String,
    /// Its file, for the reader.
    pub file: String,
    /// What it said, for the reader.
    pub message: String,
    /// Why it is borne with.
    pub reason: String,
    /// Who sees to it.
    pub owner: String,
    /// Since when it is known.
    #[serde(deserialize_with = "day")]
    pub added: Option<Date>,
    /// The last day on which it is borne with.
    #[serde(deserialize_with = "day")]
    pub expires: Option<Date>,
}

/// A day, or null.
fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    let Some(text) = Option::<String>::deserialize(from)? else { return Ok(None) };
    meant_day(&text).map(Some).map_err(|problem| serde::de::Error::custom(format!("“{text}”: {problem}")))
}

impl Default for Baseline {
    fn default() -> Self {
        Self { version: 1, entries: Vec::new() }
    }
}

impl Baseline {
    /// Reads the text of a baseline file.
    pub fn read(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }

    /// The text of the file, ended by a line end.
    #[must_use]
    pub fn text(&self) -> String {
        // Structs with text keys: there is nothing that JSON could not say.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Marks what is known, on a day: an entry of which the last day has passed knows nothing any more.
    pub fn mark(&self, settled: &mut [Settled], day: Date) {
        let known: BTreeSet<&str> =
            self.entries.iter().filter(|entry| entry.holds_on(day)).map(|entry| entry.fingerprint.as_str()).collect();
        for one in settled {
            one.known = Some(known.contains(one.fingerprint.as_str()));
        }
    }

    /// What is wrong with the baseline itself, at the places of its file: entries that have expired, and entries
    /// that match nothing. The latter can be told only when everything was looked at.
    #[must_use]
    pub fn findings(&self, settled: &[Settled], day: Date, all: bool, at: (FileId, &str)) -> Vec<Diagnostic> {
        let found = fingerprints(settled);
        let mut findings = Vec::new();
        for entry in &self.entries {
            let place = entry.place(at);
            if all && !found.contains(entry.fingerprint.as_str()) {
                findings.push(baseline_unused::about(entry, place));
            } else if let Some(last) = entry.expires.filter(|_| !entry.holds_on(day)) {
                findings.push(baseline_expired::about(entry, last, place));
            }
        }
        findings
    }

    /// The baseline without what matches nothing, if everything was looked at (`all`); with new entries of a day for
    /// all that is not known, if that is allowed. `words` says where a finding is, and what it says.
    #[must_use]
    pub fn updated(
        &self,
        settled: &[Settled],
        new_of: Option<Date>,
        all: bool,
        words: &dyn Fn(&Settled) -> (String, String),
    ) -> Self {
        let found = fingerprints(settled);
        let kept = self.entries.iter().filter(|entry| !all || found.contains(entry.fingerprint.as_str()));
        let mut entries: Vec<Entry> = kept.cloned().collect();
        let known: BTreeSet<String> = entries.iter().map(|entry| entry.fingerprint.clone()).collect();
        for one in settled.iter().filter(|one| counts(one) && !known.contains(&one.fingerprint)) {
            let Some(day) = new_of else { break };
            let (file, message) = words(one);
            entries.push(Entry {
                fingerprint: one.fingerprint.clone(),
                rule: one.finding.rule.to_owned(),
                file,
                message,
                added: Some(day),
                ..Entry::default()
            });
        }
        Self { version: self.version, entries }
    }
}

/// Whether a finding can be in a baseline: what comments allow, and what the baseline itself gives, cannot.
fn counts(one: &Settled) -> bool {
    one.allowed.is_none() && !one.is_of(Group::Checking)
}

fn fingerprints(settled: &[Settled]) -> BTreeSet<&str> {
    settled.iter().filter(|one| counts(one)).map(|one| one.fingerprint.as_str()).collect()
}

impl Entry {
    fn holds_on(&self, day: Date) -> bool {
        self.expires.is_none_or(|last| day <= last)
    }

    /// Where its fingerprint stands in the text of the file.
    fn place(&self, (file, text): (FileId, &str)) -> Place {
        let quoted = format!("\"{}\"", self.fingerprint);
        let found = (1..).zip(text.lines()).find_map(|(number, line)| {
            let before = line.get(..line.find(&quoted)?)?;
            let column = u32::try_from(before.chars().count()).ok()? + 1;
            let length = u32::try_from(quoted.chars().count()).ok()?;
            Some(Place::stretch(file, (number, column), (number, column + length)))
        });
        found.unwrap_or(Place::file(file))
    }
}
