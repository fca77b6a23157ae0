//! A tree of values → YAML text that every YAML library reads back to the same values.
//!
//! Findings hang on the values they are about; printing gives each the line at which its value stands. Text is
//! written plain only where no reader of YAML 1.1 or 1.2 can take it for something else, as a literal block
//! where it has lines, and in double quotes otherwise.

mod print;

use crate::diagnostics::Diagnostic;
use crate::edit::is_plain;

pub(super) use self::print::print;

/// A value, the comments above it and the findings about it.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    shape: Shape,
    comments: Vec<String>,
    findings: Vec<Diagnostic>,
}

#[derive(Clone, Debug)]
enum Shape {
    /// An id, a number or a date, plain by construction.
    Word(String),
    /// Any text.
    Text(String),
    List(Vec<Node>),
    Map(Vec<(&'static str, Node)>),
}

impl Default for Shape {
    fn default() -> Self {
        Self::Map(Vec::new())
    }
}

impl Node {
    /// An id, a number, a word of the contract: written as it is, so it must be plain YAML.
    pub(super) fn word(word: impl Into<String>) -> Self {
        Self { shape: Shape::Word(word.into()), ..Self::default() }
    }

    /// An id that comes from data: a word unless a reader could take it for something else.
    pub(super) fn id(id: &str) -> Self {
        if is_plain(id) && !id.contains([' ', ',']) { Self::word(id) } else { Self::text(id) }
    }

    /// Any text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { shape: Shape::Text(text.into()), ..Self::default() }
    }

    /// A list; empty values are left out.
    pub(super) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        let mut node = Self { shape: Shape::List(Vec::new()), ..Self::default() };
        for item in items {
            node.push(item);
        }
        node
    }

    /// Adds a value under a key. An empty value is no value: only what was said about it is kept.
    pub(super) fn put(&mut self, key: &'static str, value: Self) {
        let value = self.unless_empty(value);
        if let (Shape::Map(entries), Some(value)) = (&mut self.shape, value) {
            entries.push((key, value));
        }
    }

    /// Adds an item to a list, unless it is empty.
    pub(super) fn push(&mut self, item: Self) {
        let item = self.unless_empty(item);
        if let (Shape::List(items), Some(item)) = (&mut self.shape, item) {
            items.push(item);
        }
    }

    /// [`Node::put`] in a chain.
    pub(super) fn with(mut self, key: &'static str, value: Self) -> Self {
        self.put(key, value);
        self
    }

    /// Adds a word under a key, if there is one.
    pub(super) fn with_word(self, key: &'static str, word: Option<&str>) -> Self {
        match word {
            Some(word) => self.with(key, Self::word(word)),
            None => self,
        }
    }

    /// Adds a comment above the value.
    pub(super) fn comment(&mut self, comment: impl Into<String>) {
        self.comments.push(comment.into());
    }

    /// Adds a finding about the value.
    pub(super) fn find(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// [`Node::find`] in a chain, for a finding that may not be.
    pub(super) fn found(mut self, finding: Option<Diagnostic>) -> Self {
        self.findings.extend(finding);
        self
    }

    /// Whether there is nothing to write.
    pub(super) fn is_empty(&self) -> bool {
        match &self.shape {
            Shape::Word(text) | Shape::Text(text) => text.is_empty(),
            Shape::List(items) => items.is_empty(),
            Shape::Map(entries) => entries.is_empty(),
        }
    }

    /// The findings about this value, not those about its parts.
    #[cfg(test)]
    pub(super) fn take_findings(&mut self) -> Vec<Diagnostic> {
        std::mem::take(&mut self.findings)
    }

    /// The same tree as another format, to compare what was read back with.
    #[cfg(test)]
    pub(super) fn json(&self) -> serde_json::Value {
        match &self.shape {
            Shape::Word(text) | Shape::Text(text) => text.clone().into(),
            Shape::List(items) => items.iter().map(Self::json).collect(),
            Shape::Map(entries) => entries.iter().map(|(key, node)| (*key, node.json())).collect(),
        }
    }

    fn unless_empty(&mut self, value: Self) -> Option<Self> {
        if value.is_empty() {
            self.comments.extend(value.comments);
            self.findings.extend(value.findings);
            return None;
        }
        Some(value)
    }
}

#[cfg(test)]
mod tests;
