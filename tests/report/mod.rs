//! Reports of the checker: every form says what was found, and no name that an author gave can break out of it.

mod changes;
mod forms;
mod hostile;
mod injection;
mod known;
mod reminder;
mod validators;

use niemyet::diagnostics::Severity;
use niemyet::report::{BaselineState, Both, Item, Run, Summary, Thing};

/// A finding with everything that a finding can have, its texts being given.
pub(crate) fn item(rule: &str, text: &str) -> Item {
    let both = || Both { vi: text.to_owned(), en: text.to_owned() };
    Item {
        rule: rule.to_owned(),
        severity: Severity::Error,
        group: "posting".to_owned(),
        complaint: Some("missing".to_owned()),
        message: both(),
        why: Some(both()),
        remedy: Some(both()),
        object: Some(Thing { kind: "office".to_owned(), id: text.to_owned() }),
        subject: Vec::new(),
        path: text.to_owned(),
        file: Some(text.to_owned()),
        line: Some(3),
        column: Some(5),
        end_line: Some(3),
        end_column: Some(9),
        related: Vec::new(),
        ground: Some(text.to_owned()),
        due: Some("2026-03-06".to_owned()),
        days_late: Some(4),
        fix: None,
        fingerprint: format!("print of {text}"),
        baseline: None,
    }
}

/// A run with these findings.
pub(crate) fn run(findings: Vec<Item>) -> Run {
    let mut summary = Summary { errors: findings.len(), files: 1, complete: true, ..Summary::default() };
    summary.known = findings.iter().filter(|item| item.baseline == Some(BaselineState::Known)).count();
    for item in &findings {
        *summary.rules.entry(item.rule.clone()).or_default() += 1;
    }
    Run { version: 1, as_of: "2026-11-22".to_owned(), summary, findings }
}
