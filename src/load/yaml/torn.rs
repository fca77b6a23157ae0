//! Items of a list whose first line was lost: their keys stand in the item above, which has most of them already.

use super::repeats::{is_same, repeated};
use super::tree::{Node, Value};
use crate::diagnostics::{Findings, Place};

/// Takes the lines of a torn item away from the one they are taken for, which is found once; they are an item that cannot
/// be read.
pub(super) fn split<'t>(item: &mut Node<'t>, findings: &mut Findings) -> Option<Node<'t>> {
    let Value::Map(entries) = &mut item.value else { return None };
    let at = seam(entries)?;
    let torn = entries.split_off(at);
    let ((key, _), (_, last)) = (torn.first()?, torn.last()?);
    let (first, _) = entries.iter().find(|(other, _)| is_same(other, key))?;
    findings.push(repeated(key, first, true));
    let place = Place::stretch(key.place.file, key.place.start(), last.place.end());
    Some(Node { place, value: Value::Refused })
}

/// Where the keys of the torn item begin: on a line of its own, from where on at least half of all were there before. A
/// single key written twice mostly stands beside the first, or has others behind it.
fn seam(entries: &[(Node<'_>, Node<'_>)]) -> Option<usize> {
    let before = |at: usize| entries[..at].iter().position(|(other, _)| is_same(other, &entries[at].0));
    let at = (1..entries.len()).find(|at| before(*at).is_some())?;
    let is_own_line = entries[at - 1].1.place.end_line < entries[at].0.place.line;
    let is_beside = before(at) == Some(at - 1);
    let rest = entries.len() - at;
    let repeated = (at..entries.len()).filter(|at| before(*at).is_some()).count();
    (is_own_line && 2 * repeated >= rest && !(is_beside && repeated == 1)).then_some(at)
}
