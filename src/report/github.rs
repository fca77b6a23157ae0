//! Annotations of GitHub Actions: one command a finding, shown beside the line in a change.

use super::{Item, Run};
use crate::diagnostics::Severity;
use crate::messages::Language;

/// One `::error …::` line a finding; what the baseline knows gives none.
pub(super) fn render(run: &Run, language: Language) -> String {
    run.findings.iter().filter(|item| !item.is_known()).map(|item| line(item, language)).collect()
}

fn line(item: &Item, language: Language) -> String {
    let command = match item.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(file) = &item.file {
        properties.push(format!("file={}", property(file)));
        let numbers =
            [("line", item.line), ("endLine", item.end_line), ("col", item.column), ("endColumn", item.end_column)];
        // A column range is only for one line: for more, the lines alone say where.
        let one_line = item.line == item.end_line;
        let numbers = numbers.into_iter().filter(|(name, _)| one_line || !name.to_lowercase().contains("col"));
        properties.extend(numbers.filter_map(|(name, number)| Some(format!("{name}={}", number?))));
    }
    properties.push(format!("title={}", property(&item.rule)));
    let mut message = item.message.of(language).to_owned();
    if let Some(remedy) = &item.remedy {
        message.extend(["\n", remedy.of(language)]);
    }
    format!("::{command} {}::{}\n", properties.join(","), data(&message))
}

/// What stands behind the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What stands behind a `=`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
