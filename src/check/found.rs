//! What rules find.

use super::Rule;
use crate::diagnostics::{Diagnostic, Place, Severity};

/// Collects what rules find, under the name and severity of the rule at work.
#[derive(Default)]
pub struct Found {
    rule: Option<&'static Rule>,
    list: Vec<Diagnostic>,
}

/// A finding at a part of a file, and the keys below it that are meant; [`Found::push`] gives it its rule.
#[must_use]
pub fn at(place: Place, keys: &str) -> Diagnostic {
    let blank = Diagnostic::new("", Severity::Note, Some(place));
    if keys.is_empty() { blank } else { blank.keys(keys) }
}

impl Found {
    /// From now on, what is found is found by this rule.
    pub(super) fn by(&mut self, rule: &'static Rule) {
        self.rule = Some(rule);
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Diagnostic) {
        if let Some(rule) = self.rule {
            self.push_as(rule.severity, finding);
        }
    }

    /// Adds a finding that is less bad than those of its rule are.
    pub(super) fn push_as(&mut self, severity: Severity, finding: Diagnostic) {
        if let Some(rule) = self.rule {
            self.list.push(Diagnostic { rule: rule.name, severity, ..finding });
        }
    }

    /// Everything found.
    pub(super) fn into_findings(self) -> Vec<Diagnostic> {
        self.list
    }
}
