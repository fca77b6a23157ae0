//! What every query needs of an index, whatever part it is answered from: words, synonyms, facts and their names.

use std::collections::BTreeSet;
use std::ops::Range;

use foldhash::HashMap;

use super::entry::{Facts, english_name};
use super::index::Index;
use super::pack::{END, push, quote};
use super::script;
use crate::messages::Language;

/// Version of the form of the index; engine and index are always written together.
const VERSION: usize = 2;

/// The value of `search/index.js`. Names and what people say stand side by side, because they share their words.
pub(super) fn text(index: &Index<'_>, rest: &str) -> String {
    let mut out = format!("{{\"version\":{VERSION},\"count\":{}", index.base.entries.len());
    let (words, marks) = index.vocabulary.texts();
    key(&mut out, "words", &words);
    key(&mut out, "marks", &marks);
    key(&mut out, "fields", &fields(index));
    choices(&mut out, index);
    out.push_str(",\"facts\":[");
    let facts: Vec<String> = index.base.facts.iter().map(|facts| row(facts)).collect();
    out.push_str(&facts.join(","));
    out.push(']');
    let (mut fillers, mut siblings) = (String::new(), String::new());
    for phrase in &index.base.phrases.fillers {
        index.vocabulary.push(&mut fillers, phrase);
    }
    for (phrase, later) in &index.base.phrases.siblings {
        push(&mut siblings, *later);
        index.vocabulary.push(&mut siblings, phrase);
    }
    key(&mut out, "fillers", &fillers);
    key(&mut out, "siblings", &siblings);
    out.push(',');
    out.push_str(rest);
    synonyms(&mut out, index);
    out.push('}');
    out
}

/// How many names a field has, its name, its English name, its other names. What is not in use keeps its place,
/// because procedures point to it by number.
fn fields(index: &Index<'_>) -> String {
    let mut out = String::new();
    for names in &index.base.fields {
        push(&mut out, names.len());
        for name in names {
            index.vocabulary.push(&mut out, name);
        }
    }
    out
}

/// What can be chosen in a filter: its name in addresses, its name, its English name where the site speaks English.
/// What no procedure has keeps its place as well.
fn choices(out: &mut String, index: &Index<'_>) {
    let site = index.base.site;
    let speaks_english = site.settings.languages.contains(&Language::En);
    let used = |of: fn(&Facts) -> &Vec<usize>| -> BTreeSet<usize> {
        index.base.facts.iter().flat_map(|facts| of(facts)).copied().collect()
    };
    let named = |is_used: bool, id: &str, name: &str, english: Option<&str>| match english.filter(|_| speaks_english) {
        _ if !is_used => Vec::new(),
        Some(english) => vec![id.to_owned(), name.to_owned(), english.to_owned()],
        None => vec![id.to_owned(), name.to_owned()],
    };
    let has = used(|facts| &facts.levels);
    let levels = site.vocabulary.levels.items().iter().enumerate();
    list(out, "levels", levels.map(|(at, one)| named(has.contains(&at), &one.id, &one.name, one.name_en.as_deref())));
    let has = used(|facts| &facts.audience);
    let audiences = site.vocabulary.audiences.items().iter().enumerate();
    list(
        out,
        "audiences",
        audiences.map(|(at, one)| named(has.contains(&at), &one.id, &one.name, one.name_en.as_deref())),
    );
    let has = used(|facts| &facts.offices);
    let offices = site.offices.items().iter().enumerate().take(has.last().map_or(0, |last| last + 1));
    list(
        out,
        "offices",
        offices.map(|(at, office)| {
            named(has.contains(&at), &office.id, &office.name, office.translations.get("en").and_then(english_name))
        }),
    );
}

/// Where the parts are, and which of them have a word: what a query needs to know before it asks for a part.
pub(super) fn directory(index: &Index<'_>, parts: &[(String, Range<usize>)]) -> String {
    let mut of_word: Vec<Places> = vec![Places::default(); index.vocabulary.counts().len()];
    for (part, (_, range)) in parts.iter().enumerate() {
        for word in range.clone().flat_map(|entry| index.sequences(entry)).flatten() {
            if let Some(found) = index.vocabulary.number(*word).and_then(|number| of_word.get_mut(number)) {
                found.add(part);
            }
        }
    }
    let mut places = String::new();
    for found in of_word {
        push_places(&mut places, found, parts.len());
    }
    let mut counts = String::new();
    index.vocabulary.counts().iter().for_each(|count| push(&mut counts, *count));
    let names: Vec<String> = parts.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let mut out = format!("\"parts\":[{}]", names.join(","));
    key(&mut out, "places", &places);
    key(&mut out, "counts", &counts);
    out.push(',');
    out.push_str(&script::parts());
    out
}

/// In which parts something stands, in their order, and how often.
#[derive(Clone, Default)]
struct Places(Vec<(usize, usize)>);

impl Places {
    /// Once more in a part, none of which lies before those that are there.
    fn add(&mut self, part: usize) {
        match self.0.last_mut() {
            Some((last, count)) if *last == part => *count += 1,
            _ => self.0.push((part, 1)),
        }
    }

    fn total(&self) -> usize {
        self.0.iter().map(|(_, count)| count).sum()
    }
}

/// How many parts are told of what stands nearly everywhere.
const FOREMOST: usize = 3;

/// The parts in which something stands, those first in which it stands most often.
fn push_places(out: &mut String, found: Places, parts: usize) {
    let mut ordered = found.0;
    ordered.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let is_everywhere = ordered.len() * 3 > parts * 2;
    push(out, if is_everywhere { 0 } else { ordered.len() + 1 });
    for (part, _) in ordered.into_iter().take(if is_everywhere { FOREMOST.min(parts) } else { parts }) {
        push(out, part);
    }
}

/// Which parts have which neighbouring words, and how often these stand side by side at all: single words are nearly
/// everywhere, pairs are not. Asked for with the first question. Words that are equal without marks count as the first
/// of them.
pub(super) fn pairs(index: &Index<'_>, parts: &[(String, Range<usize>)]) -> String {
    let first_of = index.vocabulary.first_of_equals();
    let mut found: HashMap<(usize, usize), Places> = HashMap::default();
    for (part, (_, range)) in parts.iter().enumerate() {
        for sequence in range.clone().flat_map(|entry| index.sequences(entry)) {
            let words = sequence.iter().filter(|word| index.base.lexicon.is_word(**word));
            let numbers = words.filter_map(|word| index.vocabulary.number(*word));
            let words: Vec<usize> = numbers.map(|number| first_of[number]).collect();
            for pair in words.windows(2) {
                found.entry((pair[0], pair[1])).or_default().add(part);
            }
        }
    }
    let mut found: Vec<((usize, usize), Places)> = found.into_iter().collect();
    found.sort_unstable_by_key(|(pair, _)| *pair);
    let (mut words, mut places, mut counts) = (String::new(), String::new(), String::new());
    let mut last = (0, 0);
    for ((first, second), parts_of) in found {
        if first != last.0 {
            words.push(END);
            push(&mut words, first - last.0);
            last = (first, 0);
        }
        push(&mut words, second - last.1);
        last.1 = second;
        push(&mut counts, parts_of.total());
        push_places(&mut places, parts_of, parts.len());
    }
    object([("words", &words), ("places", &places), ("counts", &counts)].into_iter())
}

/// All codes in their order, each with its part: asked for only by those who search by a code.
pub(super) fn codes(index: &Index<'_>, parts: &[(String, Range<usize>)]) -> String {
    let mut codes: Vec<(usize, usize)> = Vec::with_capacity(index.base.entries.len());
    for (part, (_, range)) in parts.iter().enumerate() {
        codes.extend(index.base.entries[range.clone()].iter().map(|entry| (entry.number, part)));
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

/// Of each entry its kind, what is said, what it means; an end closes each list. A meaning is a place in a name: the
/// procedure, counted from the one before it, its first word and how many there are; or, after a 0, words.
fn synonyms(out: &mut String, index: &Index<'_>) {
    let (mut kinds, mut says, mut meanings) = (String::new(), String::new(), String::new());
    let mut last = 0;
    for entry in &index.synonyms {
        push(&mut kinds, entry.kind);
        entry.say.iter().for_each(|saying| index.vocabulary.push(&mut says, saying));
        says.push(END);
        for (number, meaning) in entry.means.iter().enumerate() {
            if let Some((procedure, start)) = meaning.at.filter(|_| index.is_whole) {
                push(&mut meanings, procedure + 1 - if number == 0 { last } else { 0 });
                push(&mut meanings, start);
                push(&mut meanings, meaning.words.len());
                last = if number == 0 { procedure } else { last };
            } else {
                push(&mut meanings, 0);
                index.vocabulary.push(&mut meanings, &meaning.words);
            }
        }
        meanings.push(END);
    }
    key(out, "says", &says);
    key(out, "kinds", &kinds);
    key(out, "meanings", &meanings);
}
