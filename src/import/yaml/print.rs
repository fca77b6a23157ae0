//! The tree as a file, and the line of every finding in it.

use super::{Node, Shape};
use crate::diagnostics::{Diagnostic, FileId, Place};
use crate::edit::{escaped, is_block, scalar};

/// YAML text, and the findings with their places in it.
#[derive(Debug, Default)]
pub(in crate::import) struct Printed {
    /// The whole file.
    pub(in crate::import) text: String,
    /// Findings of all values, each at the line of its value.
    pub(in crate::import) findings: Vec<Diagnostic>,
}

/// Prints a map as a file, after the line that tells editors its schema.
pub(in crate::import) fn print(schema: &str, root: &Node, file: FileId) -> Printed {
    let mut printer = Printer { file, line: 1, line_start: 0, out: Printed::default() };
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
                entries.first().into_iter().for_each(|(_, first)| self.comments(first, indent));
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
        let placed = node.findings.iter().cloned().map(|finding| Diagnostic { place: Some(place), ..finding });
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
