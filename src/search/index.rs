//! The index as text: words numbered by how often they come, names and phrases as numbers, facts once for all that
//! share them. Above a limit the bodies go into parts that the engine asks for by name.

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;

use super::entry::{self, Entry, Facts, english_name};
use super::head;
use super::lexicon::{Lexicon, Word};
use super::numbering::Numbering;
use super::pack::{END, push};
use super::phrases::Phrases;
use super::room::{self, Detail, PLAIN};
use super::synonyms::{self, Entries, Kept};
use super::telling::{Choice, Telling};
use super::vocabulary::Vocabulary;
use super::{Limits, SearchFile};
use crate::model::{FieldOfWork, Procedure, Ref, Site};

/// `search/index.js`, and its parts when it is split.
pub(super) fn files(site: &Site, limits: Limits) -> Vec<SearchFile> {
    let (mut lexicon, public) = (Lexicon::default(), site.procedures.iter());
    let public: Vec<Ref<Procedure>> =
        public.filter(|(_, procedure)| entry::is_public(procedure)).map(|(reference, _)| reference).collect();
    let entries = entries(site, &public, &mut lexicon);
    let phrases = Phrases::new(&mut lexicon);
    let synonyms = synonyms::for_site(site, &entries, &phrases, &mut lexicon);
    let fields = names_of_fields(site, &entries, &mut lexicon);
    let facts: BTreeSet<&Facts> = entries.iter().map(|entry| &entry.facts).collect();
    let facts = facts.into_iter().collect();
    let base = Base { site, entries: &entries, phrases, synonyms, facts, fields, lexicon };
    let choice = Choice::of(&entries, room::richest(entries.len()).pairs, &base.lexicon);
    if entries.len() > limits.in_one {
        return in_parts(&Index::new(&base, &choice, PLAIN), limits);
    }
    let whole = |detail| {
        let index = Index { is_whole: true, ..Index::new(&base, &choice, detail) };
        script(
            "search/index.js",
            "niemyetIndex",
            &head::text(&index, &format!("\"body\":{}", index.body(0..entries.len()))),
        )
    };
    vec![room::fitting(entries.len(), whole, |file| &file.text)]
}

/// Procedures that a core reads in one go.
const PORTION: usize = 256;

/// The procedures in the order of the index: names of a field resemble each other, and codes within a field lie close
/// together, and both make the text small.
fn entries(site: &Site, public: &[Ref<Procedure>], lexicon: &mut Lexicon) -> Vec<Entry> {
    let all_parts = room::richest(public.len()).pairs > 0;
    let read = |portion: &[Ref<Procedure>]| {
        let mut texts = Numbering::default();
        let entry = |reference: &Ref<Procedure>| Entry::new(site, *reference, all_parts, &mut texts);
        (portion.iter().map(entry).collect(), texts)
    };
    let portions: Vec<(Vec<Entry>, Numbering)> = public.par_chunks(PORTION).map(read).collect();
    let mut entries = Vec::with_capacity(public.len());
    for (portion, texts) in portions {
        let same: Vec<Word> = texts.texts().map(|text| lexicon.word(text)).collect();
        entries.extend(portion.into_iter().map(|entry| entry.in_words_of(lexicon, &same)));
    }
    entries.sort_by(|a, b| {
        let keys = (a.field.is_none(), a.field, a.number).cmp(&(b.field.is_none(), b.field, b.number));
        keys.then_with(|| a.facts.suffix.cmp(&b.facts.suffix))
    });
    entries
}

fn in_parts(index: &Index<'_>, limits: Limits) -> Vec<SearchFile> {
    let mut files = Vec::new();
    let mut parts = Vec::new();
    for first in (0..index.base.entries.len()).step_by(limits.in_part) {
        let range = first..index.base.entries.len().min(first + limits.in_part);
        let name = format!("index-{}", parts.len() + 1);
        let body = index.body(range.clone());
        files.push(script(&format!("search/{name}.js"), "niemyetPart", &body));
        parts.push((name, range));
    }
    files.push(script("search/index-pairs.js", "niemyetPart", &head::pairs(index, &parts)));
    files.push(script("search/index-codes.js", "niemyetPart", &head::codes(index, &parts)));
    files.push(script("search/index.js", "niemyetIndex", &head::text(index, &head::directory(index, &parts))));
    files
}

/// A classic script that leaves its value under a name, and gives it to whoever requires it.
fn script(path: &str, name: &str, value: &str) -> SearchFile {
    let text = format!("var {name}={value};\nif(typeof module!==\"undefined\"){{module.exports={name};}}\n");
    SearchFile { path: path.to_owned(), text }
}

/// What does not depend on how much of everything an index takes along.
pub(super) struct Base<'s> {
    pub(super) site: &'s Site,
    pub(super) entries: &'s [Entry],
    pub(super) phrases: Phrases,
    synonyms: Vec<Entries>,
    /// Each combination once.
    pub(super) facts: Vec<&'s Facts>,
    /// The names of each field that some procedure has.
    pub(super) fields: Vec<Vec<Vec<Word>>>,
    pub(super) lexicon: Lexicon,
}

/// All that the text of an index is made from.
pub(super) struct Index<'b> {
    pub(super) base: &'b Base<'b>,
    pub(super) synonyms: Vec<Kept<'b>>,
    pub(super) vocabulary: Vocabulary<'b>,
    /// Whether all procedures stand in one piece.
    pub(super) is_whole: bool,
    telling: Vec<Telling>,
}

impl<'b> Index<'b> {
    /// An index in parts.
    fn new(base: &'b Base<'b>, choice: &Choice<'_>, detail: Detail) -> Self {
        let telling = choice.choose(detail);
        let synonyms = synonyms::within(&base.synonyms, detail);
        let names = base.entries.iter().flat_map(Entry::names);
        let of_telling = telling.iter().flatten().map(|(_, words)| words.as_slice());
        let said = synonyms.iter().flat_map(|entry| entry.say.iter().copied());
        let meant = synonyms.iter().flat_map(|entry| entry.means.iter().map(|meaning| meaning.words.as_slice()));
        let of_fields = base.fields.iter().flatten().map(Vec::as_slice);
        let others = said.chain(meant).chain(base.phrases.iter());
        let vocabulary = Vocabulary::new(&base.lexicon, names.chain(of_telling).chain(of_fields), others);
        Self { base, synonyms, vocabulary, is_whole: false, telling }
    }

    /// All rows of words that the index has of a procedure.
    pub(super) fn sequences(&self, number: usize) -> impl Iterator<Item = &[Word]> {
        let entry = &self.base.entries[number];
        let fields = entry.field.and_then(|field| self.base.fields.get(field)).into_iter().flatten().map(Vec::as_slice);
        entry.names().chain(fields).chain(self.telling[number].iter().map(|(_, words)| words.as_slice()))
    }

    /// The procedures of a range.
    fn body(&self, range: Range<usize>) -> String {
        let entries = &self.base.entries[range.clone()];
        let (mut codes, mut facts, mut names) = (String::new(), String::new(), String::new());
        let (mut titles, mut telling) = (String::new(), String::new());
        let mut last = 0;
        for (position, entry) in entries.iter().enumerate() {
            // Within a field codes grow in small steps; elsewhere 0 says that all of the code follows.
            match entry.number.checked_sub(last) {
                Some(step @ ..1_000_000) if position > 0 => push(&mut codes, step + 1),
                _ => {
                    push(&mut codes, 0);
                    push(&mut codes, entry.number / 1_000);
                    push(&mut codes, entry.number % 1_000);
                }
            }
            last = entry.number;
            push(&mut facts, self.base.facts.binary_search(&&entry.facts).unwrap_or_default());
            self.vocabulary.push(&mut names, &entry.name);
            for (kind, tokens) in &entry.titles {
                push(&mut titles, position);
                push(&mut titles, *kind as usize);
                self.vocabulary.push(&mut titles, tokens);
            }
        }
        for chosen in &self.telling[range] {
            for (part, words) in chosen {
                push(&mut telling, *part as usize);
                self.vocabulary.push(&mut telling, words);
            }
            telling.push(END);
        }
        let fields = fields(entries);
        let texts = [&fields, &codes, &facts, &names, &titles, &telling];
        head::object(["fields", "codes", "facts", "names", "titles", "telling"].into_iter().zip(texts))
    }
}

/// How many procedures of which field follow each other.
fn fields(entries: &[Entry]) -> String {
    let mut runs = String::new();
    for run in entries.chunk_by(|a, b| a.field == b.field) {
        push(&mut runs, run[0].field.map_or(0, |field| field + 1));
        push(&mut runs, run.len());
    }
    runs
}

/// Names of fields as they are shown, with the English one second and further names after it.
fn names_of_fields(site: &Site, entries: &[Entry], lexicon: &mut Lexicon) -> Vec<Vec<Vec<Word>>> {
    let in_use: BTreeSet<usize> = entries.iter().filter_map(|entry| entry.field).collect();
    let names = |(position, field): (usize, &FieldOfWork)| {
        if !in_use.contains(&position) {
            return Vec::new();
        }
        let english = field.translations.get("en").and_then(english_name).unwrap_or_default();
        let aliases = field.aliases.iter().map(String::as_str);
        let names = [field.name.as_str(), english].into_iter().chain(aliases);
        let mut names: Vec<Vec<Word>> = names.map(|name| lexicon.written(name)).collect();
        while names.last().is_some_and(Vec::is_empty) {
            names.pop();
        }
        names
    };
    site.fields.items().iter().enumerate().map(names).collect()
}
