//! Which synonyms a site needs, in the shortest form that means the same.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Entry;
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
        let said = synonym.say.iter().map(|phrase| bare(words(phrase, MOST_WORDS), &fillers, synonym));
        let say: Vec<Vec<String>> =
            said.filter(|phrase| !phrase.is_empty() && is_new(phrase, &means, &mut taken)).collect();
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

/// What words and pairs of words the site has.
struct Known {
    words: BTreeSet<String>,
    pairs: BTreeSet<(String, String)>,
}

impl Known {
    fn of(site: &Site, entries: &[Entry]) -> Self {
        let mut known = Self { words: BTreeSet::new(), pairs: BTreeSet::new() };
        for entry in entries {
            let titles = entry.titles.iter().map(|(_, tokens)| tokens);
            let parts = entry.parts.iter().map(|(_, words)| words);
            for tokens in std::iter::once(&entry.name).chain(titles).chain(parts) {
                known.add(tokens.iter().filter(|token| is_word(token)));
            }
        }
        for field in site.fields.items() {
            known.add(words(&field.name, MOST_WORDS).iter());
        }
        known
    }

    fn add<'w>(&mut self, tokens: impl Iterator<Item = &'w String>) {
        let folded: Vec<String> = tokens.map(|token| fold(token)).collect();
        self.pairs.extend(folded.windows(2).map(|pair| (pair[0].clone(), pair[1].clone())));
        self.words.extend(folded);
    }

    /// Whether most of a phrase stands somewhere on the site.
    fn has(&self, phrase: &[String]) -> bool {
        let folded: Vec<String> = phrase.iter().map(|word| fold(word)).collect();
        match folded.as_slice() {
            [] => false,
            [word] => self.words.contains(word),
            many => {
                let pairs = many.windows(2).filter(|pair| self.pairs.contains(&(pair[0].clone(), pair[1].clone())));
                pairs.count() * 3 >= (many.len() - 1) * 2
            }
        }
    }
}
