//! The index as text: words numbered by how often they come, names and phrases as numbers, facts once for all that
//! share them. Above a limit the bodies go into parts that the engine asks for by name.

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;

use super::entry::{self, Entry, Facts};
use super::head;
use super::pack::{END, push};
use super::telling::{self, Telling};
use super::vocabulary::Vocabulary;
use super::{Limits, SearchFile, synonyms};
use crate::model::{Procedure, Ref, Site};

/// `search/index.js`, and its parts when it is split.
pub(super) fn files(site: &Site, limits: Limits) -> Vec<SearchFile> {
    let public = site.procedures.iter().filter(|(_, procedure)| entry::is_public(procedure));
    let references: Vec<Ref<Procedure>> = public.map(|(reference, _)| reference).collect();
    let all_parts = telling::keeps_pairs(references.len());
    let mut entries: Vec<Entry> =
        references.into_par_iter().map(|reference| Entry::new(site, reference, all_parts)).collect();
    // Names of a field resemble each other, and codes within a field lie close together: both make the text small.
    entries.sort_by(|a, b| {
        let keys = (a.field.is_none(), a.field, a.number).cmp(&(b.field.is_none(), b.field, b.number));
        keys.then_with(|| a.facts.suffix.cmp(&b.facts.suffix))
    });
    let index = Index::new(site, entries);
    let mut files = vec![words_file(&index)];
    if index.entries.len() <= limits.in_one {
        let body = format!("\"body\":{}", index.body(0..index.entries.len()));
        files.push(index_file(&head::text(&index, &body)));
        return files;
    }
    let mut parts = Vec::new();
    for first in (0..index.entries.len()).step_by(limits.in_part) {
        let range = first..index.entries.len().min(first + limits.in_part);
        let name = format!("index-{}", parts.len() + 1);
        let body = index.body(range.clone());
        files.push(script(&format!("search/{name}.js"), "niemyetPart", &body));
        parts.push((name, range));
    }
    files.push(script("search/index-codes.js", "niemyetPart", &head::codes(&index, &parts)));
    files.push(index_file(&head::text(&index, &head::directory(&index, &parts))));
    files
}

/// The index takes the words along where files can require each other; a page loads both.
fn index_file(value: &str) -> SearchFile {
    let mut file = script("search/index.js", "niemyetIndex", value);
    file.text.push_str("if(typeof require!==\"undefined\"){niemyetIndex.language=require(\"./words.js\");}\n");
    file
}

/// What people say: a file of its own, because it changes with the tool more often than with the site.
fn words_file(index: &Index<'_>) -> SearchFile {
    let (words, synonyms) = (index.spoken.text(), head::synonyms(index));
    let value = head::object([("words", &words), ("synonyms", &synonyms)].into_iter());
    script("search/words.js", "niemyetWords", &value)
}

/// A classic script that leaves its value under a name, and gives it to whoever requires it.
fn script(path: &str, name: &str, value: &str) -> SearchFile {
    let text = format!("var {name}={value};\nif(typeof module!==\"undefined\"){{module.exports={name};}}\n");
    SearchFile { path: path.to_owned(), text }
}

/// All that the text of an index is made from.
pub(super) struct Index<'s> {
    pub(super) site: &'s Site,
    pub(super) entries: Vec<Entry>,
    pub(super) synonyms: Vec<synonyms::Entries>,
    pub(super) vocabulary: Vocabulary,
    /// Words that only synonyms have; their numbers follow those of the vocabulary.
    pub(super) spoken: Vocabulary,
    /// Each combination once.
    pub(super) facts: Vec<Facts>,
    telling: Vec<Telling>,
}

impl<'s> Index<'s> {
    fn new(site: &'s Site, entries: Vec<Entry>) -> Self {
        let telling = telling::choose(&entries);
        let synonyms = synonyms::for_site(site, &entries);
        let facts: BTreeSet<&Facts> = entries.iter().map(|entry| &entry.facts).collect();
        let facts = facts.into_iter().cloned().collect();
        let names = entries.iter().flat_map(Entry::names);
        let of_telling = telling.iter().flatten().map(|(_, words)| words.as_slice());
        let of_synonyms = synonyms.iter().flat_map(|entry| entry.say.iter().chain(&entry.means)).map(Vec::as_slice);
        let vocabulary = Vocabulary::new(names.chain(of_telling));
        let spoken = Vocabulary::beside(&vocabulary, of_synonyms);
        Self { site, entries, synonyms, vocabulary, spoken, facts, telling }
    }

    /// The procedures of a range.
    fn body(&self, range: Range<usize>) -> String {
        let entries = &self.entries[range.clone()];
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
            push(&mut facts, self.facts.binary_search(&entry.facts).unwrap_or_default());
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
