//! An entry of the baseline whose last day has passed.

use jiff::civil::Date;

use super::super::baseline::Entry;
use super::super::{Check, Group, Rule};
use crate::diagnostics::{Diagnostic, Place, Severity};

pub(super) static RULE: Rule = Rule {
    name: "baseline-expired",
    severity: Severity::Error,
    group: Group::Checking,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/baseline-expired.yaml"),
    check: Check::Afterwards,
};

/// The finding about an entry that was borne with until a day. What the entry says is in the language of whoever made
/// it, so its rule and file are named instead.
pub(in super::super) fn about(entry: &Entry, last: Date, place: Place) -> Diagnostic {
    let finding = Diagnostic::new(RULE.name, RULE.severity, Some(place)).with("rule", &*entry.rule);
    let finding = finding.with("file", &*entry.file).with("owner", &*entry.owner);
    finding.with("expires", last.to_string()).about("finding", &*entry.fingerprint)
}
