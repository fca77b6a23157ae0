//! `niemyet diff`: what changed between runs of the checker.

use std::path::Path;

use anyhow::Context;

use super::Exit;
use super::args::{DiffOptions, TextForm};
use super::output;
use super::shared::Shared;
use crate::load::disk;
use crate::report::Run;
use crate::report::diff::{self, Changes};

pub(super) fn run(options: &DiffOptions, shared: &Shared) -> anyhow::Result<Exit> {
    if options.runs.len() < 2 {
        Shared::note(&shared.say("diff-needs-two", &[]));
        return Ok(Exit::CouldNot);
    }
    let mut runs: Vec<Run> = Vec::new();
    for file in &options.runs {
        runs.push(read(file, shared)?);
    }
    let Some(now) = runs.pop() else { return Ok(Exit::CouldNot) };
    if !shared.quiet && runs.iter().chain([&now]).any(|run| !run.summary.complete) {
        Shared::note(&shared.say("diff-incomplete", &[]));
    }
    let changes = Changes::between(&runs, &now);
    let text = match options.form {
        TextForm::Human => diff::human(&changes, &shared.messages),
        TextForm::Md => diff::markdown(&changes, &shared.messages),
        TextForm::Json => serde_json::to_string_pretty(&changes)? + "\n",
    };
    output::write(text.as_bytes(), options.output.as_deref())?;
    Ok(if changes.is_worse() { Exit::Findings } else { Exit::Done })
}

fn read(file: &Path, shared: &Shared) -> anyhow::Result<Run> {
    let text = disk::read_named(file)?;
    let shown = file.display().to_string();
    serde_json::from_str(&text).with_context(|| shared.say("diff-not-a-run", &[("file", &shown)]))
}
