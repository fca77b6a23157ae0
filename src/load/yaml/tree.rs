//! Text → a tree in which every key and value knows its place.

use std::borrow::Cow;

use granit_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput};
use unicode_normalization::UnicodeNormalization;

use super::{repeats, syntax, torn};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place};
use crate::load::odd;
use crate::load::text::{is_composed, is_usual};

/// Deepest nesting accepted; the deepest real procedure needs 9.
const DEEPEST: usize = 48;

/// A value and its place.
#[derive(Debug)]
pub(in crate::load) struct Node<'t> {
    pub(in crate::load) place: Place,
    pub(in crate::load) value: Value<'t>,
}

/// What a value is, before anybody asks what it means.
#[derive(Debug)]
pub(in crate::load) enum Value<'t> {
    /// Nothing was written, or `null`, or `~`.
    Null,
    /// Any scalar, by its text.
    Scalar(Cow<'t, str>),
    /// A list.
    List(Vec<Node<'t>>),
    /// A map, in the order of the file.
    Map(Vec<(Node<'t>, Node<'t>)>),
    /// Something that is refused; the finding is already recorded.
    Refused,
}

impl Node<'_> {
    /// Its text, if it is one, as keys are.
    pub(super) fn text(&self) -> Option<&str> {
        if let Value::Scalar(text) = &self.value { Some(text) } else { None }
    }
}

impl Value<'_> {
    /// Whether it says nothing.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Scalar(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// Builds the tree of the one document of a file; `None` if there is none, or its syntax is broken.
pub(super) fn build<'t>(file: FileId, text: &'t str, findings: &mut Findings) -> Option<Node<'t>> {
    let mut found = Findings::default();
    let document = document(file, text, &mut found);
    let broken: Vec<Diagnostic> = document.as_ref().err().map_or_else(Vec::new, |error| broken(file, text, error));
    // What broke the file may have been noticed before as something lesser at the same place.
    let start = |finding: &Diagnostic| finding.place.map(|place| (place.line, place.column));
    findings.extend(found.into_iter().filter(|lesser| broken.iter().all(|it| start(it) != start(lesser))));
    findings.extend(broken);
    let document = document.ok()?;
    if document.is_none() {
        findings.push(Diagnostic::error("empty-file", Place::file(file)));
    }
    document
}

/// Whether a text can be read and says nothing: it has comments at most, or is `null`.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    matches!(document(FileId::default(), text.trim_start_matches('\u{feff}'), &mut Findings::default()), Ok(None))
}

/// What breaks a file: the first mistake, and those that break it further down, from the next key or item at the beginning
/// of a line on. Nothing that began above reaches into such a line.
fn broken(file: FileId, text: &str, error: &ScanError) -> Vec<Diagnostic> {
    /// More are told when these are mended.
    const MOST: usize = 20;
    let mut broken = Vec::new();
    let (mut above, mut rest, mut error) = (0, text, Some(error.clone()));
    while let Some(cause) = error.filter(|_| broken.len() < MOST) {
        let (rule, line, column) = syntax::cause(rest, &cause, position(cause.marker()));
        broken.push(Diagnostic::error(rule, Place::point(file, above + line, column)));
        let Some((skipped, below)) = syntax::below(rest, line) else { break };
        (above, rest) = (above + skipped, below);
        error = document(file, rest, &mut Findings::default()).err();
    }
    broken
}

/// The one document of a text.
fn document<'t>(file: FileId, text: &'t str, findings: &mut Findings) -> Result<Option<Node<'t>>, ScanError> {
    let options = granit_parser::options! {
        block_nesting_limit: DEEPEST,
        flow_nesting_limit: DEEPEST,
        emit_unresolved_aliases: true,
        emit_comments: false,
    };
    let parser = Parser::new_from_str_with_options(text, options);
    let (is_usual, has_escapes) = (is_usual(text) && !text.contains('\t'), text.contains('\\'));
    let (has_aliases, items, entries) = (false, Vec::new(), Vec::new());
    Builder { file, text, parser, findings, is_usual, has_escapes, has_aliases, items, entries }.document()
}

struct Builder<'t, 'f> {
    file: FileId,
    text: &'t str,
    parser: Parser<'t, StrInput<'t>>,
    findings: &'f mut Findings,
    /// Whether the text of the file has nothing that would have to be found.
    is_usual: bool,
    has_escapes: bool,
    /// Whether an alias was found: files have none or many.
    has_aliases: bool,
    /// Items of the lists that are not yet at their end, the innermost last: a list gets its room when its length is known.
    items: Vec<Node<'t>>,
    /// The same for entries of maps.
    entries: Vec<(Node<'t>, Node<'t>)>,
}

impl<'t> Builder<'t, '_> {
    fn document(&mut self) -> Result<Option<Node<'t>>, ScanError> {
        let mut document = None;
        while let Some(next) = self.parser.next_event() {
            let (event, span) = next?;
            match event {
                Event::DocumentStart(..) if document.is_some() => {
                    self.refuse("second-document", &span);
                    return Ok(document);
                }
                Event::StreamStart | Event::StreamEnd | Event::DocumentStart(..) | Event::DocumentEnd => {}
                other => document = Some(self.node(other, &span)?),
            }
        }
        // A file of comments alone parses to one empty scalar.
        Ok(document.filter(|node| !matches!(node.value, Value::Null)))
    }

    fn node(&mut self, event: Event<'t>, span: &Span) -> Result<Node<'t>, ScanError> {
        if event.tag().is_some() {
            let place = self.tag_before(span).unwrap_or(self.place(span));
            self.findings.push(Diagnostic::error("tag-not-supported", place));
            // Whose mark took the only word that stands there has a value, which is not read.
            if matches!(&event, Event::Scalar(text, ScalarStyle::Plain, ..) if text.is_empty()) {
                return Ok(Node { place, value: Value::Refused });
            }
        }
        Ok(match event {
            Event::Scalar(text, style, ..) => self.scalar(text, style, span),
            Event::SequenceStart(..) => self.list(span)?,
            Event::MappingStart(..) => self.map(span)?,
            _ => {
                if !std::mem::replace(&mut self.has_aliases, true) {
                    self.refuse("alias-not-supported", span);
                }
                Node { place: self.place(span), value: Value::Refused }
            }
        })
    }

    fn scalar(&mut self, text: Cow<'t, str>, style: ScalarStyle, span: &Span) -> Node<'t> {
        let place = self.place(span);
        if style == ScalarStyle::Plain && matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL") {
            return Node { place, value: Value::Null };
        }
        let is_quoted = matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted);
        if is_quoted && (text.starts_with(' ') || text.ends_with(' ')) && !text.trim().is_empty() {
            self.findings.push(Diagnostic::warning("stray-blanks", place).with("text", excerpt(&text)));
        }
        // An escape can mean any character.
        let has_escapes = self.has_escapes && style == ScalarStyle::DoubleQuoted;
        let text = if self.is_usual && !has_escapes { text } else { self.mended(text, style, span) };
        Node { place, value: Value::Scalar(text) }
    }

    fn mended(&mut self, text: Cow<'t, str>, style: ScalarStyle, span: &Span) -> Cow<'t, str> {
        let place = self.place(span);
        if text.contains('\t') {
            self.findings.push(Diagnostic::warning("tab-in-text", place));
        }
        let text = self.cleaned(text, style, span);
        self.normalised(text, place)
    }

    fn cleaned(&mut self, text: Cow<'t, str>, style: ScalarStyle, span: &Span) -> Cow<'t, str> {
        let whole = self.place(span);
        let source = span.slice(self.text).unwrap_or_default();
        let place = |odd| odd::find(source, whole, odd, style == ScalarStyle::DoubleQuoted).unwrap_or(whole);
        odd::cleaned(text, self.findings, place)
    }

    fn normalised(&mut self, text: Cow<'t, str>, place: Place) -> Cow<'t, str> {
        if is_composed(&text) {
            return text;
        }
        let composed: String = text.nfc().collect();
        if composed == text {
            return text;
        }
        self.findings.push(Diagnostic::warning("not-nfc", place).with("text", excerpt(&composed)));
        Cow::Owned(composed)
    }

    fn list(&mut self, start: &Span) -> Result<Node<'t>, ScanError> {
        let first = self.items.len();
        while let Some(next) = self.parser.next_event() {
            let (event, span) = next?;
            if matches!(event, Event::SequenceEnd) {
                let mut items = self.items.split_off(first);
                repeats::drop_first_lines(&mut items, self.findings);
                let place = self.reach(start, &span, items.last().map(|item| item.place));
                return Ok(Node { place, value: Value::List(items) });
            }
            let mut item = self.node(event, &span)?;
            let torn = torn::split(&mut item, self.findings);
            self.items.push(item);
            self.items.extend(torn);
        }
        Ok(Node { place: self.place(start), value: Value::List(self.items.split_off(first)) })
    }

    fn map(&mut self, start: &Span) -> Result<Node<'t>, ScanError> {
        let first = self.entries.len();
        while let Some(next) = self.parser.next_event() {
            let (event, span) = next?;
            if matches!(event, Event::MappingEnd) {
                let mut entries = self.entries.split_off(first);
                repeats::drop_blank(&mut entries, self.findings);
                let place = self.reach(start, &span, entries.last().map(|(_, value)| value.place));
                return Ok(Node { place, value: Value::Map(entries) });
            }
            let key = self.node(event, &span)?;
            let Some(next) = self.parser.next_event() else { break };
            let (event, span) = next?;
            let value = self.node(event, &span)?;
            self.entries.push((key, value));
        }
        Ok(Node { place: self.place(start), value: Value::Map(self.entries.split_off(first)) })
    }

    /// Block collections end with an empty span somewhere below: their last child says where they end.
    fn reach(&self, start: &Span, end: &Span, last: Option<Place>) -> Place {
        let mut place = self.place(start);
        let end = self.place(end);
        let (end_line, end_column) = match last {
            Some(last) if (end.line, end.column) == (end.end_line, end.end_column) => (last.end_line, last.end_column),
            _ => (end.end_line, end.end_column),
        };
        (place.end_line, place.end_column) = (end_line, end_column);
        place
    }

    /// Where the tag stands that belongs to a value: the parser tells only where the value itself begins.
    fn tag_before(&self, value: &Span) -> Option<Place> {
        let before = &self.text[..value.start.byte_offset()?];
        let begins = |(at, _): &(usize, &str)| *at == 0 || before[..*at].ends_with([' ', '\t', '\n', '[', '{', ',']);
        let (at, _) = before.rmatch_indices('!').find(begins)?;
        let tag = before[at..].split_whitespace().next()?;
        let (between, (line, column)) = (&before[at..], position(&value.start));
        let length = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let lines = length(between) - length(&between.replace('\n', ""));
        let column = match lines {
            0 => column - length(between),
            _ => length(before[..at].rsplit('\n').next()?) + 1,
        };
        let (start, end) = ((line - lines, column), (line - lines, column + length(tag)));
        Some(Place::stretch(self.file, start, end))
    }

    fn refuse(&mut self, rule: &'static str, span: &Span) {
        let place = self.place(span);
        self.findings.push(Diagnostic::error(rule, place));
    }

    fn place(&self, span: &Span) -> Place {
        Place::stretch(self.file, position(&span.start), position(&span.end))
    }
}

/// Line and column of a marker, both from 1.
fn position(marker: &Marker) -> (u32, u32) {
    let number = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
    (number(marker.line()), number(marker.col()).saturating_add(1))
}

/// The first words of a text, for messages.
pub(super) fn excerpt(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let short: String = line.chars().take(40).collect();
    if short.len() < text.trim_end().len() { format!("{short}…") } else { short }
}
