//! The lines of a file around a place: escaped, cropped, with the range to mark.

use std::ops::Range;

use super::safe;
use crate::diagnostics::{Place, line_starts};

/// Most characters of a line that are shown.
const LONGEST: usize = 110;
/// How many of them stand before the marked range, when the beginning of the line is cut off.
const BEFORE: usize = 30;
/// How far apart two places may be to be shown in one frame.
const NEAR: u32 = 8;

/// A text and where its lines begin, so that many findings in a long file cost little.
pub(super) struct SourceText {
    text: String,
    /// First byte of every line.
    starts: Vec<usize>,
}

/// Some lines, ready to be shown.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Frame {
    /// Number of the first line.
    pub(super) first: u32,
    /// The lines.
    pub(super) source: String,
    /// The bytes of `source` that each place covers, in the order of the places.
    pub(super) marks: Vec<Range<usize>>,
    /// Whether the first place has the same column in the shown line as in the file.
    pub(super) same_column: bool,
}

impl SourceText {
    /// The text of a file. A byte order mark is no character of its first line.
    pub(super) fn new(mut text: String) -> Self {
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        let starts = line_starts(&text);
        Self { text, starts }
    }

    /// A line by its number, counted from 1, without its end.
    fn line(&self, number: u32) -> Option<&str> {
        let index = number.checked_sub(1)? as usize;
        let start = *self.starts.get(index)?;
        let end = self.starts.get(index + 1).copied().unwrap_or(self.text.len());
        Some(self.text.get(start..end)?.trim_end_matches(['\r', '\n']))
    }

    /// A place with the line above and the line below it, and with other places nearby; the others must have been
    /// chosen by [`is_near`]. `None` when the text has no such line.
    pub(super) fn frame(&self, place: Place, others: &[Place]) -> Option<Frame> {
        self.line(place.line)?;
        let lines = || others.iter().chain([&place]).map(|place| place.line);
        let first = lines().min()?.saturating_sub(1).max(1);
        // A blank line below shows nothing.
        let last = lines().max()?.saturating_add(1);
        let last = if self.line(last) == Some("") { last - 1 } else { last };
        let mut frame = Frame { first, source: String::new(), marks: vec![0..0; others.len() + 1], same_column: true };
        for number in first..=last {
            let Some(line) = self.line(number) else { break };
            let here = |place: &Place| place.line == number;
            let focus =
                std::iter::once(&place).chain(others).find(|place| here(place)).map_or(1, |place| place.start().1);
            let shown = Shown::new(line, focus);
            if number == place.line {
                frame.same_column = shown.as_written_before(&place);
            }
            let start = frame.source.len();
            for (mark, place) in frame.marks.iter_mut().zip(std::iter::once(&place).chain(others)) {
                if here(place) {
                    let range = shown.range(place);
                    *mark = start + range.start..start + range.end;
                }
            }
            frame.source.push_str(&shown.text);
            frame.source.push('\n');
        }
        Some(frame)
    }
}

/// Whether a place can be shown in the frame of another.
pub(super) fn is_near(place: Place, other: Place) -> bool {
    place.file == other.file && place.line > 0 && other.line > 0 && place.line.abs_diff(other.line) <= NEAR
}

/// A line as shown.
struct Shown {
    text: String,
    /// Where in `text` each shown character begins, and where the last one ends.
    starts: Vec<usize>,
    /// How many characters were cut off before.
    cut: usize,
}

impl Shown {
    /// Crops and escapes a line so that the column of interest can be seen.
    fn new(line: &str, focus: u32) -> Self {
        let focus = focus.saturating_sub(1) as usize;
        let cut = if line.chars().nth(LONGEST).is_none() { 0 } else { focus.saturating_sub(BEFORE) };
        let mut rest = line.chars().skip(cut);
        let mut shown = Self { text: if cut > 0 { "…" } else { "" }.to_owned(), starts: Vec::new(), cut };
        for character in rest.by_ref().take(LONGEST) {
            shown.starts.push(shown.text.len());
            // The renderer gives a tab its width; all else that is not plain is written out here.
            if character == '\t' {
                shown.text.push(character);
            } else {
                safe::push(&mut shown.text, character);
            }
        }
        shown.starts.push(shown.text.len());
        if rest.next().is_some() {
            shown.text.push('…');
        }
        shown
    }

    /// What a place covers of this line, its first. A place behind the last character is marked behind it.
    fn range(&self, place: &Place) -> Range<usize> {
        let at = |column: u32| {
            let index = (column.saturating_sub(1) as usize).saturating_sub(self.cut);
            self.starts.get(index).or(self.starts.last()).copied().unwrap_or(0)
        };
        let start = at(place.start().1);
        let end = if place.end_line > place.line { at(u32::MAX) } else { at(place.end().1) };
        // Blanks at the end of the first line of a map say nothing.
        let end = start + self.text.get(start..end).unwrap_or_default().trim_end().len();
        start..end
    }

    /// Whether nothing before a place was cut off or written out.
    fn as_written_before(&self, place: &Place) -> bool {
        let before = self.text.get(..self.range(place).start).unwrap_or_default();
        self.cut == 0 && before.chars().count() + 1 == place.column as usize
    }
}
