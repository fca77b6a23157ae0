//! Findings for the eyes of their author: what, where with the lines concerned, why, and what to do.

use std::collections::BTreeSet;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use jiff::civil::Date;

use super::frame::{self, Frame, SourceText};
use super::item::Item;
use super::safe::visible;
use super::sentence::day;
use super::{Context, Sentence};
use crate::check::known;
use crate::diagnostics::{Diagnostic, FileId, Place, Severity};
use crate::messages::{Arg, Messages};

/// Lines are cropped before they reach the renderer, which must not crop them again.
const WIDTH: usize = 2_000;

pub(super) fn render<'f>(findings: impl IntoIterator<Item = &'f Diagnostic>, context: &Context<'_>) -> String {
    let mut writer = Writer::new(context);
    let mut report = String::new();
    for finding in findings {
        report.push_str(&writer.finding(finding));
        report.push_str("\n\n");
    }
    report
}

struct Writer<'a> {
    context: &'a Context<'a>,
    renderer: Renderer,
    /// The file read last: findings come sorted by file.
    open: Option<(FileId, Option<SourceText>)>,
}

impl<'a> Writer<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        let renderer = if context.colour { Renderer::styled() } else { Renderer::plain() };
        Self { context, renderer: renderer.term_width(WIDTH), open: None }
    }

    fn finding(&mut self, finding: &Diagnostic) -> String {
        let messages = self.context.messages;
        let sentence = Sentence::of(finding, messages);
        let label = messages.plain("report-related");
        let name = severity_name(finding.severity, messages);
        let title = level(finding.severity).with_name(name).primary_title(sentence.what).id(finding.rule);
        let mut group = Group::with_title(title);
        if let Some(place) = finding.place {
            group = self.places(group, place, &finding.related, &label);
        }
        let remark = |key: &str, text| Level::NOTE.with_name(messages.plain(key)).message(text);
        group = group.elements(sentence.why.map(|text| remark("report-why", text)));
        group = group.elements(ground(finding).map(|text| remark("report-ground", text)));
        group = group.elements(due(finding, messages).map(|text| remark("report-due", text)));
        group = group.elements(sentence.remedy.map(|text| remark("report-do", text)));
        self.renderer.render(&[group])
    }

    /// Adds the place of a finding and those that belong to it.
    fn places<'g>(&mut self, group: Group<'g>, place: Place, related: &[Place], label: &'g str) -> Group<'g> {
        let (near, far): (Vec<Place>, Vec<Place>) = related.iter().partition(|other| frame::is_near(place, **other));
        let (origin, snippet) = self.shown(place, &near, AnnotationKind::Primary, label);
        let mut group = group.elements(origin).elements(snippet);
        for other in far {
            let (origin, snippet) = self.shown(other, &[], AnnotationKind::Context, label);
            group = group.elements(origin).elements(snippet);
        }
        group
    }

    /// A place in its frame, with others nearby. The renderer counts the column in the line as shown; where that is
    /// another than in the file, or there is no frame, we name the place ourselves.
    fn shown<'g>(
        &mut self,
        place: Place,
        near: &[Place],
        kind: AnnotationKind,
        label: &'g str,
    ) -> (Option<Origin<'g>>, Option<Snippet<'g, Annotation<'g>>>) {
        let path = visible(self.context.sources.path(place.file));
        if place.line == 0 {
            return (Some(origin(path, place)), None);
        }
        match self.text(place.file).and_then(|text| text.frame(place, near)) {
            Some(frame) if frame.same_column => (None, Some(snippet(frame, kind, label).path(path))),
            Some(frame) => (Some(origin(path, place)), Some(snippet(frame, kind, label))),
            None => (Some(origin(path, place)), None),
        }
    }

    fn text(&mut self, file: FileId) -> Option<&SourceText> {
        if self.open.as_ref().is_none_or(|(open, _)| *open != file) {
            self.open = Some((file, (self.context.text)(file).map(SourceText::new)));
        }
        self.open.as_ref().and_then(|(_, text)| text.as_ref())
    }
}

/// The legal ground: that of the finding, else those of its rule.
pub(super) fn ground(finding: &Diagnostic) -> Option<String> {
    let own = finding.detail.as_ref().and_then(|detail| detail.ground.as_deref()).map(visible);
    let grounds = || known(finding.rule).map(|known| known.grounds().join("; ")).filter(|text| !text.is_empty());
    own.or_else(grounds)
}

/// By when a duty of a finding had to be met, and how long ago that was.
fn due(finding: &Diagnostic, messages: &Messages) -> Option<String> {
    let detail = finding.detail.as_ref()?;
    Some(due_words(detail.due?, detail.days_late, messages))
}

/// The same of a finding in words.
pub(super) fn due_of(item: &Item, messages: &Messages) -> Option<String> {
    Some(due_words(item.due.as_ref()?.parse().ok()?, item.days_late, messages))
}

fn due_words(due: Date, days_late: Option<u32>, messages: &Messages) -> String {
    let late = days_late.map_or("none".to_owned(), |days| days.to_string());
    let day = day(due, messages.language);
    messages.text("report-due-day", &[("day", Arg::Text(&day)), ("late", Arg::Text(&late))])
}

/// `file:line:column`, counted in the file as it is.
fn origin<'g>(path: String, place: Place) -> Origin<'g> {
    let origin = Origin::path(path);
    if place.line == 0 { origin } else { origin.line(place.line as usize).char_column(place.column as usize) }
}

/// Lines with their marks: the first place as told, the others as context.
fn snippet(frame: Frame, kind: AnnotationKind, label: &str) -> Snippet<'_, Annotation<'_>> {
    let mut marks = frame.marks.into_iter();
    let main = marks.next().map(|range| match kind {
        AnnotationKind::Primary => kind.span(range),
        _ => kind.span(range).label(label),
    });
    let others: BTreeSet<(usize, usize)> = marks.map(|range| (range.start, range.end)).collect();
    let others = others.into_iter().map(|(start, end)| AnnotationKind::Context.span(start..end).label(label));
    Snippet::source(frame.source).line_start(frame.first as usize).fold(false).annotations(main).annotations(others)
}

const fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::INFO,
    }
}

/// The name of a severity.
pub(super) fn severity_name(severity: Severity, messages: &Messages) -> String {
    messages.plain(match severity {
        Severity::Error => "report-error",
        Severity::Warning => "report-warning",
        Severity::Note => "report-note",
    })
}
