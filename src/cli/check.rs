//! `niemyet check`: content → what is wrong with it.

use std::path::{Path, PathBuf};

use super::Exit;
use super::baseline::{self, Update};
use super::check_args::{CheckOptions, FailOn};
use super::output;
use super::shared::{Shared, text_of};
use super::unread;
use crate::check::{self, Choice, Narrow, Settled};
use crate::diagnostics::{Severity, Sources};
use crate::load::{self, disk};
use crate::model::{self, NoSite, Site};
use crate::report::{self, Asked, Checked, Form, Item, Run, Texts, visible};

/// What a check found, before anybody asks how to tell it.
struct Outcome {
    settled: Vec<Settled>,
    sources: Sources,
    texts: Texts,
    run: Run,
}

pub(super) fn run(options: &CheckOptions, shared: &Shared) -> anyhow::Result<Exit> {
    if !knows_names(options.select.iter().chain(&options.ignore), shared) {
        return Ok(Exit::CouldNot);
    }
    if options.form == Form::Xlsx && output::is_screen(options.output.as_deref()) {
        Shared::note(&shared.say("check-workbook-on-screen", &[]));
        return Ok(Exit::CouldNot);
    }
    let Some(folder) = shared.content_folder() else { return Ok(Exit::CouldNot) };
    let Some(outcome) = look(&folder, options, shared)? else { return Ok(Exit::CouldNot) };
    show(&outcome, options, shared)?;
    say(&outcome.run, shared);
    Ok(exit(&outcome.run, options.fail_on))
}

/// Reads, checks, settles and narrows. `None` when the office or a path that was asked for does not exist.
fn look(folder: &Path, options: &CheckOptions, shared: &Shared) -> anyhow::Result<Option<Outcome>> {
    let input = load::read_folder(folder, "content")?;
    let (mut content, mut findings) = load::parse(input);
    let mut sources = std::mem::take(&mut content.sources);
    let (site, of_model) = model::build(content, shared.as_of);
    findings.extend(of_model);
    findings.extend(site.as_ref().map(check::run).unwrap_or_default());
    let Some(narrow) = narrow(options, site.as_ref().ok(), shared) else { return Ok(None) };
    let unreadable = unreadable(site.as_ref(), options.office.as_deref());
    let undecided = check::undecided(site.as_ref(), unreadable.len(), options.office.as_deref());
    let site = site.as_ref().ok();
    findings.extend(site.map(|site| check::run_over_files(site, &sources)).unwrap_or_default());
    let choice = Choice { select: options.select.clone(), ignore: options.ignore.clone() };
    let mut settled = check::settle(load::locate(findings, &sources), site, &sources, &choice);
    let is_blind = undecided.iter().any(|one| check::BLIND.contains(&one.what));
    let complete = !is_blind && narrow.is_empty() && choice == Choice::default();
    let texts = Texts::default();
    if let Some(file) = &options.baseline {
        let update = options.update_baseline.then_some(Update { allow_new: options.allow_new });
        let known = baseline::Known { file, update, complete };
        let of_baseline = known.mark(&mut settled, &mut sources, shared)?;
        settled.extend(check::weigh(of_baseline, site, &sources, &choice));
    }
    let mut settled = narrow.apply(settled, site, &sources);
    settled.retain(|one| !options.new_only || one.known != Some(true));
    let asked = Asked { as_of: shared.as_of, undecided, unreadable, complete };
    let run = Run::new(&settled, &asked, &sources, &texts);
    Ok(Some(Outcome { settled, sources, texts, run }))
}

/// The paths of what could not be read; of an office, of what may be about it.
fn unreadable(site: Result<&Site, &NoSite>, office: Option<&str>) -> Vec<String> {
    match (site, office) {
        (Ok(site), Some(office)) => site.unread_about(office).map(unread::shown).collect(),
        (Ok(Site { lost, .. }) | Err(NoSite { lost, .. }), _) => lost.iter().map(unread::shown).collect(),
    }
}

/// Whether all names are of rules or groups; the first that is not is named, with the nearest.
pub(super) fn knows_names<'n>(names: impl IntoIterator<Item = &'n String>, shared: &Shared) -> bool {
    let Some(unknown) = names.into_iter().find(|name| !check::is_name(name)) else { return true };
    let near = check::nearest_name(unknown).unwrap_or("none");
    Shared::note(&shared.say("check-unknown-rule", &[("name", &visible(unknown)), ("nearest", near)]));
    false
}

fn narrow(options: &CheckOptions, site: Option<&Site>, shared: &Shared) -> Option<Narrow> {
    if let (Some(office), Some(site)) = (&options.office, site)
        && !shared.knows_office(office, site)
    {
        return None;
    }
    Some(Narrow { office: options.office.clone(), since: options.since, files: files(&options.paths, shared)? })
}

/// Where the paths as typed are; `None` when one of them is no part of the content, which is said.
pub(super) fn files(paths: &[PathBuf], shared: &Shared) -> Option<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        let Some(file) = on_disk(path, shared) else {
            Shared::note(&shared.say("check-unknown-path", &[("path", &visible(&path.display().to_string()))]));
            return None;
        };
        files.push(file);
    }
    Some(files)
}

/// A path as typed: from where the command runs, from the root, or from the content folder.
fn on_disk(path: &Path, shared: &Shared) -> Option<PathBuf> {
    let content = shared.root.join("content");
    let inside = |file: &PathBuf| disk::whole_path(&content).is_some_and(|content| file.starts_with(content));
    let tried = [path.to_owned(), shared.root.join(path), content.join(path)];
    tried.iter().filter_map(|path| disk::whole_path(path)).find(inside)
}

fn show(outcome: &Outcome, options: &CheckOptions, shared: &Shared) -> anyhow::Result<()> {
    let text = text_of(&outcome.sources);
    let colour = shared.colours.of_results && options.output.is_none();
    let context = shared.context(&outcome.sources, &text, colour);
    let checked = Checked { settled: &outcome.settled, run: &outcome.run, texts: &outcome.texts, context };
    let bytes = if options.stats {
        report::stats(&outcome.run, &shared.messages).into_bytes()
    } else {
        checked.render(options.form)?
    };
    output::write(&bytes, options.output.as_deref())
}

/// How many findings there are, and what to do next: the last lines, for people.
fn say(run: &Run, shared: &Shared) {
    say_counts(run, shared);
    // What could not be read may have been left out of the findings, and is still the reason of the exit code.
    let is_told = |path: &String| run.findings.iter().any(|item| item.file.as_ref() == Some(path));
    let untold: Vec<String> = run.summary.unreadable.iter().filter(|path| !is_told(path)).cloned().collect();
    unread::say(&untold, shared);
    if run.summary.undecided.iter().any(|one| one.what == "no_site") {
        // Few findings are then no good news: no rule has looked at any file.
        let key = if run.findings.is_empty() { "no-site" } else { "undecided-no_site" };
        Shared::note(&shared.messages.plain(key));
    }
}

fn say_counts(run: &Run, shared: &Shared) {
    if shared.quiet {
        return;
    }
    Shared::note(&report::run_summary(run, &shared.messages));
    let most = run.summary.rules.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(*name)));
    if let Some((rule, count)) = most {
        Shared::note(&shared.say("check-next", &[("rule", rule), ("count", &shared.number(*count as u64))]));
    }
}

fn exit(run: &Run, fail_on: FailOn) -> Exit {
    let least = match fail_on {
        FailOn::Error => Some(Severity::Error),
        FailOn::Warning => Some(Severity::Warning),
        FailOn::Note => Some(Severity::Note),
        FailOn::Never => None,
    };
    let counts = |item: &Item| !item.is_known() && least.is_some_and(|least| item.severity >= least);
    if run.findings.iter().any(counts) {
        Exit::Findings
    } else if run.summary.undecided.iter().any(|one| check::BLIND.contains(&one.what.as_str())) {
        Exit::Incomplete
    } else {
        Exit::Done
    }
}
