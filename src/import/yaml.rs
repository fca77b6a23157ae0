//! A tree of values → YAML text that every YAML library reads back to the same values.
//!
//! Findings hang on the values they are about; printing gives each the line at which its value stands. Text is
//! written plain only where no reader of YAML 1.1 or 1.2 can take it for something else, as a literal block
//! where it has lines, and in double quotes otherwise.

mod scalar;

use self::scalar::{escaped, is_block, is_plain, scalar};
use crate::diagnostics::{Diagnostic, FileId, Place};

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
        Self {
            shape: Shape::Word(word.into()),
            ..Self::default()
        }
    }

    /// An id that comes from data: a word unless a reader could take it for something else.
    pub(super) fn id(id: &str) -> Self {
        if is_plain(id) && !id.contains([' ', ',']) {
            Self::word(id)
        } else {
            Self::text(id)
        }
    }

    /// Any text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self {
            shape: Shape::Text(text.into()),
            ..Self::default()
        }
    }

    /// A list; empty values are left out.
    pub(super) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        let mut node = Self {
            shape: Shape::List(Vec::new()),
            ..Self::default()
        };
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

    fn unless_empty(&mut self, value: Self) -> Option<Self> {
        if value.is_empty() {
            self.comments.extend(value.comments);
            self.findings.extend(value.findings);
            return None;
        }
        Some(value)
    }
}

/// YAML text, and the findings with their places in it.
#[derive(Debug, Default)]
pub(super) struct Printed {
    /// The whole file.
    pub(super) text: String,
    /// Findings of all values, each at the line of its value.
    pub(super) findings: Vec<Diagnostic>,
}

/// Prints a map as a file, after the line that tells editors its schema.
pub(super) fn print(schema: &str, root: &Node, file: FileId) -> Printed {
    let mut printer = Printer {
        file,
        line: 1,
        line_start: 0,
        out: Printed::default(),
    };
    printer.line(0, &format!("# yaml-language-server: $schema={schema}"));
    printer.findings(root);
    printer.comments(root, 0);
    if let Shape::Map(entries) = &root.shape {
        printer.map(entries, 0, false);
    }
    printer.out
}

struct Printer {
    file: FileId,
    line: u32,
    line_start: usize,
    out: Printed,
}

impl Printer {
    fn map(&mut self, entries: &[(&'static str, Node)], indent: usize, mut inline: bool) {
        for (key, node) in entries {
            // The first key of a list item stands after its dash, its comments above the dash.
            if !inline {
                self.comments(node, indent);
                self.pad(indent);
            }
            inline = false;
            self.out.text.push_str(key);
            self.out.text.push(':');
            self.value(node, indent + 2);
        }
    }

    fn list(&mut self, items: &[Node], indent: usize) {
        for item in items {
            self.comments(item, indent);
            if let Shape::Map(entries) = &item.shape {
                entries
                    .first()
                    .into_iter()
                    .for_each(|(_, first)| self.comments(first, indent));
                self.pad(indent);
                self.out.text.push_str("- ");
                self.findings(item);
                self.map(entries, indent + 2, true);
            } else {
                self.pad(indent);
                self.out.text.push('-');
                self.value(item, indent + 2);
            }
        }
    }

    fn value(&mut self, node: &Node, indent: usize) {
        self.findings(node);
        match &node.shape {
            Shape::Word(word) => self.end(&format!(" {word}")),
            Shape::Text(text) if is_block(text) => self.block(text, indent),
            Shape::Text(text) => self.end(&format!(" {}", scalar(text))),
            Shape::List(items) => {
                if let Some(words) = words(items) {
                    self.end(&format!(" [{}]", words.join(", ")));
                } else {
                    self.end("");
                    self.list(items, indent);
                }
            }
            Shape::Map(entries) => {
                self.end("");
                self.map(entries, indent, false);
            }
        }
    }

    fn block(&mut self, text: &str, indent: usize) {
        self.end(" |-");
        for line in text.split('\n') {
            self.line(if line.is_empty() { 0 } else { indent }, line);
        }
    }

    fn comments(&mut self, node: &Node, indent: usize) {
        for line in node.comments.iter().flat_map(|comment| comment.split('\n')) {
            self.line(indent, &format!("# {}", escaped(line)));
        }
    }

    fn findings(&mut self, node: &Node) {
        let column = self.out.text[self.line_start..].chars().count();
        let column = u32::try_from(column).map_or(u32::MAX, |column| column.saturating_add(1));
        let place = Place::point(self.file, self.line, column.min(u32::MAX - 1));
        let placed = node.findings.iter().cloned().map(|finding| Diagnostic {
            place: Some(place),
            ..finding
        });
        self.out.findings.extend(placed);
    }

    fn line(&mut self, indent: usize, text: &str) {
        self.pad(indent);
        self.end(text);
    }

    fn pad(&mut self, indent: usize) {
        self.out.text.extend(std::iter::repeat_n(' ', indent));
    }

    fn end(&mut self, text: &str) {
        self.out.text.push_str(text);
        self.out.text.push('\n');
        self.line = self.line.saturating_add(1);
        self.line_start = self.out.text.len();
    }
}

fn words(items: &[Node]) -> Option<Vec<&str>> {
    let word = |item: &Node| item.comments.is_empty() && item.findings.is_empty();
    items
        .iter()
        .map(|item| match &item.shape {
            Shape::Word(text) if word(item) => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests;
