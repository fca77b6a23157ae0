//! A change → the text after it.

use std::fmt;
use std::ops::Range;

use super::form;
use super::lines::Lines;
use super::path::{Path, Step};
use super::remove;
use super::scalar::{composed, is_plain, quoted};
use super::spot::Spot;
use super::value::Value;
use crate::diagnostics::FileId;
use crate::load::Outline;

/// A change of one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A scalar, or nothing, becomes another.
    Set(Path, Value),
    /// The same, written as given between its quotes or as its lines.
    Respell(Path, Value, String),
    /// Items come to the end of a list; where nothing is, a list begins.
    Append(Path, Vec<Value>),
    /// A key comes into a map.
    Insert {
        /// The map.
        map: Path,
        /// The key, which is not there yet.
        key: String,
        /// The key behind which it comes; the last one when absent.
        after: Option<String>,
        /// Its value.
        value: Value,
    },
    /// An item, or a key with its value, goes.
    Remove(Path),
}

/// Why a change was not made. The text is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The text cannot be read.
    Unreadable,
    /// There is no such part, or it is of another kind.
    NoSuchPart,
    /// No way of writing it says what was meant and leaves all else as it is.
    NoForm,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unreadable => "the text cannot be read",
            Self::NoSuchPart => "there is no such part",
            Self::NoForm => "the change cannot be written without changing something else",
        })
    }
}

impl std::error::Error for Refusal {}

/// What comes in the place of a stretch of the text.
pub(super) type Splice = (Range<usize>, String);

/// The text after a change. What is outside of the change stays byte for byte; the result, read again, says exactly
/// what was meant.
pub fn apply(text: &str, edit: &Edit) -> Result<String, Refusal> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (mark, text) = text.split_at(mark);
    let outline = Outline::read(FileId::new(0), text).ok_or(Refusal::Unreadable)?;
    let mut meant = Value::read(text).ok_or(Refusal::Unreadable)?;
    meant.change(edit).ok_or(Refusal::NoSuchPart)?;
    let lines = Lines::new(text);
    let forms = forms(edit, Spot::top(&outline, &lines), &lines).ok_or(Refusal::NoForm)?;
    let results = forms.into_iter().map(|splices| spliced(text, splices));
    let mut right = results.filter(|result| Value::read(result).as_ref() == Some(&meant));
    right.next().map(|result| format!("{mark}{result}")).ok_or(Refusal::NoForm)
}

/// A scalar as it is written: what stands between its quotes, or its lines.
#[must_use]
pub fn written(text: &str, path: &[Step]) -> Option<String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let outline = Outline::read(FileId::new(0), text)?;
    let lines = Lines::new(text);
    let spot = Spot::top(&outline, &lines).follow(path, &lines)?;
    spot.cursor.text()?;
    Some(text[inside(&spot, &lines)].to_owned())
}

/// The bytes of a scalar between its quotes.
fn inside(spot: &Spot<'_>, lines: &Lines<'_>) -> Range<usize> {
    if spot.is_block_text(lines) || !is_quoted(spot, lines) {
        spot.start..spot.end
    } else {
        spot.start + 1..spot.end - 1
    }
}

fn spliced(text: &str, mut splices: Vec<Splice>) -> String {
    splices.sort_by_key(|(range, _)| range.start);
    let mut result = String::with_capacity(text.len() + 64);
    let mut done = 0;
    for (range, new) in splices {
        result.push_str(&text[done..range.start.max(done)]);
        result.push_str(&new);
        done = range.end.max(done);
    }
    result.push_str(&text[done..]);
    result
}

/// The ways of writing a change, the nearest to what is there first.
fn forms(edit: &Edit, top: Spot<'_>, lines: &Lines<'_>) -> Option<Vec<Vec<Splice>>> {
    match edit {
        Edit::Set(path, value) => Some(set(&top.follow(path, lines)?, value, lines)),
        Edit::Respell(path, _, written) => {
            let spot = top.follow(path, lines)?;
            Some(vec![vec![(inside(&spot, lines), written.clone())]])
        }
        Edit::Append(path, items) => append(&top.follow(path, lines)?, items, lines),
        Edit::Insert { map, key, after, value } => {
            insert(&top.follow(map, lines)?, key, after.as_deref(), value, lines).map(|splice| vec![vec![splice]])
        }
        Edit::Remove(path) => {
            let (last, above) = path.split_last()?;
            remove::splices(&top.follow(above, lines)?, last, lines).map(|splices| vec![splices])
        }
    }
}

fn is_quoted(spot: &Spot<'_>, lines: &Lines<'_>) -> bool {
    lines.text[spot.start..].starts_with(['"', '\'']) && spot.end > spot.start + 1
}

/// A scalar in the style it had, else plain, else in double quotes.
fn set(spot: &Spot<'_>, value: &Value, lines: &Lines<'_>) -> Vec<Vec<Splice>> {
    let (Value::Text(text) | Value::Word(text)) = value else { return Vec::new() };
    let text = &composed(text);
    let old = &lines.text[spot.start..spot.end];
    if spot.cursor.is_nothing() && old.is_empty() {
        return vec![vec![(spot.from..spot.from, format!(" {}", form::flow(value)))]];
    }
    if spot.is_block_text(lines) {
        let end = if old.ends_with('\n') { lines.line_break() } else { "" };
        let whole = vec![(spot.from..spot.end, format!(" {}{end}", quoted(text)))];
        return vec![vec![(spot.start..spot.end, as_block(spot, old, text, lines))], whole];
    }
    let mut forms = Vec::new();
    match old.chars().next() {
        Some('\'') => forms.push(format!("'{}'", text.replace('\'', "''"))),
        Some('"') => {}
        _ if matches!(value, Value::Word(_)) || is_surely_text(text) => forms.push(text.clone()),
        _ => {}
    }
    forms.push(quoted(text));
    forms.into_iter().map(|form| vec![(spot.start..spot.end, form)]).collect()
}

/// Whether a plain text is text to every reader of YAML, if it is YAML at all: it has a word in it.
fn is_surely_text(text: &str) -> bool {
    let word = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
    is_plain(text) || (text.contains(' ') && text.split(' ').any(word))
}

/// Lines below `|`, indented as the first one was.
fn as_block(spot: &Spot<'_>, old: &str, text: &str, lines: &Lines<'_>) -> String {
    let pad = " ".repeat(lines.indentation(spot.start));
    let mut block = String::new();
    for (number, line) in text.lines().enumerate() {
        if number > 0 && !line.is_empty() {
            block.push_str(&pad);
        }
        block.push_str(line);
        block.push_str(lines.line_break());
    }
    if !old.ends_with('\n') {
        block.truncate(block.trim_end_matches(['\r', '\n']).len());
    }
    block
}

fn append(holder: &Spot<'_>, items: &[Value], lines: &Lines<'_>) -> Option<Vec<Vec<Splice>>> {
    let in_line = items.iter().map(form::flow).collect::<Vec<_>>().join(", ");
    if holder.cursor.is_nothing() {
        return Some(begin_list(holder, items, &in_line, lines));
    }
    let known = holder.items(lines)?;
    if holder.is_bracketed(lines) || holder.in_brackets {
        let splice = match known.last() {
            Some(last) => (last.end..last.end, format!(", {in_line}")),
            None => (holder.start + 1..holder.start + 1, in_line),
        };
        return Some(vec![vec![splice]]);
    }
    let last = known.last()?;
    let column = lines.indentation(last.head);
    // A new item looks like the one above it.
    let in_brackets = last.is_bracketed(lines);
    let written = |item: &Value| {
        let item = if in_brackets { form::flow(item) } else { form::block(item, column + 2, lines.line_break()) };
        format!("{}- {item}", " ".repeat(column))
    };
    Some(vec![vec![below(last, column, &items.iter().map(written).collect::<Vec<_>>(), lines)]])
}

/// A list where nothing is.
fn begin_list(nothing: &Spot<'_>, items: &[Value], flow: &str, lines: &Lines<'_>) -> Vec<Vec<Splice>> {
    let between = vec![(nothing.start..nothing.end, format!(" [{flow}]"))];
    if nothing.in_brackets || nothing.start < nothing.end {
        return vec![between];
    }
    let column = lines.indentation(nothing.head) + 2;
    let written = |item: &Value| format!("{}- {}", " ".repeat(column), form::flow(item));
    let written: Vec<String> = items.iter().map(written).collect();
    let end = lines.line_end(nothing.end);
    let line_break = lines.line_break();
    vec![vec![(end..end, format!("{line_break}{}", written.join(line_break)))], between]
}

/// Lines that come below a part, and below the comments that belong to it: those on its last line, and those
/// indented more than it.
fn below(part: &Spot<'_>, column: usize, new: &[String], lines: &Lines<'_>) -> Splice {
    let line_break = lines.line_break();
    let new = new.join(line_break);
    // A text of several lines ends where the next line begins.
    let ends_line = part.end > 0 && lines.line_start(part.end) == part.end && part.end > part.from;
    let mut at = if ends_line { part.end } else { lines.line_end(part.end) };
    loop {
        let next = if ends_line && at == part.end { at } else { lines.next_line(at) };
        let rest = &lines.text[next..];
        let blanks = rest.len() - rest.trim_start_matches(' ').len();
        if blanks <= column || !rest[blanks..].starts_with('#') {
            break;
        }
        at = lines.line_end(next);
    }
    if ends_line && at == part.end {
        let tail = if at < lines.text.len() || lines.text.ends_with('\n') { line_break } else { "" };
        (at..at, format!("{new}{tail}"))
    } else {
        (at..at, format!("{line_break}{new}"))
    }
}

fn insert(map: &Spot<'_>, key: &str, after: Option<&str>, value: &Value, lines: &Lines<'_>) -> Option<Splice> {
    let known = map.entries(lines)?;
    if map.is_bracketed(lines) || map.in_brackets {
        let new = form::flow(&Value::map([(key, value.clone())]));
        let new = new.strip_prefix('{')?.strip_suffix('}')?;
        return Some(match behind(&known, after) {
            Some(spot) => (spot.end..spot.end, format!(", {new}")),
            None => (map.start + 1..map.start + 1, new.to_owned()),
        });
    }
    let column = lines.indentation(known.first()?.1.head);
    let new = format!("{}{}", " ".repeat(column), form::entry(key, value, column, lines.line_break()));
    Some(below(behind(&known, after)?, column, &[new], lines))
}

fn behind<'s, 'o>(known: &'s [(&str, Spot<'o>)], after: Option<&str>) -> Option<&'s Spot<'o>> {
    match after {
        Some(after) => known.iter().find(|(key, _)| *key == after).map(|(_, spot)| spot),
        None => known.last().map(|(_, spot)| spot),
    }
}
