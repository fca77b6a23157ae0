//! What a file says, without places: the measure of whether a change did what was meant.

use super::apply::Edit;
use super::path::Step;
use super::scalar::composed;
use crate::diagnostics::FileId;
use crate::load::{Cursor, Outline};

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// Any text; written with quotes where a reader could take it for something else.
    Text(String),
    /// A number, a date, `true` or a word of the contract: written as it is.
    Word(String),
    /// A list.
    List(Vec<Value>),
    /// A map.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// A map of keys and values.
    #[must_use]
    pub fn map<'k>(entries: impl IntoIterator<Item = (&'k str, Self)>) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// What a text says; `None` when it cannot be read, or holds what is refused.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Self::of(Outline::read(FileId::new(0), text)?.top())
    }

    fn of(cursor: Cursor<'_>) -> Option<Self> {
        if cursor.is_nothing() {
            return Some(Self::Nothing);
        }
        if let Some(text) = cursor.text() {
            return Some(Self::Text(text.to_owned()));
        }
        if let Some(items) = cursor.items() {
            return items.map(Self::of).collect::<Option<_>>().map(Self::List);
        }
        let entry = |(key, value): (Cursor<'_>, Cursor<'_>)| Some((key.text()?.to_owned(), Self::of(value)?));
        cursor.entries()?.map(entry).collect::<Option<_>>().map(Self::Map)
    }

    /// The same as a reader gives it back.
    fn as_read(&self) -> Self {
        match self {
            Self::Nothing => Self::Nothing,
            Self::Text(text) | Self::Word(text) => Self::Text(composed(text)),
            Self::List(items) => Self::List(items.iter().map(Self::as_read).collect()),
            Self::Map(entries) => {
                Self::Map(entries.iter().map(|(key, value)| (key.clone(), value.as_read())).collect())
            }
        }
    }

    /// Makes a change; `None` when there is no such part, or it is of another kind.
    pub(super) fn change(&mut self, edit: &Edit) -> Option<()> {
        match edit {
            Edit::Set(path, text) | Edit::Respell(path, text, _) => {
                let value = self.at(path)?;
                if !matches!(value, Self::Nothing | Self::Text(_)) {
                    return None;
                }
                *value = text.as_read();
            }
            Edit::Append(path, new) => {
                let value = self.at(path)?;
                if *value == Self::Nothing {
                    *value = Self::List(Vec::new());
                }
                let Self::List(items) = value else { return None };
                items.extend(new.iter().map(Self::as_read));
            }
            Edit::Insert { map, key, after, value } => {
                let Self::Map(entries) = self.at(map)? else { return None };
                if entries.iter().any(|(known, _)| known == key) {
                    return None;
                }
                let behind = |after: &String| entries.iter().position(|(known, _)| known == after).map(|at| at + 1);
                let at = after.as_ref().map_or(Some(entries.len()), behind)?;
                entries.insert(at, (key.clone(), value.as_read()));
            }
            Edit::Remove(path) => {
                let (last, above) = path.split_last()?;
                match (self.at(above)?, last) {
                    (Self::List(items), Step::Index(index)) if *index < items.len() => drop(items.remove(*index)),
                    (Self::Map(entries), Step::Key(key)) => {
                        let at = entries.iter().position(|(known, _)| known == key)?;
                        entries.remove(at);
                    }
                    _ => return None,
                }
            }
        }
        Some(())
    }

    /// The text at the end of a path.
    #[must_use]
    pub fn text_at(mut self, path: &[Step]) -> Option<String> {
        match self.at(path)? {
            Self::Text(text) => Some(std::mem::take(text)),
            _ => None,
        }
    }

    /// The value at the end of a path.
    fn at(&mut self, path: &[Step]) -> Option<&mut Self> {
        let Some((step, rest)) = path.split_first() else { return Some(self) };
        match (self, step) {
            (Self::List(items), Step::Index(index)) => items.get_mut(*index)?.at(rest),
            (Self::Map(entries), Step::Key(key)) => {
                entries.iter_mut().find(|(known, _)| known == key).and_then(|(_, value)| value.at(rest))
            }
            _ => None,
        }
    }
}
