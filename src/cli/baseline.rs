//! The baseline file of `niemyet check`: read, brought up to date, and laid over the findings.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Context;

use super::output;
use super::shared::Shared;
use crate::check::{Baseline, Settled};
use crate::diagnostics::{Diagnostic, SourceFile, Sources};
use crate::load::disk;
use crate::report::Sentence;

/// How a baseline is brought up to date.
#[derive(Clone, Copy)]
pub(super) struct Update {
    /// Whether new findings may be added.
    pub(super) allow_new: bool,
}

/// A baseline that was asked for.
pub(super) struct Known<'a> {
    /// Its file.
    pub(super) file: &'a Path,
    /// Whether to write it again.
    pub(super) update: Option<Update>,
    /// Whether everything was looked at, so that what was not found is not there.
    pub(super) complete: bool,
}

impl Known<'_> {
    /// Marks the findings that are known, and gives what is wrong with the baseline itself.
    pub(super) fn mark(
        &self,
        settled: &mut [Settled],
        sources: &mut Sources,
        shared: &Shared,
    ) -> anyhow::Result<Vec<Diagnostic>> {
        let shown = self.file.display().to_string();
        let (mut baseline, mut text) = self.read(&shown, shared)?;
        if let Some(update) = self.update {
            let file = |one: &Settled| one.finding.place.map_or("", |place| sources.path(place.file)).to_owned();
            let words = |one: &Settled| (file(one), Sentence::of(&one.finding, &shared.messages).what);
            // Nothing is taken out for files that could not be read.
            let new = baseline.updated(settled, update.allow_new.then_some(shared.as_of), self.complete, &words);
            text = new.text();
            output::write(text.as_bytes(), Some(self.file))?;
            say(&baseline, &new, &shown, shared);
            baseline = new;
        }
        let on_disk = self.file.to_owned();
        let file = sources.add(SourceFile { path: shown, on_disk });
        baseline.mark(settled, shared.as_of);
        Ok(baseline.findings(settled, shared.as_of, self.complete, (file, &text)))
    }

    /// The baseline with its text; an empty one where a new one may be made.
    fn read(&self, shown: &str, shared: &Shared) -> anyhow::Result<(Baseline, String)> {
        if disk::whole_path(self.file).is_none() {
            let may_be_made = self.update.is_some_and(|update| update.allow_new);
            anyhow::ensure!(may_be_made, shared.say("baseline-none", &[("file", shown)]));
            return Ok((Baseline::default(), String::new()));
        }
        let text = disk::read_named(self.file)?;
        let baseline = Baseline::read(&text).with_context(|| shared.say("baseline-not-read", &[("file", shown)]))?;
        Ok((baseline, text))
    }
}

fn say(old: &Baseline, new: &Baseline, shown: &str, shared: &Shared) {
    let known: BTreeSet<&str> = old.entries.iter().map(|entry| entry.fingerprint.as_str()).collect();
    let kept = new.entries.iter().filter(|entry| known.contains(entry.fingerprint.as_str())).count();
    let number = |count: usize| shared.number(count as u64);
    let (removed, added) =
        (number(old.entries.len().saturating_sub(kept)), number(new.entries.len().saturating_sub(kept)));
    let args = [("file", shown), ("kept", &number(kept)), ("removed", &removed), ("added", &added)];
    Shared::note(&shared.say("baseline-written", &args));
}
