//! Places ↔ bytes of a text.

use crate::diagnostics::{Place, line_starts};

/// A text and where its lines begin.
pub(super) struct Lines<'t> {
    pub(super) text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, starts: line_starts(text) }
    }

    /// The byte at a line and a column, both counted from 1.
    fn at(&self, line: u32, column: u32) -> usize {
        let Some(start) = self.starts.get((line as usize).saturating_sub(1)) else { return self.text.len() };
        let characters = self.text[*start..].char_indices();
        characters.map(|(at, _)| start + at).nth((column as usize).saturating_sub(1)).unwrap_or(self.text.len())
    }

    pub(super) fn start(&self, place: Place) -> usize {
        self.at(place.line, place.column.into())
    }

    pub(super) fn end(&self, place: Place) -> usize {
        self.at(place.end_line, place.end_column.into())
    }

    /// Where the line of a byte begins.
    pub(super) fn line_start(&self, at: usize) -> usize {
        let next = self.starts.partition_point(|start| *start <= at);
        self.starts[next.saturating_sub(1)]
    }

    /// Where the line of a byte ends, before its line end.
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.text[at..].find(['\r', '\n']).map_or(self.text.len(), |length| at + length)
    }

    /// Where the next line begins.
    pub(super) fn next_line(&self, at: usize) -> usize {
        let next = self.starts.partition_point(|start| *start <= at);
        self.starts.get(next).copied().unwrap_or(self.text.len())
    }

    /// How many characters stand before a byte in its line.
    pub(super) fn indentation(&self, at: usize) -> usize {
        self.text[self.line_start(at)..at].chars().count()
    }

    /// Whether only blanks stand before a byte in its line.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        self.text[self.line_start(at)..at].bytes().all(|byte| byte == b' ')
    }

    /// The line end that the text uses.
    pub(super) fn line_break(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// The first byte at or after a position that is neither blank, line end nor comment.
    pub(super) fn skip_blank(&self, mut at: usize) -> usize {
        loop {
            let rest = &self.text[at..];
            at += rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
            if !self.text[at..].starts_with('#') {
                return at;
            }
            at = self.line_end(at);
        }
    }
}
