//! `niemyet build`: content and theme → site.

use std::mem::ManuallyDrop;
use std::path::Path;
use std::time::Instant;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::Exit;
use super::args::BuildOptions;
use super::output::Unwritten;
use super::reasons;
use super::shared::Shared;
use crate::diagnostics::{Findings, Severity};
use crate::load::{self, Input, Theme, ThemeError};
use crate::messages::Language;
use crate::model::{self, Site, WebAddress};
use crate::publish::{ManifestFacts, PublishError, Published, SitePath, Staging, Unlisted, current_site};
use crate::render::{BrokenTemplate, Job, Renderer};
use crate::report::visible;

pub(super) fn run(options: &BuildOptions, shared: &Shared) -> anyhow::Result<Exit> {
    let started = Instant::now();
    let out = options.out.clone().unwrap_or_else(|| shared.root.join("dist"));
    let Some(folder) = shared.content_folder() else { return Ok(Exit::CouldNot) };
    if load::disk::lies_in(&out, &folder) {
        Shared::note(&shared.say("build-into-content", &[("out", &out.display().to_string())]));
        return Ok(Exit::CouldNot);
    }
    let input = load::read_folder(&folder, "content")?;
    let name = options.theme.clone().unwrap_or_else(|| load::theme_of(&input));
    let theme = match load::theme::load(&shared.root, &name) {
        Ok(theme) => theme,
        Err(error) => return Ok(refuse_theme(&error, shared)),
    };
    if shared.verbose {
        let (files, folder) = (shared.number(input.files.len() as u64), folder.display().to_string());
        Shared::note(&shared.say("read-input", &[("files", &files), ("folder", &folder), ("theme", &theme.name)]));
    }
    let digest = digest(&input, &theme, options);
    if let Some(exit) = still_current(&out, &digest, options, shared, started)? {
        return Ok(exit);
    }
    let (mut content, mut findings) = load::parse(input);
    let sources = std::mem::take(&mut content.sources);
    let (site, of_model) = model::build(content, shared.as_of);
    findings.extend(of_model);
    findings.sort();
    shared.show(&findings, &sources, options.format);
    // The program ends with the build: to give back millions of texts one by one before would only take time.
    let Ok(mut site) = site.map(ManuallyDrop::new) else {
        Shared::note(&shared.say("build-no-site", &[("out", &out.display().to_string())]));
        return Ok(Exit::CouldNot);
    };
    if let Some(exit) = not_worth_publishing(&site, &findings, &out, options, shared) {
        return Ok(exit);
    }
    apply(options, &mut site);
    let facts = facts(&digest, &theme, Some(&site), &findings, shared);
    let unlisted = if options.force { Unlisted::Discard } else { Unlisted::Refuse };
    let outcome = Renderer::new(&site, &theme)
        .map_err(Failure::Template)
        .and_then(|renderer| publish(&renderer, Staging::open(&out, unlisted)?, &facts, shared));
    match outcome {
        Ok((published, pages)) => {
            report(&published, pages, &out, shared, started)?;
            Ok(if findings.count(Severity::Error) > 0 { Exit::Findings } else { Exit::Done })
        }
        Err(failure) => Ok(refuse(&failure, shared)),
    }
}

/// Everything that the bytes of the site depend on besides the day.
fn digest(input: &Input, theme: &Theme, options: &BuildOptions) -> String {
    let mut digest = Sha256::new();
    let base_url = options.base_url.as_ref().map(WebAddress::as_str).unwrap_or_default();
    let offline = if options.offline { "offline" } else { "" };
    for part in [&input.digest, &theme.name, &theme.digest, base_url, offline, env!("NIEMYET_BUILD")] {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    load::disk::hex(&digest.finalize())
}

fn facts(digest: &str, theme: &Theme, site: Option<&Site>, findings: &Findings, shared: &Shared) -> ManifestFacts {
    let languages = site.map(|site| site.settings.languages.iter().map(|language| language.tag().to_owned()).collect());
    let count = |severity: Severity| (severity.key().to_owned(), findings.count(severity));
    ManifestFacts {
        as_of: shared.as_of,
        input_digest: digest.to_owned(),
        theme: theme.name.clone(),
        languages: languages.unwrap_or_default(),
        findings: [Severity::Error, Severity::Warning, Severity::Note].into_iter().map(count).collect(),
    }
}

/// When the site in place was made from the very same input, says so, and with which findings.
fn still_current(
    out: &Path,
    digest: &str,
    options: &BuildOptions,
    shared: &Shared,
    started: Instant,
) -> Result<Option<Exit>, Unwritten> {
    let current = (!options.fresh).then(|| current_site(out, shared.as_of, digest)).flatten();
    let Some(current) = current else { return Ok(None) };
    let found = shared.counts(&current.findings).unwrap_or_else(|| "none".to_owned());
    let (files, seconds) = (shared.number(current.published.files as u64), shared.seconds(started.elapsed()));
    let out = out.display().to_string();
    Shared::result(
        &shared.say(
            "built-nothing-changed",
            &[("files", &files), ("out", &out), ("seconds", &seconds), ("found", &found)],
        ),
    )?;
    let errors = current.findings.get(Severity::Error.key()).copied().unwrap_or_default();
    Ok(Some(if errors > 0 { Exit::Findings } else { Exit::Done }))
}

/// Nothing to publish, or a lesser site in place of a whole one: the old site stays.
fn not_worth_publishing(
    site: &Site,
    findings: &Findings,
    out: &Path,
    options: &BuildOptions,
    shared: &Shared,
) -> Option<Exit> {
    let shown = out.display().to_string();
    let errors = findings.count(Severity::Error);
    if site.procedures.is_empty() && errors > 0 {
        Shared::note(&shared.say("build-nothing", &[("out", &shown)]));
        return Some(Exit::CouldNot);
    }
    if errors > 0 && !options.partial && load::disk::is_folder(out) {
        Shared::note(&shared.say("build-kept-old", &[("out", &shown)]));
        return Some(Exit::Findings);
    }
    None
}

/// Lays the options of the command line over the settings.
fn apply(options: &BuildOptions, site: &mut Site) {
    if let Some(url) = &options.base_url {
        site.settings.base_url = Some(url.with_slash());
    }
    if options.offline {
        site.settings.base_url = None;
    }
}

/// Why a site was not published.
enum Failure {
    Template(BrokenTemplate),
    Publish(PublishError),
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        Self::Publish(error)
    }
}

/// Renders every file on all cores, straight into the staging folder, and puts the new site in place.
fn publish(
    renderer: &Renderer<'_>,
    staging: Staging,
    facts: &ManifestFacts,
    shared: &Shared,
) -> Result<(Published, usize), Failure> {
    let jobs = renderer.jobs();
    let bar = shared.progress("progress-build", jobs.len() as u64);
    // In small portions, so that whoever has a long job leaves the others to the rest.
    jobs.par_iter().with_max_len(4).try_for_each(|job| {
        for (path, bytes) in renderer.render(*job).map_err(Failure::Template)? {
            let path = SitePath::new(&path).map_err(|bad| Failure::Publish(PublishError::BadPath(bad)))?;
            staging.put(&path, &bytes)?;
        }
        bar.inc(1);
        Ok::<(), Failure>(())
    })?;
    bar.finish_and_clear();
    let pages = jobs.iter().filter(|job| matches!(job, Job::Page(..))).count();
    Ok((staging.finish(facts)?, pages))
}

fn report(published: &Published, pages: usize, out: &Path, shared: &Shared, started: Instant) -> Result<(), Unwritten> {
    let kept = if published.kept > 0 { shared.number(published.kept as u64) } else { "none".to_owned() };
    let args = [
        ("pages", shared.number(pages as u64)),
        ("files", shared.number(published.files as u64)),
        ("size", size(published.bytes, shared)),
        ("seconds", shared.seconds(started.elapsed())),
        ("out", out.display().to_string()),
        ("kept", kept),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Shared::result(&shared.say("built", &args))
}

fn size(bytes: u64, shared: &Shared) -> String {
    let tenths = bytes * 10 / (1 << 20);
    let point = if shared.messages.language == Language::Vi { ',' } else { '.' };
    format!("{}{point}{} MB", shared.number(tenths / 10), tenths % 10)
}

fn refuse(failure: &Failure, shared: &Shared) -> Exit {
    let text = match failure {
        Failure::Publish(error) => {
            let args = error.args();
            let args: Vec<(&str, String)> = args.into_iter().map(|(name, value)| (name, visible(&value))).collect();
            let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            shared.say(error.key(), &args)
        }
        Failure::Template(broken) => {
            let line = if broken.line == 0 { "none".to_owned() } else { broken.line.to_string() };
            let (template, reason) =
                (visible(&broken.template), visible(&reasons::of_template(broken, &shared.messages)));
            shared.say(
                "theme-broken",
                &[("theme", &broken.theme), ("template", &template), ("line", &line), ("reason", &reason)],
            )
        }
    };
    Shared::note(&text);
    Exit::CouldNot
}

fn refuse_theme(error: &ThemeError, shared: &Shared) -> Exit {
    let text = match error {
        ThemeError::Unknown { name, nearest } => {
            shared.say("theme-unknown", &[("name", &visible(name)), ("nearest", nearest)])
        }
        ThemeError::Manifest { name, reason } => {
            shared.say("theme-manifest", &[("name", name), ("reason", &visible(reason))])
        }
        ThemeError::Engines { name, engine, base } => {
            shared.say("theme-engines", &[("name", name), ("engine", engine.key()), ("base", base.key())])
        }
        ThemeError::Circle { name } => shared.say("theme-circle", &[("name", name)]),
        ThemeError::Disk { name, reason } => shared.say("theme-disk", &[("name", name), ("reason", &visible(reason))]),
    };
    Shared::note(&text);
    Exit::CouldNot
}
