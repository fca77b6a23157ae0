//! Taking values out of raw structs: what is required, what refers to something, what must be an address.

use std::collections::BTreeMap;

use super::address::WebAddress;
use super::code::Code;
use super::gaps::unsaid;
use super::table::{Ids, Ref};
use crate::diagnostics::{Diagnostic, Findings, Place, Severity};
use crate::load::raw::{Date, Field, ListOf, Written};

/// A text that must be there.
pub(super) fn required<S: Written>(
    field: Field<S>,
    key: &str,
    whole: Place,
    findings: &mut Findings,
) -> Option<String> {
    let (place, is_written) = (field.place, field.value.is_some());
    let text = field.into_text();
    if text.is_some() {
        return text;
    }
    // A value of the wrong type was reported where it stands; saying "missing" as well would only confuse.
    if place.is_none() || is_written {
        findings.push(Diagnostic::error("missing-key", place.unwrap_or(start(whole))).with("key", key));
    } else if place.is_some_and(is_blank) {
        findings.push(Diagnostic::error("missing-key", place.unwrap_or(whole)).with("key", key));
    }
    None
}

/// A value that should be there, reported as a warning when nothing was written.
pub(super) fn expected<T>(field: &Field<T>, key: &str, whole: Place, findings: &mut Findings) {
    if unsaid(field) {
        findings.push(Diagnostic::warning("missing-key", field.place.unwrap_or(start(whole))).with("key", key));
    }
}

/// A word of a fixed set that must be there.
pub(super) fn required_word<T: Copy>(field: &Field<T>, key: &str, whole: Place, findings: &mut Findings) -> Option<T> {
    if unsaid(field) {
        findings.push(Diagnostic::error("missing-key", field.place.unwrap_or(start(whole))).with("key", key));
    }
    field.value
}

/// A list that should be there, reported as a warning when nothing was written, or a list of nothing.
pub(super) fn expected_items<T>(list: &ListOf<T>, key: &str, whole: Place, findings: &mut Findings) {
    expected(list, key, whole, findings);
    if list.get().is_some_and(Vec::is_empty) {
        findings.push(Diagnostic::warning("missing-key", list.place.unwrap_or(whole)).with("key", key));
    }
}

/// A text that should be there, reported as a warning when nothing was written, or nothing but blanks.
pub(super) fn expected_text<S: Written>(field: &Field<S>, key: &str, whole: Place, findings: &mut Findings) {
    if field.text().is_none() && !is_strange(field) {
        findings.push(Diagnostic::warning("missing-key", field.place.unwrap_or(start(whole))).with("key", key));
    }
}

/// Whether nothing stands at the place of a value: the key was left blank.
pub(super) fn is_blank(place: Place) -> bool {
    place.start() == place.end()
}

/// Whether something is written that nobody knows.
pub(super) fn is_strange<T>(field: &Field<T>) -> bool {
    field.value.is_none() && field.place.is_some_and(|place| !is_blank(place))
}

/// The beginning of a place: where a message about something missing points.
pub(super) fn start(place: Place) -> Place {
    if place.line == 0 { place } else { Place::point(place.file, place.line, place.column.into()) }
}

/// What an id refers to.
pub(super) fn reference<S: Written, T>(
    field: &Field<S>,
    ids: &Ids<T>,
    whole: Place,
    findings: &mut Findings,
) -> Option<Ref<T>> {
    lookup(field.text()?, field.place.unwrap_or(whole), ids, findings)
}

/// The same, where nothing can refer to itself.
pub(super) fn reference_to_other<S: Written, T>(
    field: &Field<S>,
    (own, ids): (&str, &Ids<T>),
    whole: Place,
    findings: &mut Findings,
) -> Option<Ref<T>> {
    if field.text() == Some(own) {
        let finding = Diagnostic::warning("refers-to-itself", field.place.unwrap_or(whole));
        findings.push(finding.with("kind", ids.kind).with("id", own));
        return None;
    }
    reference(field, ids, whole, findings)
}

/// What the ids of a list refer to, without repeats, which are found.
pub(super) fn references<S: Written, T>(
    list: &ListOf<S>,
    ids: &Ids<T>,
    whole: Place,
    findings: &mut Findings,
) -> Vec<Ref<T>> {
    let mut found = Vec::new();
    for (id, place) in list.items() {
        let place = place.unwrap_or(whole);
        if let Some((lines, last)) = without_dash(id, place, ids) {
            findings.push(Diagnostic::error("missing-dash", last));
            found.extend(lines);
            continue;
        }
        let Some(reference) = lookup(id.trim(), place, ids, findings) else { continue };
        if found.contains(&reference) {
            findings.push(listed_twice("item", id, place));
        } else {
            found.push(reference);
        }
    }
    found
}

/// What the ids on several lines refer to that are one item, because a dash was lost, and where the last of them stands.
fn without_dash<T>(text: &str, place: Place, ids: &Ids<T>) -> Option<(Vec<Ref<T>>, Place)> {
    let last = text.split_whitespace().next_back().filter(|_| place.end_line > place.line)?;
    let references: Vec<Ref<T>> = text.split_whitespace().map(|id| ids.find(id)).collect::<Option<_>>()?;
    let length = u32::try_from(last.chars().count()).ok()?;
    let (line, column) = place.end();
    Some((references, Place::stretch(place.file, (line, column.checked_sub(length)?), (line, column))))
}

/// Something that stands in a list twice: a `path`, of which both may count, a `case` by its number, who is the `lead` already,
/// or another `item`.
pub(super) fn listed_twice(kind: &str, text: &str, place: Place) -> Diagnostic {
    let short: String = text.trim().chars().take(60).collect();
    Diagnostic::warning("listed-twice", place).with("kind", kind).with("id", short)
}

/// Finds what stands in a list twice, once for all times. Small and capital letters are one: nobody means two by them.
pub(super) fn repeats<T>(list: &ListOf<T>, word: impl Fn(&T) -> &str, whole: Place, findings: &mut Findings) {
    if list.written() > 1 {
        repeats_of(list.items().map(|(item, place)| (word(item), place.unwrap_or(whole))), findings);
    }
}

/// Finds which of some texts with their places stand there twice, as [`repeats`] does.
pub(super) fn repeats_of<'t>(texts: impl Iterator<Item = (&'t str, Place)>, findings: &mut Findings) {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for (text, place) in texts {
        let text = text.trim();
        let time = times.entry(text.to_lowercase()).or_default();
        *time += 1;
        if !text.is_empty() && *time == 2 {
            findings.push(listed_twice("item", text, place));
        }
    }
}

/// Finds ids that two things of a kind have, and tells whether there are such.
pub(super) fn duplicate_ids<'f>(
    kind: &str,
    ids: impl Iterator<Item = (&'f Field<String>, Place)>,
    findings: &mut Findings,
) -> bool {
    let mut first: BTreeMap<&str, Place> = BTreeMap::new();
    let before = findings.count(Severity::Error);
    for (field, whole) in ids {
        let Some(id) = field.text() else { continue };
        let place = field.place.unwrap_or(whole);
        match first.get(id) {
            Some(first) => {
                let finding = Diagnostic::error("duplicate-id", place).with("kind", kind).with("id", id);
                findings.push(finding.related(*first));
            }
            None => drop(first.insert(id, place)),
        }
    }
    findings.count(Severity::Error) > before
}

/// What an id refers to; one that leads nowhere is found, unless what it leads to was.
pub(super) fn lookup<T>(id: &str, place: Place, ids: &Ids<T>, findings: &mut Findings) -> Option<Ref<T>> {
    let found = ids.find(id);
    if found.is_none() && !ids.is_lost(id) {
        let near = ids.nearest(id).unwrap_or_default();
        // What is no code is found as that wherever it stands.
        findings.push(if ids.kind == "procedure" && Code::new(id).is_none() {
            bad_code(id, near, place)
        } else {
            let finding = Diagnostic::error("unknown-reference", place).with("kind", ids.kind);
            finding.with("id", id).with("nearest", near)
        });
    }
    found
}

/// What is no code of a procedure, with the one that is perhaps meant.
pub(super) fn bad_code(text: &str, meant: &str, place: Place) -> Diagnostic {
    let short: String = text.chars().take(40).collect();
    Diagnostic::error("bad-code", place).with("code", short).with("nearest", meant)
}

/// An address that may stand in a link.
pub(super) fn address<S: Written>(field: &Field<S>, whole: Place, findings: &mut Findings) -> Option<WebAddress> {
    let text = field.text()?;
    let address = WebAddress::new(text);
    if address.is_none() {
        let short: String = text.chars().take(60).collect();
        findings.push(Diagnostic::error("bad-address", field.place.unwrap_or(whole)).with("address", short));
    }
    address
}

/// First and last day of something. A span that ends before it begins is reported, and its end dropped.
pub(super) fn span(
    from: &Field<Date>,
    to: &Field<Date>,
    whole: Place,
    findings: &mut Findings,
) -> (Option<jiff::civil::Date>, Option<jiff::civil::Date>) {
    let first = from.value.map(|date| date.0);
    let last = to.value.map(|date| date.0);
    if let (Some(start), Some(end)) = (first, last)
        && end < start
    {
        let finding = Diagnostic::error("ends-before-it-begins", to.place.unwrap_or(whole));
        findings.push(finding.with("from", start.to_string()).with("to", end.to_string()));
        return (first, None);
    }
    (first, last)
}

/// Whether a span has a day that cannot be read, or ends before it begins.
pub(super) fn is_unclear(from: &Field<Date>, to: &Field<Date>) -> bool {
    let is_reversed = from.value.zip(to.value).is_some_and(|(from, to)| to.0 < from.0);
    is_reversed || is_strange(from) || is_strange(to)
}

/// What the items of a list become, in a list without room to spare: a site keeps very many of them.
pub(super) fn each<T, R>(list: ListOf<T>, whole: Place, mut make: impl FnMut(T, Place) -> Option<R>) -> Vec<R> {
    let items = list.into_items();
    let mut results = Vec::with_capacity(items.len());
    results.extend(items.filter_map(|(raw, at)| make(raw?, at.unwrap_or(whole))));
    results
}

/// The texts of a list that are not blank.
pub(super) fn texts<S: Written>(list: ListOf<S>) -> Vec<String> {
    each(list, Place::default(), |text, _| Field::new(text).into_text())
}

/// The same, where those that stand there twice are found. Not for notes: under several headings some say the same.
pub(super) fn distinct_texts<S: Written>(list: ListOf<S>, whole: Place, findings: &mut Findings) -> Vec<String> {
    repeats(&list, |text| text, whole, findings);
    texts(list)
}
