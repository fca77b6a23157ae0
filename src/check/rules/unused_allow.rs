//! A comment that allows a rule which finds nothing there.

use super::super::{Check, Group, Rule, known};
use crate::diagnostics::{Diagnostic, Severity};
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

/// The finding about a comment that allowed nothing. A name that no rule has is found as such.
pub(in super::super) fn about(allow: &Allow) -> Option<Diagnostic> {
    known(&allow.rule)?;
    Some(Diagnostic::new(RULE.name, RULE.severity, Some(allow.place)).with("rule", &*allow.rule))
}
