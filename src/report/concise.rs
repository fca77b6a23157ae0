//! One line a finding, in the form that editors and terminals make clickable.

use super::safe::visible;
use super::{Context, Sentence};
use crate::diagnostics::Diagnostic;

/// `file:line:column: rule: message`. A finding about a whole file points to its first character; one about the
/// whole content has no place.
pub(super) fn line(finding: &Diagnostic, context: &Context<'_>) -> String {
    let sentence = Sentence::of(finding, context.messages).what;
    let rule = finding.rule;
    match finding.place {
        Some(place) => {
            let path = visible(context.sources.path(place.file));
            let (line, column) = (place.line.max(1), place.column.max(1));
            format!("{path}:{line}:{column}: {rule}: {sentence}\n")
        }
        None => format!("{rule}: {sentence}\n"),
    }
}
