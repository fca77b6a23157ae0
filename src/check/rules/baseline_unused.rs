//! An entry of the baseline that matches no finding any more.

use super::super::baseline::Entry;
use super::super::{Check, Group, Rule};
use crate::diagnostics::{Diagnostic, Place, Severity};

pub(super) static RULE: Rule = Rule {
    name: "baseline-unused",
    severity: Severity::Warning,
    group: Group::Checking,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/baseline-unused.yaml"),
    check: Check::Afterwards,
};

/// The finding about an entry that matches nothing.
pub(in super::super) fn about(entry: &Entry, place: Place) -> Diagnostic {
    let finding = Diagnostic::new(RULE.name, RULE.severity, Some(place)).with("rule", &*entry.rule);
    finding.with("file", &*entry.file).about("finding", &*entry.fingerprint)
}
