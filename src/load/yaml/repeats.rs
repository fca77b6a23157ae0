//! Opening lines of parts that stand twice: the list or map below them belongs to the last.

use super::tree::{Node, Value, excerpt};
use super::twins;
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
        findings.push(repeated(again, key, false));
        entries.remove(at);
    }
}

/// Leaves out items of which only the first line was written, where the next item has it again, which is found.
pub(super) fn drop_first_lines(items: &mut Vec<Node<'_>>, findings: &mut Findings) {
    let mut at = 0;
    while at + 1 < items.len() {
        if is_first_line(&items[at], &items[at + 1]) {
            findings.push(twins::twice(&items[at + 1]));
            items.remove(at);
        } else {
            at += 1;
        }
    }
}

fn is_first_line(item: &Node<'_>, next: &Node<'_>) -> bool {
    let (Value::Map(line), Value::Map(whole)) = (&item.value, &next.value) else { return false };
    let ([(key, value)], [(first, says), _, ..]) = (line.as_slice(), whole.as_slice()) else { return false };
    // What stands in braces has no first line.
    let is_open = item.place.start() == key.place.start() && next.place.start() == first.place.start();
    is_open && is_same(key, first) && twins::compare(value, says).is_eq()
}

/// A key that was there before; or the first of an item whose opening line was lost, which was there in the item above.
pub(super) fn repeated(key: &Node<'_>, first: &Node<'_>, is_torn: bool) -> Diagnostic {
    let repeat = Diagnostic::error("duplicate-key", key.place).with("key", excerpt(key.text().unwrap_or_default()));
    repeat.with("torn", if is_torn { "yes" } else { "" }).related(first.place)
}

/// Whether two keys are the same word.
pub(super) fn is_same(one: &Node<'_>, other: &Node<'_>) -> bool {
    one.text().is_some_and(|text| other.text() == Some(text))
}
