//! Counts by rule, and what could not be decided.

use super::Run;
use super::head;
use super::summary::grouped;
use crate::messages::Messages;

/// The counts as lines of text: the rule with most findings first.
#[must_use]
pub fn stats(run: &Run, messages: &Messages) -> String {
    let mut text = head::lines(run, messages);
    let mut rules: Vec<(&String, &usize)> = run.summary.rules.iter().collect();
    rules.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), *name));
    let count = |count: usize| format!("{:>8}  ", grouped(count, messages.language));
    for (name, number) in rules {
        text.extend([&count(*number), name.as_str(), "\n"]);
    }
    if !run.summary.undecided.is_empty() {
        text.extend(["\n", &messages.plain("stats-undecided"), "\n"]);
    }
    for undecided in &run.summary.undecided {
        text.extend([&count(undecided.count), undecided.message.of(messages.language), "\n"]);
    }
    text
}
