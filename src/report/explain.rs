//! What can be found, explained: what it is, why it matters, what to do, with examples and how to allow it.

use std::fmt::Write;

use schemars::JsonSchema;
use serde::Serialize;

use super::head::class_name;
use super::human::severity_name;
use super::item::{Both, Fix, Texts};
use super::md::escaped;
use super::table::group_name;
use crate::check::{Check, Complaint, Known};
use crate::diagnostics::Severity;
use crate::fix;
use crate::messages::{Language, Messages};

/// One rule with all that is known of it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Explained {
    /// Name.
    pub rule: &'static str,
    /// How bad it is at worst, unless settings say otherwise.
    pub severity: Severity,
    /// Group.
    pub group: &'static str,
    /// Class of complaint.
    pub complaint: Option<&'static str>,
    /// What is wrong; `…` stands for what differs from case to case.
    pub what: Both,
    /// Why it matters.
    pub why: Both,
    /// What to do.
    #[serde(rename = "do")]
    pub remedy: Both,
    /// Legal grounds.
    pub grounds: &'static [&'static str],
    /// What is found.
    pub bad: Vec<Part>,
    /// What is not.
    pub good: Vec<Part>,
    /// Whether `niemyet fix` can mend it.
    pub fix: Option<Fix>,
    /// The comment that allows it; absent where no comment can.
    pub allow: Option<String>,
}

/// Some lines of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Part {
    /// Path from the root.
    pub file: String,
    /// The lines.
    pub text: String,
}

impl Explained {
    /// All that is known of a rule.
    #[must_use]
    pub fn new(known: Known, texts: &Texts) -> Self {
        let part = |attribute: Option<&str>| {
            texts.both(|messages| messages.described(known.name, attribute).unwrap_or_default())
        };
        let example = known.rule.map_or("", |rule| rule.example);
        let by_comment = known.rule.is_some_and(|rule| !matches!(rule.check, Check::Afterwards));
        Self {
            rule: known.name,
            severity: known.severity,
            group: known.group.key(),
            complaint: known.complaint().map(Complaint::key),
            what: part(None),
            why: part(Some("why")),
            remedy: part(Some("do")),
            grounds: known.grounds(),
            bad: parts(example, "# bad\n", "# good\n"),
            good: parts(example, "# good\n", "# bad\n"),
            fix: fix::rules().find(|(rule, _)| *rule == known.name).map(|(_, safety)| safety.into()),
            allow: by_comment.then(|| format!("# niemyet: allow({}) …", known.name)),
        }
    }
}

/// The parts of an example under one mark, file by file.
fn parts(example: &str, mark: &str, other: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for file in example.split("# file: ").skip(1) {
        let Some((path, rest)) = file.split_once('\n') else { continue };
        for part in rest.split(mark).skip(1) {
            let lines = part.split(other).next().unwrap_or_default().lines();
            let lines = lines.map(|line| line.split("# expect").next().unwrap_or_default().trim_end());
            let text: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
            // A baseline is no content.
            let folder = if path.starts_with("niemyet-baseline") { "" } else { "content/" };
            parts.push(Part { file: format!("{folder}{path}"), text: text.join("\n") });
        }
    }
    parts
}

/// An explanation for a reader at a terminal.
#[must_use]
pub fn human(rule: &Explained, messages: &Messages) -> String {
    let language = messages.language;
    let mut text = format!("{}: {}\n", rule.rule, rule.what.of(language));
    let mut line = |key: &str, words: &str| {
        if !words.is_empty() {
            let _ = writeln!(text, "  {}: {words}", messages.plain(key));
        }
    };
    line("report-why", rule.why.of(language));
    line("report-do", rule.remedy.of(language));
    line("column-severity", &severity_name(rule.severity, messages));
    line("column-group", &format!("{} ({})", group_name(rule.group, messages), rule.group));
    line("column-complaint", &class(rule, messages));
    line("report-ground", &rule.grounds.join("; "));
    for (key, parts) in [("explain-bad", &rule.bad), ("explain-good", &rule.good)] {
        for part in parts {
            let _ = writeln!(text, "\n  {} ({}):", messages.plain(key), part.file);
            for line in part.text.lines() {
                let _ = writeln!(text, "    {line}");
            }
        }
    }
    if let Some(allow) = &rule.allow {
        let _ = writeln!(text, "\n  {}\n    {allow}", messages.plain("explain-allow"));
    }
    let _ = writeln!(text, "\n  {}\n    check: {{ignore: [{}]}}", messages.plain("explain-ignore"), rule.rule);
    text
}

/// The same in Markdown.
#[must_use]
pub fn markdown(rule: &Explained, language: Language) -> String {
    let messages = &Messages::built_in(language);
    let mut text = format!("## {}\n\n{}\n\n", rule.rule, escaped(rule.what.of(language)));
    let mut line = |key: &str, words: &str| {
        if !words.is_empty() {
            let _ = writeln!(text, "- {}: {}", messages.plain(key), escaped(words));
        }
    };
    line("report-why", rule.why.of(language));
    line("report-do", rule.remedy.of(language));
    line("column-severity", &severity_name(rule.severity, messages));
    line("column-group", &group_name(rule.group, messages));
    line("column-complaint", &class(rule, messages));
    line("report-ground", &rule.grounds.join("; "));
    for (key, parts) in [("explain-bad", &rule.bad), ("explain-good", &rule.good)] {
        for part in parts {
            let _ = write!(text, "\n{} (`{}`):\n\n```yaml\n{}\n```\n", messages.plain(key), part.file, part.text);
        }
    }
    if let Some(allow) = &rule.allow {
        let _ = write!(text, "\n{}\n\n```yaml\n{allow}\n```\n", messages.plain("explain-allow"));
    }
    text
}

fn class(rule: &Explained, messages: &Messages) -> String {
    let class = Complaint::ALL.into_iter().find(|class| rule.complaint == Some(class.key()));
    class.map(|class| class_name(class, messages)).unwrap_or_default()
}
