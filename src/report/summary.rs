//! The last line of a report: how many findings of each kind, in how many files.

use std::collections::BTreeSet;

use crate::diagnostics::{Findings, Severity};
use crate::messages::{Arg, Language, Messages};

/// “12 lỗi, 40 cảnh báo, 3 gợi ý trong 9 tệp”; kinds that do not occur are left out.
#[must_use]
pub fn summary(findings: &Findings, messages: &Messages) -> String {
    let counted = |key: &str, number: usize| {
        let shown = grouped(number, messages.language);
        messages.text(key, &[("number", Arg::Number(number)), ("shown", Arg::Text(&shown))])
    };
    let kinds =
        [(Severity::Error, "report-errors"), (Severity::Warning, "report-warnings"), (Severity::Note, "report-notes")];
    let parts: Vec<String> = kinds
        .into_iter()
        .map(|(severity, key)| (findings.count(severity), key))
        .filter(|(number, _)| *number > 0)
        .map(|(number, key)| counted(key, number))
        .collect();
    if parts.is_empty() {
        return messages.plain("report-nothing");
    }
    let files: BTreeSet<_> = findings.iter().filter_map(|finding| finding.place).map(|place| place.file).collect();
    let parts = parts.join(", ");
    if files.is_empty() {
        return parts;
    }
    let files = counted("report-files", files.len());
    messages.text("report-summary", &[("parts", Arg::Text(&parts)), ("files", Arg::Text(&files))])
}

/// A number with its thousands apart, as the language writes it.
fn grouped(number: usize, language: Language) -> String {
    let mark = match language {
        Language::Vi => '.',
        Language::En => ',',
    };
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}
