//! Lists whose own line was lost, so that their items hang on the list before.

use std::borrow::Cow;

use super::read::Lists;
use super::tree::{Node, Value};
use crate::diagnostics::{Diagnostic, Place};

/// Gives such items back to the list at the top of the file that they are of, and tells where they begin.
pub(super) fn mend(root: &mut Node<'_>, lists: &Lists) -> Vec<Diagnostic> {
    let Value::Map(entries) = &mut root.value else { return Vec::new() };
    let mut found = Vec::new();
    let mut at = 0;
    while at < entries.len() {
        if let Some((first, list)) = headless(entries, at, lists)
            && let Value::List(items) = &mut entries[at].1.value
        {
            let rest = items.split_off(first);
            found.extend(about(&rest[0], &entries[at].0, list, lists));
            entries.insert(at + 1, entry(list, rest));
        }
        at += 1;
    }
    found
}

/// From which item on a list has those of another one that nobody wrote, and which that is, when all of them can be of one only.
fn headless<'l>(entries: &[(Node<'_>, Node<'_>)], at: usize, lists: &'l Lists) -> Option<(usize, &'l str)> {
    let (key, value) = &entries[at];
    let (Value::List(items), own) = (&value.value, lists.get(key.text()?)?) else { return None };
    let is_foreign = |item: &Node<'_>| {
        keys(item).is_some_and(|mut keys| keys.any(|key| !own.contains(key.text().unwrap_or_default())))
    };
    let first = items.iter().position(is_foreign).filter(|first| *first > 0)?;
    let is_written = |list: &str| entries.iter().any(|(key, _)| key.text() == Some(list));
    let fits = |list: &&str| {
        let known = |key: &Node<'_>| key.text().is_some_and(|key| lists[*list].contains(key));
        items[first..].iter().all(|item| keys(item).is_some_and(|mut keys| keys.all(known)))
    };
    let mut all = lists.keys().map(String::as_str).filter(|list| !is_written(list)).filter(fits);
    let list = all.next()?;
    all.next().is_none().then_some((first, list))
}

/// The finding, at the first item, with the first of its keys that the list before does not know.
fn about(item: &Node<'_>, before: &Node<'_>, list: &str, lists: &Lists) -> Option<Diagnostic> {
    let own = lists.get(before.text()?)?;
    let foreign = keys(item)?.filter_map(Node::text).find(|key| !own.contains(*key))?;
    let finding = Diagnostic::error("unknown-key", keys(item)?.next()?.place).with("key", foreign).with("list", list);
    let blank = ["nearest", "choices", "titles", "home", "bare"];
    Some(blank.into_iter().fold(finding, |finding, name| finding.with(name, "")))
}

fn entry<'t>(list: &str, items: Vec<Node<'t>>) -> (Node<'t>, Node<'t>) {
    let ends = items.first().zip(items.last()).map(|(first, last)| (first.place, last.place));
    let place = ends.map_or_else(Place::default, |(first, last)| Place::stretch(first.file, first.start(), last.end()));
    let start = Place::stretch(place.file, place.start(), place.start());
    let key = Node { place: start, value: Value::Scalar(Cow::Owned(list.to_owned())) };
    (key, Node { place, value: Value::List(items) })
}

fn keys<'n, 't>(item: &'n Node<'t>) -> Option<impl Iterator<Item = &'n Node<'t>>> {
    let Value::Map(entries) = &item.value else { return None };
    Some(entries.iter().map(|(key, _)| key))
}
