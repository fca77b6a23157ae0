//! What all commands share: where the content is, which day it is, how to speak.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::ToSpan;
use jiff::civil::Date;

use super::args::{Arguments, Color, Format};
use super::output::{self, Unwritten};
use super::reasons;
use super::unread;
use crate::diagnostics::{FileId, Findings, Severity, Sources, nearest};
use crate::load::disk;
use crate::messages::{Arg, Language, Messages};
use crate::model::Site;
use crate::report;

/// What all commands share.
pub(super) struct Shared {
    pub(super) root: PathBuf,
    pub(super) as_of: Date,
    pub(super) messages: Messages,
    pub(super) colours: Colours,
    /// Whether to say only what is wrong.
    pub(super) quiet: bool,
    /// Whether to tell what is done on the way.
    pub(super) verbose: bool,
}

/// Where colours may be used.
pub(super) struct Colours {
    /// On standard error.
    of_notes: bool,
    /// On standard output.
    pub(super) of_results: bool,
}

impl Shared {
    pub(super) fn new(arguments: &Arguments, messages: Messages) -> Self {
        if let Some(jobs) = arguments.jobs {
            // A second pool in one process is refused; there is only one.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global();
        }
        let plain = variable("NO_COLOR").is_some() || variable("TERM").is_some_and(|term| term == "dumb");
        let colour = |is_terminal: bool| match arguments.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => is_terminal && !plain,
        };
        Self {
            root: arguments.root.clone(),
            as_of: arguments.as_of.unwrap_or_else(today),
            messages,
            colours: Colours {
                of_notes: colour(std::io::stderr().is_terminal()),
                of_results: colour(std::io::stdout().is_terminal()),
            },
            quiet: arguments.quiet,
            verbose: arguments.verbose,
        }
    }

    /// The content folder; without one it is said so.
    pub(super) fn content_folder(&self) -> Option<PathBuf> {
        let folder = self.root.join("content");
        let there = disk::is_folder(&folder);
        if !there {
            Self::note(&self.say("no-content", &[("path", &folder.display().to_string())]));
        }
        there.then_some(folder)
    }

    /// Whether there is an office of an id; if not, it is said so, with the nearest.
    pub(super) fn knows_office(&self, id: &str, site: &Site) -> bool {
        let ids = || site.offices.items().iter().map(|office| office.id.as_str());
        let knows = ids().any(|known| known == id);
        if !knows {
            let near = nearest(id, ids()).unwrap_or("none");
            Self::note(&self.say("check-unknown-office", &[("name", &report::visible(id)), ("nearest", near)]));
            unread::may_define("offices", id, site, self);
        }
        knows
    }

    /// A sentence with text values.
    pub(super) fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.messages.with(key, args)
    }

    /// Says why a file was not written.
    pub(super) fn not_written(&self, path: &str, error: &std::io::Error) {
        let path = report::visible(path);
        let key = match error.kind() {
            std::io::ErrorKind::ResourceBusy => "write-changed",
            std::io::ErrorKind::ReadOnlyFilesystem => "write-protected",
            _ => "write-failed",
        };
        let reason = report::visible(&reasons::of_system(error, &self.messages));
        Self::note(&self.say(key, &[("path", &path), ("reason", &reason)]));
    }

    /// A whole number as the language writes it.
    pub(super) fn number(&self, number: u64) -> String {
        report::grouped(number, self.messages.language)
    }

    /// Seconds with one decimal.
    pub(super) fn seconds(&self, elapsed: std::time::Duration) -> String {
        let text = format!("{:.1}", elapsed.as_secs_f64());
        if self.messages.language == Language::Vi { text.replace('.', ",") } else { text }
    }

    /// The result of a command: the one thing on standard output.
    pub(super) fn result(line: &str) -> Result<(), Unwritten> {
        output::print(format!("{line}\n").as_bytes())
    }

    /// Says why a command did not come to its end.
    pub(super) fn failed(messages: &Messages, error: &anyhow::Error) {
        let key = if error.is::<Unwritten>() { "result-not-written" } else { "failed" };
        let reason = report::visible(&reasons::all(error, messages));
        Self::note(&messages.text(key, &[("reason", Arg::Text(&reason))]));
    }

    /// An error or what to do next, for people.
    pub(super) fn note(line: &str) {
        let _ = writeln!(std::io::stderr(), "{line}");
    }

    /// Prints all findings (only errors when quiet), and under them how many there are.
    pub(super) fn show(&self, findings: &Findings, sources: &Sources, format: Format) {
        if findings.is_empty() {
            return;
        }
        let mut shown = Findings::default();
        let wanted = |severity| severity == Severity::Error || !self.quiet;
        shown.extend(findings.iter().filter(|finding| wanted(finding.severity)).cloned());
        let _ = write!(std::io::stderr(), "{}", self.report(&shown, sources, format));
        if !self.quiet {
            Self::note(&report::summary(findings, &self.messages));
        }
    }

    /// Findings in words, one after another.
    fn report(&self, findings: &Findings, sources: &Sources, format: Format) -> String {
        let text = text_of(sources);
        let format = match format {
            Format::Human => report::Format::Human,
            Format::Concise => report::Format::Concise,
        };
        report::render(findings, format, &self.context(sources, &text, self.colours.of_notes))
    }

    /// What a report needs to know besides the findings.
    pub(super) fn context<'a>(
        &'a self,
        sources: &'a Sources,
        text: &'a dyn Fn(FileId) -> Option<String>,
        colour: bool,
    ) -> report::Context<'a> {
        report::Context { messages: &self.messages, sources, text, colour }
    }

    /// A bar for long work on a terminal; nothing anywhere else.
    pub(super) fn progress(&self, key: &str, length: u64) -> ProgressBar {
        if self.quiet || !std::io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr_with_hz(10));
        if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:32}] {percent} % · {eta}") {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.with_message(self.messages.plain(key))
    }

    /// How many findings of each severity, in words; `None` when there are none that count.
    pub(super) fn counts(&self, findings: &BTreeMap<String, usize>) -> Option<String> {
        let counted = |severity: Severity| findings.get(severity.key()).copied().unwrap_or_default();
        let (errors, warnings) = (counted(Severity::Error), counted(Severity::Warning));
        (errors + warnings > 0).then(|| {
            self.say("count-findings", &[("errors", &errors.to_string()), ("warnings", &warnings.to_string())])
        })
    }
}

/// Reads files again for code frames. Findings of a file come one after another: reading it once is enough.
pub(super) fn text_of(sources: &Sources) -> impl Fn(FileId) -> Option<String> {
    let last: Mutex<Option<(FileId, Option<String>)>> = Mutex::new(None);
    move |file: FileId| {
        let mut last = last.lock().ok()?;
        if last.as_ref().is_none_or(|(id, _)| *id != file) {
            *last = Some((file, sources.get(file).and_then(|source| disk::read_again(&source.on_disk))));
        }
        last.as_ref().and_then(|(_, text)| text.clone())
    }
}

/// The language of messages: `--lang`, else `NIEMYET_LANG`, else that of the system, else Vietnamese. It is read
/// before the arguments are, because what is wrong with them has to be said in it.
pub(super) fn language(arguments: &[OsString]) -> Language {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let joined = texts.iter().find_map(|argument| argument.strip_prefix("--lang="));
    let apart = texts.iter().position(|argument| *argument == "--lang").and_then(|at| texts.get(at + 1).copied());
    if let Some(asked) = joined.or(apart).and_then(Language::of) {
        return asked;
    }
    let of_system = ["NIEMYET_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable);
    let mut known = of_system.filter_map(|value| Language::of(value.split(['_', '.', '-']).next().unwrap_or_default()));
    known.next().unwrap_or_default()
}

#[expect(clippy::disallowed_methods, reason = "the environment is read here and nowhere else")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Today in Viet Nam (UTC+7, no summer time), or the day of `SOURCE_DATE_EPOCH` for reproducible builds.
#[expect(clippy::disallowed_methods, reason = "the clock is read here and nowhere else")]
fn today() -> Date {
    let fixed = variable("SOURCE_DATE_EPOCH").and_then(|seconds| seconds.parse().ok());
    let now = fixed.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok()).unwrap_or_else(jiff::Timestamp::now);
    let there = now.checked_add(7.hours()).unwrap_or(now);
    jiff::tz::Offset::UTC.to_datetime(there).date()
}
