//! What lies on the way from the top of a file to a value: who the list items are, which days they name.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::Date;

use super::tree::{Node, Value};
use crate::diagnostics::single_blanks;

/// Keys that tell list items apart; an item is named by all of them that it has.
const NAMES: [&str; 7] = ["id", "code", "sheet", "office", "place", "posted", "via"];
/// Keys that do so for items that have none of those.
const LESSER_NAMES: [&str; 5] = ["number", "name", "term", "date", "text"];
/// Keys whose days say when something happened or took effect.
const DAYS: [&str; 8] = ["posted", "removed", "signed", "received", "effective", "valid_from", "from", "date"];

/// What lies on the way to a value.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Trail {
    /// The path with list items named by what they are.
    pub identity: String,
    /// The text of the value, with single blanks; empty for lists and maps, and where there is no value.
    pub value: String,
    /// The latest day that a map on the way names.
    pub latest: Option<Date>,
}

/// For each list that a trail went through, by its path: how many items before each are named as it is. A register
/// has thousands of items and as many findings, so that is worked out once.
pub(super) type Twins = RefCell<BTreeMap<String, Vec<usize>>>;

/// Follows a path as [`super::Outline::locate`] writes it.
pub(super) fn follow(root: &Node<'_>, path: &str, twins: &Twins) -> Trail {
    let mut trail = Trail::default();
    let (mut node, mut rest) = (Some(root), path);
    while let Some(here) = node {
        trail.pass(here);
        if rest.is_empty() {
            trail.value = here.text().map(single_blanks).unwrap_or_default();
            break;
        }
        (node, rest) = match &here.value {
            Value::List(items) => trail.enter_item(items, path, rest, twins),
            Value::Map(entries) => trail.enter_entry(entries, rest),
            _ => (None, rest),
        };
    }
    // The name of a key that is missing belongs to the path.
    trail.identity.push_str(rest);
    trail
}

impl Trail {
    fn pass(&mut self, node: &Node<'_>) {
        let days = DAYS.iter().filter_map(|key| field(node, key)).filter_map(|text| text.parse().ok());
        self.latest = self.latest.into_iter().chain(days).max();
    }

    /// `[2].rest` → the item, and `.rest`.
    fn enter_item<'n, 't, 'p>(
        &mut self,
        items: &'n [Node<'t>],
        whole: &str,
        path: &'p str,
        twins: &Twins,
    ) -> (Option<&'n Node<'t>>, &'p str) {
        let inside = path.trim_start_matches('.').strip_prefix('[').and_then(|path| path.split_once(']'));
        let found = inside.and_then(|(index, rest)| {
            let index: usize = index.parse().ok()?;
            Some((index, items.get(index)?, rest))
        });
        let Some((index, item, rest)) = found else { return (None, path) };
        let name = name(item);
        let twins = {
            let list = whole.strip_suffix(path).unwrap_or(whole);
            let mut known = twins.borrow_mut();
            if !known.contains_key(list) {
                known.insert(list.to_owned(), twins_before(items));
            }
            known.get(list).and_then(|counts| counts.get(index)).copied().unwrap_or_default()
        };
        match name {
            Some(name) if twins == 0 => self.identity.extend(["[", &name, "]"]),
            Some(name) => self.identity.extend(["[", &name, "#", &twins.to_string(), "]"]),
            None => {
                let _ = write!(self.identity, "[{index}]");
            }
        }
        (Some(item), rest)
    }

    /// `key.rest` → the value of the key, and `.rest`. Keys may hold points themselves: the longest that fits is it.
    fn enter_entry<'n, 't, 'p>(
        &mut self,
        entries: &'n [(Node<'t>, Node<'t>)],
        path: &'p str,
    ) -> (Option<&'n Node<'t>>, &'p str) {
        let begins = |key: &str| {
            let rest = path.trim_start_matches('.').strip_prefix(key)?;
            (rest.is_empty() || rest.starts_with(['.', '['])).then_some(rest)
        };
        let fitting = entries.iter().filter_map(|(key, value)| {
            let key = key.text()?;
            Some((key, value, begins(key)?))
        });
        let Some((key, value, rest)) = fitting.max_by_key(|(key, ..)| key.len()) else { return (None, path) };
        if !self.identity.is_empty() {
            self.identity.push('.');
        }
        self.identity.push_str(key);
        (Some(value), rest)
    }
}

/// How many items before each have its name.
fn twins_before(items: &[Node<'_>]) -> Vec<usize> {
    let mut seen: BTreeMap<Option<String>, usize> = BTreeMap::new();
    let before = |item| {
        let count = seen.entry(name(item)).or_default();
        *count += 1;
        *count - 1
    };
    items.iter().map(before).collect()
}

/// What a list item is: a text itself, or the texts of its keys that name it.
pub(super) fn name(item: &Node<'_>) -> Option<String> {
    if let Some(text) = item.text() {
        return Some(single_blanks(text));
    }
    let named: Vec<&str> = NAMES.iter().filter_map(|key| field(item, key)).collect();
    if !named.is_empty() {
        return Some(named.join(" "));
    }
    LESSER_NAMES.iter().find_map(|key| field(item, key)).map(single_blanks)
}

/// The text of a key of a map.
fn field<'n>(node: &'n Node<'_>, wanted: &str) -> Option<&'n str> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.text() == Some(wanted)).and_then(|(_, value)| value.text())
}

#[cfg(test)]
mod tests {
    use super::super::Outline;
    use crate::diagnostics::FileId;

    fn trail(text: &str, path: &str) -> (String, String, Option<String>) {
        let trail = Outline::read(FileId::new(0), text).expect("YAML").trail(path);
        (trail.identity, trail.value, trail.latest.map(|day| day.to_string()))
    }

    #[test]
    fn list_items_are_named_by_what_they_are() {
        let text = "channels:\n  - via: post\n  - {via: counter, time_limit: {amount: 5}}\n  - via: post\n";
        let amount = trail(text, "channels[1].time_limit.amount");
        assert_eq!((amount.0.as_str(), amount.1.as_str()), ("channels[counter].time_limit.amount", "5"));
        assert_eq!(trail(text, "channels[2]").0, "channels[post#1]");
        assert_eq!(trail(text, "channels[0].time_limit.unit").0, "channels[post].time_limit.unit");
        assert_eq!(trail("level: [a, b]\n", "level[1]"), ("level[b]".into(), "b".into(), None));
    }

    #[test]
    fn keys_may_hold_points() {
        let text = "sources:\n  fees: x\n  channels.fees: {note: a  b}\n";
        assert_eq!(
            trail(text, "sources.channels.fees.note"),
            ("sources.channels.fees.note".into(), "a b".into(), None)
        );
    }

    #[test]
    fn the_latest_day_on_the_way_is_known() {
        let text = "- {code: \"1.000001\", place: bang, posted: 2026-03-04}\n- {code: x, posted: 2027-01-01}\n";
        let entry = trail(text, "[0].code");
        assert_eq!(entry.0, "[1.000001 bang 2026-03-04].code");
        assert_eq!(entry.2.as_deref(), Some("2026-03-04"));
    }
}
