//! The last line of a report: how many findings of each kind, in how many files.

use std::collections::BTreeSet;
use std::fmt::Display;

use super::Run;
use super::number::numbers;
use crate::diagnostics::{Findings, Severity};
use crate::messages::{Arg, Language, Messages};

/// “12 lỗi, 40 cảnh báo, 3 gợi ý trong 9 tệp”; kinds that do not occur are left out.
#[must_use]
pub fn summary(findings: &Findings, messages: &Messages) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| findings.count(severity));
    let files: BTreeSet<_> = findings.iter().filter_map(|finding| finding.place).map(|place| place.file).collect();
    counted(counts, files.len(), messages)
}

/// The same of a run of the checker, and how many findings are known or allowed.
#[must_use]
pub fn run_summary(run: &Run, messages: &Messages) -> String {
    let summary = &run.summary;
    let mut line = counted([summary.errors, summary.warnings, summary.notes], summary.files, messages);
    for (number, key) in [(summary.known, "report-known"), (summary.allowed, "report-allowed")] {
        if number > 0 {
            line.push_str("; ");
            line.push_str(&messages.text(key, &[("number", Arg::Text(&grouped(number, messages.language)))]));
        }
    }
    line
}

fn counted(counts: [usize; 3], files: usize, messages: &Messages) -> String {
    let say = |number: usize, key: &str| {
        let shown = grouped(number, messages.language);
        messages.text(key, &[("number", Arg::Number(number)), ("shown", Arg::Text(&shown))])
    };
    let kinds = counts.into_iter().zip(["report-errors", "report-warnings", "report-notes"]);
    let parts: Vec<String> = kinds.filter(|(number, _)| *number > 0).map(|(number, key)| say(number, key)).collect();
    if parts.is_empty() {
        return messages.plain("report-nothing");
    }
    let parts = parts.join(", ");
    if files == 0 {
        return parts;
    }
    let files = say(files, "report-files");
    messages.text("report-summary", &[("parts", Arg::Text(&parts)), ("files", Arg::Text(&files))])
}

/// A number with its thousands apart, as the language writes it.
#[must_use]
pub fn grouped(number: impl Display, language: Language) -> String {
    numbers(&number.to_string(), language)
}
