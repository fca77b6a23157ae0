//! Runs of the checker compared: what is new, what was mended, what is still open, what has come back.

use std::collections::BTreeSet;
use std::fmt::Write;

use schemars::JsonSchema;
use serde::Serialize;

use super::md::escaped;
use super::summary::grouped;
use super::table::day;
use super::{Item, Run, visible};
use crate::diagnostics::Severity;
use crate::messages::Messages;

/// What changed between runs. Findings are the same when their fingerprints are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Changes {
    /// Version of this format.
    pub version: u32,
    /// Day of the earlier run.
    pub from: String,
    /// Day of the later run.
    pub to: String,
    /// In no earlier run.
    pub new: Vec<Item>,
    /// In a run before the last but not in the last, and here again.
    pub reopened: Vec<Item>,
    /// In the last run and here.
    pub open: Vec<Item>,
    /// In the last run and not here.
    pub fixed: Vec<Item>,
    /// In the last run and not here, but in a file that cannot be read now, or hanging on one: nobody knows.
    pub unclear: Vec<Item>,
}

impl Changes {
    /// Compares a run with earlier ones, the oldest first.
    #[must_use]
    pub fn between(earlier: &[Run], now: &Run) -> Self {
        let last = earlier.last();
        let ever = prints(earlier.iter().flat_map(|run| &run.findings));
        let before = prints(last.into_iter().flat_map(|run| &run.findings));
        let today = prints(&now.findings);
        let unread = Unread::of(now);
        let here = |wanted: &dyn Fn(&str) -> bool| -> Vec<Item> {
            now.findings.iter().filter(|item| wanted(&item.fingerprint)).cloned().collect()
        };
        let gone = last.into_iter().flat_map(|run| &run.findings).filter(|item| !today.contains(&*item.fingerprint));
        let (unclear, fixed) = gone.cloned().partition(|item| unread.hides(item));
        Self {
            version: 1,
            from: last.map(|run| run.as_of.clone()).unwrap_or_default(),
            to: now.as_of.clone(),
            new: here(&|print| !ever.contains(print)),
            reopened: here(&|print| ever.contains(print) && !before.contains(print)),
            open: here(&|print| before.contains(print)),
            fixed,
            unclear,
        }
    }

    /// Whether something is there that was not before.
    #[must_use]
    pub fn is_worse(&self) -> bool {
        !self.new.is_empty() || !self.reopened.is_empty()
    }

    fn sections(&self) -> [(&'static str, &[Item]); 5] {
        [
            ("diff-new", &self.new),
            ("diff-reopened", &self.reopened),
            ("diff-unclear", &self.unclear),
            ("diff-open", &self.open),
            ("diff-fixed", &self.fixed),
        ]
    }
}

fn prints<'i>(items: impl IntoIterator<Item = &'i Item>) -> BTreeSet<&'i str> {
    items.into_iter().map(|item| item.fingerprint.as_str()).collect()
}

/// What a run could not read.
struct Unread<'r> {
    /// Files, and folders, which end in `/`.
    paths: BTreeSet<&'r str>,
    /// Whether not even `site.yaml` could be used, so that no rule ran.
    all: bool,
}

impl<'r> Unread<'r> {
    fn of(run: &'r Run) -> Self {
        // Runs of older versions name no files but those of findings.
        let listed = run.summary.unreadable.iter().map(String::as_str);
        Self {
            paths: listed.chain(run.findings.iter().filter_map(unreadable)).collect(),
            all: run.summary.undecided.iter().any(|one| one.what == "no_site"),
        }
    }

    /// Whether a finding may still be there, unseen.
    fn hides(&self, item: &Item) -> bool {
        let file = item.file.as_deref().unwrap_or_default();
        let is_in = |path: &str| path == file || (path.ends_with('/') && file.starts_with(path));
        self.all || self.paths.iter().any(|path| is_in(path) || may_judge(path, item))
    }
}

/// Whether a finding outside a file may hang on it: on a register only what is about its office, on what is only offered
/// on pages nothing, on all else whatever compares files.
fn may_judge(path: &str, item: &Item) -> bool {
    /// Groups whose rules look at one file alone, or at the checker's own settings.
    const ALONE: [&str; 4] = ["definition", "wording", "reading", "checking"];
    let folder = path.strip_prefix("content/").unwrap_or(path);
    if let Some(register) = folder.strip_prefix("postings/") {
        let id = register.rsplit('/').next().unwrap_or_default();
        let mut things = item.object.iter().chain(&item.subject);
        return item.group == "posting" && (id.is_empty() || things.any(|thing| is_named(id, &thing.id)));
    }
    let is_offered = ["static/", "forms/", "pages/"].iter().any(|offered| folder.starts_with(offered));
    !is_offered && !ALONE.contains(&item.group.as_str())
}

/// Whether a file has an id for its name.
fn is_named(file: &str, id: &str) -> bool {
    file.strip_prefix(id).is_some_and(|ending| ending.starts_with('.'))
}

/// The file of a finding that keeps the whole file from being read.
fn unreadable(item: &Item) -> Option<&str> {
    let whole = item.group == "reading" && item.severity == Severity::Error && item.path.is_empty();
    item.file.as_deref().filter(|_| whole)
}

/// The changes as lines of text, each class under its name with its number.
#[must_use]
pub fn human(changes: &Changes, messages: &Messages) -> String {
    let mut text = String::new();
    for (key, items) in changes.sections() {
        let _ = writeln!(text, "{}: {}", messages.plain(key), grouped(items.len(), messages.language));
        for item in items {
            let position = item.position().map(|position| position + ": ").unwrap_or_default();
            let line = format!("{position}{}: {}", item.rule, item.message.of(messages.language));
            // The runs come from files, which anybody may have written.
            let _ = writeln!(text, "  {}", visible(&line));
        }
    }
    text
}

/// The same in Markdown.
#[must_use]
pub fn markdown(changes: &Changes, messages: &Messages) -> String {
    let [from, to] = [&changes.from, &changes.to].map(|text| escaped(&visible(&day(text, messages.language))));
    let mut text = format!("# {} {from} – {to}\n", messages.plain("diff-title"));
    for (key, items) in changes.sections() {
        let _ = write!(text, "\n## {} ({})\n\n", messages.plain(key), grouped(items.len(), messages.language));
        for item in items {
            let shown = |text: &str| escaped(&visible(text));
            let position = shown(&item.position().unwrap_or_default());
            let (message, rule) = (shown(item.message.of(messages.language)), shown(&item.rule));
            let _ = writeln!(text, "- {message} ({rule}) {position}");
        }
    }
    text
}
