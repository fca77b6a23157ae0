//! What every query needs of an index, whatever part it is answered from: words, synonyms, facts and their names.

use std::collections::BTreeSet;
use std::ops::Range;

use super::entry::{Entry, Facts, english_name};
use super::index::Index;
use super::pack::{END, push, quote};
use super::phrases::{FILLERS, SIBLINGS};
use crate::load::raw::Translation;

/// Version of the form of the index; engine and index are always written together.
const VERSION: usize = 1;

/// The value of `search/index.js`.
pub(super) fn text(index: &Index<'_>, rest: &str) -> String {
    let site = index.site;
    let mut out = format!("{{\"version\":{VERSION},\"count\":{}", index.entries.len());
    let english = |texts: Option<&Translation>| texts.and_then(english_name).unwrap_or_default().to_owned();
    let in_use: BTreeSet<usize> = index.entries.iter().filter_map(|entry| entry.field).collect();
    let fields = site.fields.items().iter().enumerate().map(|(position, field)| {
        // What is not used keeps its place, because procedures point to it by number.
        if !in_use.contains(&position) {
            return Vec::new();
        }
        let mut row = vec![field.name.clone(), english(field.translations.get("en"))];
        row.extend(field.aliases.iter().cloned());
        while row.len() == 2 && row.last().is_some_and(String::is_empty) || row.len() == 1 && row[0].is_empty() {
            row.pop();
        }
        row
    });
    list(&mut out, "fields", fields);
    let vocabulary = &site.vocabulary;
    let named = |id: &str, name: &str, english: Option<&str>| {
        vec![id.to_owned(), name.to_owned(), english.unwrap_or_default().to_owned()]
    };
    let levels = vocabulary.levels.items().iter();
    list(&mut out, "levels", levels.map(|level| named(&level.id, &level.name, level.name_en.as_deref())));
    let audiences = vocabulary.audiences.items().iter();
    list(
        &mut out,
        "audiences",
        audiences.map(|audience| named(&audience.id, &audience.name, audience.name_en.as_deref())),
    );
    let used: BTreeSet<usize> = index.facts.iter().flat_map(|facts| facts.offices.iter().copied()).collect();
    let offices = site.offices.items().iter().enumerate().map(|(position, office)| {
        // Offices that take nothing are no filter; their places are kept, because facts point to them.
        let english = office.translations.get("en").and_then(english_name);
        if used.contains(&position) { named(&office.id, &office.name, english) } else { Vec::new() }
    });
    let offices: Vec<Vec<String>> = if used.is_empty() { Vec::new() } else { offices.collect() };
    list(&mut out, "offices", offices.into_iter());
    out.push_str(",\"facts\":[");
    let facts: Vec<String> = index.facts.iter().map(row).collect();
    out.push_str(&facts.join(","));
    out.push(']');
    key(&mut out, "words", &index.vocabulary.text());
    key(&mut out, "fillers", &FILLERS.join("~"));
    let siblings: Vec<String> = SIBLINGS.iter().map(|(phrase, later)| format!("{phrase}~{later}")).collect();
    key(&mut out, "siblings", &siblings.join("~"));
    out.push(',');
    out.push_str(rest);
    out.push('}');
    out
}

/// Where the parts are, and which of them have a word: what a query needs to know before it asks for a part.
pub(super) fn directory(index: &Index<'_>, parts: &[(String, Range<usize>)]) -> String {
    let mut of_word: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); index.vocabulary.len()];
    for (part, (_, range)) in parts.iter().enumerate() {
        for word in index.entries[range.clone()].iter().flat_map(Entry::names).flatten() {
            if let Some(number) = index.vocabulary.number(word) {
                of_word[number].insert(part);
            }
        }
    }
    let mut places = String::new();
    for found in &of_word {
        // A word of every part is as good as a word of most: it decides nothing.
        let everywhere = found.len() * 3 > parts.len() * 2;
        push(&mut places, if everywhere { 0 } else { found.len() + 1 });
        if !everywhere {
            for part in found {
                push(&mut places, *part);
            }
        }
    }
    let mut counts = String::new();
    index.vocabulary.counts().for_each(|count| push(&mut counts, count));
    let names: Vec<String> = parts.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let mut out = format!("\"parts\":[{}]", names.join(","));
    key(&mut out, "places", &places);
    key(&mut out, "counts", &counts);
    out
}

/// All codes in their order, each with its part: asked for only by those who search by a code.
pub(super) fn codes(index: &Index<'_>, parts: &[(String, Range<usize>)]) -> String {
    let mut codes: Vec<(usize, usize)> = Vec::with_capacity(index.entries.len());
    for (part, (_, range)) in parts.iter().enumerate() {
        codes.extend(index.entries[range.clone()].iter().map(|entry| (entry.number, part)));
    }
    codes.sort_unstable();
    let mut out = String::new();
    let mut last = 0;
    for (number, part) in codes {
        push(&mut out, number - last);
        push(&mut out, part);
        last = number;
    }
    object([("codes", &out)].into_iter())
}

/// An object of texts.
pub(super) fn object<'t>(texts: impl Iterator<Item = (&'static str, &'t String)>) -> String {
    let mut out = String::new();
    texts.for_each(|(name, text)| key(&mut out, name, text));
    format!("{{{}}}", out.trim_start_matches(','))
}

fn key(out: &mut String, name: &str, text: &str) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":");
    quote(out, text);
}

fn list(out: &mut String, name: &str, rows: impl Iterator<Item = Vec<String>>) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":[");
    for (position, row) in rows.enumerate() {
        out.push_str(if position > 0 { ",[" } else { "[" });
        for (column, text) in row.iter().enumerate() {
            out.push_str(if column > 0 { "," } else { "" });
            quote(out, text);
        }
        out.push(']');
    }
    out.push(']');
}

/// Facts as a row: status, levels, audiences, online, free or at once, offices, end of the code.
fn row(facts: &Facts) -> String {
    let numbers = |numbers: &[usize]| {
        let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
        numbers.join(",")
    };
    let flags = usize::from(facts.is_free) + 2 * usize::from(facts.is_same_day);
    let (levels, audience, offices) = (numbers(&facts.levels), numbers(&facts.audience), numbers(&facts.offices));
    let mut suffix = String::new();
    quote(&mut suffix, &facts.suffix);
    format!("[{},[{levels}],[{audience}],{},{flags},[{offices}],{suffix}]", facts.status, facts.online)
}

/// Kind, what is said, what it means; an empty phrase ends each list.
pub(super) fn synonyms(index: &Index<'_>) -> String {
    let mut out = String::new();
    let number = |word: &String| index.vocabulary.number(word).or_else(|| index.spoken.number(word));
    for entry in &index.synonyms {
        push(&mut out, entry.kind);
        for phrases in [&entry.say, &entry.means] {
            for phrase in phrases {
                phrase.iter().filter_map(number).for_each(|number| push(&mut out, number));
                out.push(END);
            }
            out.push(END);
        }
    }
    out
}
