//! Findings about a value that has no place yet: it gets one when it is printed.

use crate::diagnostics::single_blanks;
use crate::diagnostics::{Diagnostic, Severity};

/// A finding about a value, at whatever place the value is printed.
pub(super) fn warning(rule: &'static str) -> Diagnostic {
    Diagnostic::new(rule, Severity::Warning, None)
}

/// A finding that only informs.
pub(super) fn note(rule: &'static str) -> Diagnostic {
    Diagnostic::new(rule, Severity::Note, None)
}

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &str) -> String {
    let text = single_blanks(text);
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}
