//! A value in its text: where it stands, from where on nothing but it can be written, and how.

use super::lines::Lines;
use super::path::Step;
use crate::load::{Cursor, Outline};

/// A value in its text.
#[derive(Clone, Copy)]
pub(super) struct Spot<'o> {
    pub(super) cursor: Cursor<'o>,
    /// First byte of its key or its dash; of itself where it has neither.
    pub(super) head: usize,
    /// Behind the colon of its key, or its dash.
    pub(super) from: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it stands between brackets.
    pub(super) in_brackets: bool,
}

impl<'o> Spot<'o> {
    /// The value of a whole file.
    pub(super) fn top(outline: &'o Outline<'_>, lines: &Lines<'_>) -> Self {
        let cursor = outline.top();
        let mut from = lines.skip_blank(0);
        if lines.text[from..].starts_with("---") {
            from += 3;
        }
        Self::new(cursor, from, from, lines, false)
    }

    fn new(cursor: Cursor<'o>, head: usize, from: usize, lines: &Lines<'_>, in_brackets: bool) -> Self {
        let (start, end) = (lines.start(cursor.place()), lines.end(cursor.place()));
        // A text of several lines ends where the next line has its first character.
        let end = if start < end && lines.begins_line(end) { lines.line_start(end) } else { end };
        // Nothing is placed at the end of its key, before the colon.
        Self { cursor, head, from, start: start.max(from), end: end.max(from), in_brackets }
    }

    /// Whether it is a list or a map between brackets.
    pub(super) fn is_bracketed(&self, lines: &Lines<'_>) -> bool {
        self.cursor.text().is_none() && lines.text[self.start..].starts_with(['[', '{'])
    }

    /// Whether it is a text of several lines below a `|` or `>`.
    pub(super) fn is_block_text(&self, lines: &Lines<'_>) -> bool {
        let between = lines.text[self.from..self.start].trim_start();
        self.cursor.text().is_some() && between.starts_with(['|', '>'])
    }

    /// The value at the end of a path.
    pub(super) fn follow(self, path: &[Step], lines: &Lines<'_>) -> Option<Self> {
        path.iter().try_fold(self, |spot, step| match step {
            Step::Key(key) => {
                let spots = spot.entries(lines)?;
                spots.into_iter().find(|(known, _)| known == key).map(|(_, spot)| spot)
            }
            Step::Index(index) => spot.items(lines)?.into_iter().nth(*index),
        })
    }

    /// The items of a list.
    pub(super) fn items(&self, lines: &Lines<'_>) -> Option<Vec<Self>> {
        let in_brackets = self.in_brackets || self.is_bracketed(lines);
        let mut before = self.from;
        let mut spots = Vec::new();
        for cursor in self.cursor.items()? {
            let spot = if in_brackets {
                let start = lines.start(cursor.place());
                Self::new(cursor, start, start, lines, true)
            } else {
                let dash = lines.skip_blank(before);
                lines.text[dash..].starts_with('-').then_some(())?;
                Self::new(cursor, dash, dash + 1, lines, false)
            };
            before = spot.end;
            spots.push(spot);
        }
        Some(spots)
    }

    /// The entries of a map.
    pub(super) fn entries(&self, lines: &Lines<'_>) -> Option<Vec<(&'o str, Self)>> {
        let in_brackets = self.in_brackets || self.is_bracketed(lines);
        let entry = |(key, value): (Cursor<'o>, Cursor<'o>)| {
            let (start, end) = (lines.start(key.place()), lines.end(key.place()));
            let colon = lines.text[end..].find(|character| character != ' ').map(|at| end + at)?;
            lines.text[colon..].starts_with(':').then_some(())?;
            Some((key.text()?, Self::new(value, start, colon + 1, lines, in_brackets)))
        };
        self.cursor.entries()?.map(entry).collect()
    }
}
