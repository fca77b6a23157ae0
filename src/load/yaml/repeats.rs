//! Opening lines of parts that stand twice: the list or map below them belongs to the last.

use super::tree::{Node, Value, excerpt};
use crate::diagnostics::{Diagnostic, Findings};

/// Leaves out keys that say nothing where the same key comes again, which is found: `steps:` typed in two lines is one
/// list, and nothing is missing.
pub(super) fn drop_blank(entries: &mut Vec<(Node<'_>, Node<'_>)>, findings: &mut Findings) {
    let mut at = 0;
    while at < entries.len() {
        let (key, value) = &entries[at];
        let again = entries[at + 1..].iter().find(|(other, _)| value.value.is_blank() && is_same(key, other));
        let Some((again, _)) = again else {
            at += 1;
            continue;
        };
        let Value::Scalar(text) = &again.value else { break };
        let repeat = Diagnostic::error("duplicate-key", again.place).with("key", excerpt(text));
        findings.push(repeat.related(key.place));
        entries.remove(at);
    }
}

fn is_same(one: &Node<'_>, other: &Node<'_>) -> bool {
    matches!((&one.value, &other.value), (Value::Scalar(one), Value::Scalar(other)) if one == other)
}
