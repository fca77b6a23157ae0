//! A comment that allows a rule which finds nothing there.

use super::super::{Check, Group, Rule, known};
use crate::diagnostics::{Diagnostic, Findings, Severity};
use crate::load::Allow;

pub(in super::super) static RULE: Rule = Rule {
    name: "unused-allow",
    severity: Severity::Warning,
    group: Group::Checking,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unused-allow.yaml"),
    check: Check::Afterwards,
};

/// The finding about a comment that allowed nothing, and whether it may be meant for what is wrong with its file as a whole.
/// A name that no rule has is found as such.
pub(in super::super) fn about(allow: &Allow, findings: &Findings) -> Option<Diagnostic> {
    known(&allow.rule)?;
    let is_of_file = |one: &Diagnostic| {
        one.rule == allow.rule && one.place.is_some_and(|place| place.line == 0 && place.file == allow.place.file)
    };
    let whole = if findings.iter().any(is_of_file) { "yes" } else { "no" };
    let finding = Diagnostic::new(RULE.name, RULE.severity, Some(allow.place));
    Some(finding.with("rule", &*allow.rule).with("whole", whole))
}
