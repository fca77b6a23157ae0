//! Runs of the checker compared: what is new, what was mended, what is still open, what has come back.

use std::collections::BTreeSet;
use std::fmt::Write;

use schemars::JsonSchema;
use serde::Serialize;

use super::md::escaped;
use super::summary::grouped;
use super::table::day;
use super::{Item, Run};
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
    /// In the last run and not here, in a file that cannot be read now: nobody knows.
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
        let unreadable: BTreeSet<&str> = now.findings.iter().filter_map(unreadable).collect();
        let here = |wanted: &dyn Fn(&str) -> bool| -> Vec<Item> {
            now.findings.iter().filter(|item| wanted(&item.fingerprint)).cloned().collect()
        };
        let gone = last.into_iter().flat_map(|run| &run.findings).filter(|item| !today.contains(&*item.fingerprint));
        let is_unclear = |item: &Item| item.file.as_deref().is_some_and(|file| unreadable.contains(file));
        let (unclear, fixed) = gone.cloned().partition(is_unclear);
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
            let _ = writeln!(text, "  {position}{}: {}", item.rule, item.message.of(messages.language));
        }
    }
    text
}

/// The same in Markdown.
#[must_use]
pub fn markdown(changes: &Changes, messages: &Messages) -> String {
    let [from, to] = [&changes.from, &changes.to].map(|text| day(text, messages.language));
    let mut text = format!("# {} {from} – {to}\n", messages.plain("diff-title"));
    for (key, items) in changes.sections() {
        let _ = write!(text, "\n## {} ({})\n\n", messages.plain(key), grouped(items.len(), messages.language));
        for item in items {
            let position = escaped(&item.position().unwrap_or_default());
            let message = escaped(item.message.of(messages.language));
            let _ = writeln!(text, "- {message} ({}) {position}", item.rule);
        }
    }
    text
}
