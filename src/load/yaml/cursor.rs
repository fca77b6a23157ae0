//! The tree of a file for those who write into it: what stands where, before anybody asks what it means.

use super::tree::{Node, Value};
use crate::diagnostics::Place;

/// A value of a file and its place.
#[derive(Clone, Copy)]
pub struct Cursor<'o>(&'o Node<'o>);

impl<'o> Cursor<'o> {
    pub(super) const fn new(node: &'o Node<'o>) -> Self {
        Self(node)
    }

    /// Where it stands; the text of a block begins below its `|`, and nothing stands at the end of its key.
    #[must_use]
    pub const fn place(self) -> Place {
        self.0.place
    }

    /// Whether nothing was written, or `null`.
    #[must_use]
    pub const fn is_nothing(self) -> bool {
        matches!(self.0.value, Value::Null)
    }

    /// The text of a scalar.
    #[must_use]
    pub fn text(self) -> Option<&'o str> {
        self.0.text()
    }

    /// The items of a list.
    #[must_use]
    pub fn items(self) -> Option<impl ExactSizeIterator<Item = Cursor<'o>>> {
        match &self.0.value {
            Value::List(items) => Some(items.iter().map(Cursor)),
            _ => None,
        }
    }

    /// The keys and values of a map, in the order of the file.
    #[must_use]
    pub fn entries(self) -> Option<impl ExactSizeIterator<Item = (Cursor<'o>, Cursor<'o>)>> {
        match &self.0.value {
            Value::Map(entries) => Some(entries.iter().map(|(key, value)| (Cursor(key), Cursor(value)))),
            _ => None,
        }
    }
}
