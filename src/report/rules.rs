//! The catalogue of everything that can be found.

use std::fmt::Write;

use super::explain::Explained;
use super::human::severity_name;
use super::md::escaped;
use super::table::group_name;
use crate::check::Group;
use crate::messages::Messages;

/// The rules of each group that has any.
fn by_group(rules: &[Explained]) -> impl Iterator<Item = (&'static str, Vec<&Explained>)> {
    let of = |group: Group| (group.key(), rules.iter().filter(|rule| rule.group == group.key()).collect());
    Group::ALL.into_iter().map(of).filter(|(_, rules): &(_, Vec<_>)| !rules.is_empty())
}

/// One line a rule, group by group.
#[must_use]
pub fn human(rules: &[Explained], messages: &Messages) -> String {
    let width = rules.iter().map(|rule| rule.rule.len()).max().unwrap_or_default();
    let mut text = String::new();
    for (group, rules) in by_group(rules) {
        let _ = writeln!(text, "{} ({group})", group_name(group, messages));
        for rule in rules {
            let severity = severity_name(rule.severity, messages);
            let _ = writeln!(text, "  {:width$}  {severity}: {}", rule.rule, rule.what.of(messages.language));
        }
        text.push('\n');
    }
    text
}

/// A table for each group.
#[must_use]
pub fn markdown(rules: &[Explained], messages: &Messages) -> String {
    let mut text = String::new();
    let headings = ["column-rule", "column-severity", "column-message", "column-do"].map(|key| messages.plain(key));
    for (group, rules) in by_group(rules) {
        let _ = write!(
            text,
            "## {} ({group})\n\n| {} |\n|---|---|---|---|\n",
            group_name(group, messages),
            headings.join(" | ")
        );
        for rule in rules {
            let cells = [rule.what.of(messages.language), rule.remedy.of(messages.language)].map(escaped);
            let severity = severity_name(rule.severity, messages);
            let _ = writeln!(text, "| {} | {severity} | {} | {} |", rule.rule, cells[0], cells[1]);
        }
        text.push('\n');
    }
    text
}
