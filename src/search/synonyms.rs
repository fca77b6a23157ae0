//! Which synonyms a site needs, in the shortest form that means the same.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Entry, Part};
use super::fold::fold;
use super::phrases::FILLERS;
use super::words::{is_word, words};
use crate::load::raw::SynonymKind;
use crate::model::{Site, Synonym};

/// A synonym of the index: phrases of words.
pub(super) struct Entries {
    pub(super) kind: usize,
    pub(super) say: Vec<Vec<String>>,
    pub(super) means: Vec<Vec<String>>,
}

/// Most words of a phrase that are kept.
const MOST_WORDS: usize = 12;

/// The synonyms that lead to something on this site.
pub(super) fn for_site(site: &Site, entries: &[Entry]) -> Vec<Entries> {
    let known = Known::of(site, entries);
    let fillers: Vec<Vec<String>> = FILLERS.iter().map(|filler| words(filler, MOST_WORDS)).collect();
    let mut taken: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut kept = Vec::new();
    for synonym in &site.synonyms {
        let means: Vec<Vec<String>> =
            synonym.means.iter().map(|phrase| words(phrase, MOST_WORDS)).filter(|phrase| known.has(phrase)).collect();
        if means.is_empty() {
            continue;
        }
        let mut said: Vec<Vec<String>> =
            synonym.say.iter().map(|phrase| bare(words(phrase, MOST_WORDS), &fillers, synonym)).collect();
        said.sort_by_key(Vec::len);
        let mut say: Vec<Vec<String>> = Vec::new();
        for phrase in said.into_iter().filter(|phrase| !phrase.is_empty()) {
            // What holds a shorter saying of the same entry is understood through it.
            let is_longer = say.iter().any(|shorter| phrase.windows(shorter.len()).any(|part| part == shorter));
            if !is_longer && is_new(&phrase, &means, &mut taken) {
                say.push(phrase);
            }
        }
        if !say.is_empty() {
            kept.push(Entries { kind: kind(synonym.kind), say, means });
        }
    }
    kept
}

/// The number that the engine knows a kind by.
const fn kind(kind: SynonymKind) -> usize {
    match kind {
        SynonymKind::Synonym => 0,
        SynonymKind::Colloquial => 1,
        SynonymKind::Abbreviation => 2,
        SynonymKind::OldName => 3,
        SynonymKind::Situation => 4,
        SynonymKind::English => 5,
    }
}

/// What is said without the fillers at its ends: the engine leaves them out of the question as well.
fn bare(mut phrase: Vec<String>, fillers: &[Vec<String>], synonym: &Synonym) -> Vec<String> {
    if matches!(synonym.kind, SynonymKind::Abbreviation | SynonymKind::English) {
        return phrase;
    }
    let longest = |fits: &dyn Fn(&[String]) -> bool, size: usize| {
        fillers.iter().filter(|filler| filler.len() < size && fits(filler)).map(Vec::len).max()
    };
    while let Some(cut) = longest(&|filler| phrase.starts_with(filler), phrase.len().saturating_sub(1)) {
        phrase.drain(..cut);
    }
    while let Some(cut) = longest(&|filler| phrase.ends_with(filler), phrase.len().saturating_sub(1)) {
        phrase.truncate(phrase.len() - cut);
    }
    phrase
}

/// Whether a phrase adds something: not said before for the same, and not found by its own words anyway.
fn is_new(phrase: &[String], means: &[Vec<String>], taken: &mut BTreeMap<String, BTreeSet<String>>) -> bool {
    let said = phrase.join(" ");
    let first = &means[0];
    if first.windows(phrase.len()).any(|part| part == phrase) {
        return false;
    }
    let before = taken.entry(said).or_default();
    let mut is_new = false;
    for meaning in means {
        is_new |= before.insert(meaning.join(" "));
    }
    is_new
}

/// Which pairs of words stand in the names, fields and results of which procedures.
struct Known {
    words: BTreeSet<String>,
    pairs: BTreeMap<(String, String), Vec<usize>>,
}

impl Known {
    fn of(site: &Site, entries: &[Entry]) -> Self {
        let mut known = Self { words: BTreeSet::new(), pairs: BTreeMap::new() };
        let fields: Vec<Vec<String>> = site.fields.items().iter().map(|field| words(&field.name, MOST_WORDS)).collect();
        for (number, entry) in entries.iter().enumerate() {
            let results = entry.parts.iter().filter(|(part, _)| *part == Part::Result);
            let field = entry.field.map(|field| fields[field].as_slice());
            for tokens in entry.names().chain(results.map(|(_, words)| words.as_slice())).chain(field) {
                known.add(number, tokens);
            }
        }
        known
    }

    fn add(&mut self, number: usize, tokens: &[String]) {
        let folded: Vec<String> = tokens.iter().filter(|token| is_word(token)).map(|token| fold(token)).collect();
        for pair in folded.windows(2) {
            let numbers = self.pairs.entry((pair[0].clone(), pair[1].clone())).or_default();
            if numbers.last() != Some(&number) {
                numbers.push(number);
            }
        }
        self.words.extend(folded);
    }

    /// Whether some procedure has most of a phrase: else it would only lead astray.
    fn has(&self, phrase: &[String]) -> bool {
        let folded: Vec<String> = phrase.iter().map(|word| fold(word)).collect();
        match folded.as_slice() {
            [] => false,
            [word] => self.words.contains(word),
            many => {
                let mut found: BTreeMap<usize, usize> = BTreeMap::new();
                for pair in many.windows(2) {
                    for number in self.pairs.get(&(pair[0].clone(), pair[1].clone())).into_iter().flatten() {
                        *found.entry(*number).or_default() += 1;
                    }
                }
                found.values().max().is_some_and(|most| most * 3 >= (many.len() - 1) * 2)
            }
        }
    }
}
