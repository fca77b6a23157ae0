//! The shape of a file for those who know a place in it and want another: where a key stands, and how far a part reaches.
//!
//! Typed values keep one place each. What a finding means exactly (the third paper's `originals`) is looked up only
//! for findings, in the few files that have any.

use std::fmt::Write;

use super::Cursor;
use super::item::{LeftOut, item};
use super::trail::{self, Trail, Twins};
use super::tree::{self, Node, Value};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place};

/// The tree of a file that can be read.
pub struct Outline<'t> {
    root: Node<'t>,
    twins: Twins,
    left_out: LeftOut,
}

/// Where keys led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The value; where a key is missing, the beginning of what should hold it.
    pub place: Place,
    /// The keys from the top of the file: `channels[0].time_limit.amount`.
    pub path: String,
    /// The last of them, where it is missing.
    pub absent: Option<String>,
}

/// A part of a file: an entry of a map or an item of a list.
pub(crate) struct Part {
    /// Its first line.
    pub(crate) first: u32,
    /// Its last line.
    pub(crate) last: u32,
    /// How many parts it stands in.
    pub(crate) depth: u32,
}

impl<'t> Outline<'t> {
    /// Reads a file again; what is wrong with it was found before.
    #[must_use]
    pub fn read(file: FileId, text: &'t str) -> Option<Self> {
        let mut ignored = Findings::default();
        tree::build(file, text, &mut ignored).map(|root| Self {
            root,
            twins: Twins::default(),
            left_out: LeftOut::default(),
        })
    }

    /// The same, not counting list items of which it was found that they cannot be read.
    #[must_use]
    pub fn leaving_out<'f>(self, findings: impl IntoIterator<Item = &'f Diagnostic>) -> Self {
        Self { left_out: LeftOut::of(findings), ..self }
    }

    /// The value that the whole file is.
    #[must_use]
    pub fn top(&self) -> Cursor<'_> {
        Cursor::new(&self.root)
    }

    /// Follows keys (`time_limit.amount`, `documents[2]`, `level[=commune]`) from the value at a place. Items are counted
    /// as the model has them, without those that were left out; one that is told by its text may have any number.
    /// A place of which the file knows nothing is given back as it is, with an empty path.
    #[must_use]
    pub fn locate(&self, from: Place, keys: &str) -> Located {
        let mut path = String::new();
        let same = |place: Place| place == from;
        // What misses a key is pointed at by its first character alone.
        let begins_here = |place: Place| (place.line, place.column) == (from.line, from.column);
        let found = if from.line == 0 { Some(&self.root) } else { find(&self.root, from, &same, &mut path) };
        let found = found.or_else(|| find(&self.root, from, &begins_here, &mut path));
        let Some(mut node) = found else { return Located { place: from, path: String::new(), absent: None } };
        let mut place = if keys.is_empty() { from } else { node.place };
        let mut holder = place;
        for step in steps(keys) {
            let Some((key, next)) = child(node, step, &self.left_out, &mut path) else {
                // Nothing below a missing key can be pointed at, but its name belongs to the path: what is missing is
                // shown at the key of what should hold it.
                let at = holder;
                let place = if at.line == 0 { at } else { Place::point(at.file, at.line, at.column.into()) };
                let absent = matches!(node.value, Value::Map(_)).then(|| step.to_owned());
                return Located { place, path, absent };
            };
            holder = key.unwrap_or(next).place;
            // A list or a map that begins on a line of its own is shown at its key.
            let is_below = matches!(next.value, Value::List(_) | Value::Map(_)) && next.place.line > holder.line;
            (node, place) = (next, if is_below { holder } else { next.place });
        }
        Located { place, path, absent: None }
    }

    /// What lies on the way of a path that [`Outline::locate`] gave.
    #[must_use]
    pub fn trail(&self, path: &str) -> Trail {
        trail::follow(&self.root, path, &self.twins)
    }

    /// All parts, in the order of the file.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        collect(&self.root, 0, &mut parts);
        parts
    }

    /// Whether a position lies in a text, where a `#` is no comment.
    pub(crate) fn is_in_text(&self, line: u32, column: u32) -> bool {
        covers(&self.root, (line, column))
    }
}

/// The outermost node that is meant among those around a place, and the path to it.
fn find<'n, 't>(
    node: &'n Node<'t>,
    place: Place,
    is_meant: &impl Fn(Place) -> bool,
    path: &mut String,
) -> Option<&'n Node<'t>> {
    if is_meant(node.place) {
        // A list that is not indented begins where its first item does; what is meant is the item.
        return match &node.value {
            Value::List(items) if items.len() == 1 && items[0].place == node.place => {
                path.push_str("[0]");
                items.first()
            }
            _ => Some(node),
        };
    }
    // What is missing is pointed at where the map begins that should hold it.
    let is_point = place == Place::point(place.file, place.line, place.column.into());
    if is_point && node.place.start() == place.start() && matches!(node.value, Value::Map(_)) {
        return Some(node);
    }
    let inside = |node: &Node<'_>| node.place.start() <= place.start() && place.start() <= node.place.end();
    let length = path.len();
    match &node.value {
        Value::Map(entries) => entries.iter().find_map(|(key, value)| {
            // The place of a key means its value.
            if is_meant(key.place) {
                push_key(path, key);
                return Some(value);
            }
            if !inside(value) {
                return None;
            }
            push_key(path, key);
            let found = find(value, place, is_meant, path);
            if found.is_none() {
                path.truncate(length);
            }
            found
        }),
        // Items stand in order: a place is in the last that begins before it, or at the end of the one before that.
        Value::List(items) => {
            let last = items.partition_point(|item| item.place.start() <= place.start());
            let near = items.iter().enumerate().take(last).skip(last.saturating_sub(2));
            near.filter(|(_, item)| inside(item)).find_map(|(index, item)| {
                let _ = write!(path, "[{index}]");
                let found = find(item, place, is_meant, path);
                if found.is_none() {
                    path.truncate(length);
                }
                found
            })
        }
        _ => None,
    }
}

/// The steps of keys: `level[=1.2].name` → `level`, `=1.2`, `name`.
fn steps(keys: &str) -> impl Iterator<Item = &str> {
    let mut rest = keys;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches('.');
        let (step, after) = match rest.strip_prefix('[') {
            Some(inside) => inside.split_once(']')?,
            None => rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len())),
        };
        rest = after;
        (!step.is_empty()).then_some(step)
    })
}

/// The value under a key, or the item of a list that is meant, with its key.
fn child<'n, 't>(
    node: &'n Node<'t>,
    step: &str,
    left_out: &LeftOut,
    path: &mut String,
) -> Option<(Option<&'n Node<'t>>, &'n Node<'t>)> {
    match &node.value {
        Value::List(items) => {
            let (index, item) = item(items, step, left_out)?;
            let _ = write!(path, "[{index}]");
            Some((None, item))
        }
        Value::Map(entries) => {
            push(path, step);
            let is_meant = |key: &Node<'_>| key.text() == Some(step);
            entries.iter().find(|(key, _)| is_meant(key)).map(|(key, value)| (Some(key), value))
        }
        _ => {
            push(path, step);
            None
        }
    }
}

fn push_key(path: &mut String, key: &Node<'_>) {
    if let Some(text) = key.text() {
        push(path, text);
    }
}

fn push(path: &mut String, key: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}

fn collect(node: &Node<'_>, depth: u32, parts: &mut Vec<Part>) {
    match &node.value {
        Value::Map(entries) => {
            for (key, value) in entries {
                parts.push(Part { first: key.place.line, last: last_line(value.place), depth });
                collect(value, depth + 1, parts);
            }
        }
        Value::List(items) => {
            for item in items {
                parts.push(Part { first: item.place.line, last: last_line(item.place), depth });
                collect(item, depth + 1, parts);
            }
        }
        _ => {}
    }
}

/// A text in several lines ends where the next line begins.
fn last_line(place: Place) -> u32 {
    if place.end_column <= 1 { place.end_line.saturating_sub(1).max(place.line) } else { place.end_line }
}

fn covers(node: &Node<'_>, position: (u32, u32)) -> bool {
    match &node.value {
        Value::Map(entries) => entries.iter().any(|(key, value)| covers(key, position) || covers(value, position)),
        Value::List(items) => items.iter().any(|item| covers(item, position)),
        Value::Scalar(_) => {
            let place = node.place;
            place.start() <= position && position < place.end()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Outline;
    use crate::diagnostics::{FileId, Place};

    const TEXT: &str = "code: x\nchannels:\n  - via: counter\n    time_limit: {amount: 5}\n  - via: post\n";

    #[test]
    fn keys_lead_from_a_place_to_a_value() {
        let outline = Outline::read(FileId::new(0), TEXT).expect("YAML");
        let channel = outline.locate(Place::file(FileId::new(0)), "channels[0]");
        assert_eq!((channel.path.as_str(), channel.place.line, channel.place.column), ("channels[0]", 3, 5));
        let amount = outline.locate(channel.place, "time_limit.amount");
        assert_eq!((amount.path.as_str(), amount.place.line), ("channels[0].time_limit.amount", 4));
        assert_eq!((amount.place.column, amount.place.end_column), (26, 27));
    }

    #[test]
    fn a_missing_key_is_shown_where_it_should_stand() {
        let outline = Outline::read(FileId::new(0), TEXT).expect("YAML");
        let missing = outline.locate(Place::file(FileId::new(0)), "channels[1].time_limit.unit");
        assert_eq!((missing.path.as_str(), missing.place.line, missing.place.column), ("channels[1].time_limit", 5, 5));
        let top = outline.locate(Place::file(FileId::new(0)), "name");
        assert_eq!((top.path.as_str(), top.place.line), ("name", 1));
        let start = outline.locate(Place::point(FileId::new(0), 5, 5), "");
        assert_eq!(start.path, "channels[1]");
    }

    #[test]
    fn a_hash_in_a_text_is_no_comment() {
        let outline = Outline::read(FileId::new(0), "a: |\n  # not a comment\nb: 'x # y' # one\n").expect("YAML");
        assert!(outline.is_in_text(2, 3));
        assert!(outline.is_in_text(3, 6));
        assert!(!outline.is_in_text(3, 12));
    }
}
