//! `niemyet import`: other people's data → our YAML.

use super::Exit;
use super::args::{ImportOptions, NationalOptions, Source};
use super::schema::{folder, wrote};
use super::shared::Shared;
use crate::diagnostics::Severity;
use crate::import;
use crate::load;
use crate::report::visible;
use crate::schema;

pub(super) fn run(options: &ImportOptions, shared: &Shared) -> anyhow::Result<Exit> {
    match &options.source {
        Source::National(options) => national(options, shared),
    }
}

fn national(options: &NationalOptions, shared: &Shared) -> anyhow::Result<Exit> {
    let is_folder = load::disk::is_folder(&options.file);
    if is_folder || load::disk::whole_path(&options.file).is_none() {
        let key = if is_folder { "import-a-folder" } else { "import-no-file" };
        Shared::note(&shared.say(key, &[("path", &visible(&options.file.display().to_string()))]));
        return Ok(Exit::CouldNot);
    }
    let bar = shared.progress("progress-import", 0);
    let moved = |done: u64, all: Option<u64>| {
        bar.set_length(all.unwrap_or(done));
        bar.set_position(done);
    };
    let what = import::Options {
        input: options.file.clone(),
        root: shared.root.join("content"),
        force: options.force,
        dry_run: options.dry_run,
    };
    let report = import::national(&what, &moved)?;
    bar.finish_and_clear();
    shared.show(&report.findings, &report.sources, options.format);
    if report.is_unusable {
        return Ok(Exit::CouldNot);
    }
    let counts = report.counts;
    let numbers = [
        ("read", counts.read),
        ("written", counts.written),
        ("unchanged", counts.unchanged),
        ("kept", counts.kept),
        ("skipped", counts.skipped),
        ("fields", counts.fields),
        ("offices", counts.offices),
    ];
    let numbers: Vec<(&str, String)> = numbers.into_iter().map(|(name, count)| (name, shared.number(count))).collect();
    let numbers: Vec<(&str, &str)> = numbers.iter().map(|(name, count)| (*name, count.as_str())).collect();
    Shared::result(&shared.say(if options.dry_run { "imported-dry" } else { "imported" }, &numbers))?;
    if !options.dry_run && counts.read > counts.skipped {
        schemas(shared)?;
    }
    if !options.dry_run && counts.written > 0 {
        Shared::note(&shared.say("imported-next", &[("root", &shared.root.display().to_string())]));
    }
    Ok(if report.findings.count(Severity::Error) > 0 { Exit::Findings } else { Exit::Done })
}

/// The files written refer to schemas in their first line: those that are not there are made.
fn schemas(shared: &Shared) -> anyhow::Result<()> {
    let folder = folder(shared);
    let count = schema::write_missing(&folder, shared.messages.language)?;
    if count > 0 {
        Shared::note(&wrote(count, &folder.display().to_string(), shared));
    }
    Ok(())
}
