//! Which words of the other parts of a procedure are worth their place: those that its name does not have and that
//! few procedures share. The index has room for a handful of each, if any.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;

use super::entry::{Entry, Part};
use super::fold::fold;
use super::room::Detail;
use super::words::is_word;

/// Words that a result must have over the name.
const LEAST_NEW: usize = 2;

/// What is kept of a procedure: phrases with the part they come from.
pub(super) type Telling = Vec<(Part, Vec<String>)>;

/// Neighbouring words, each with the weightiest part it stands in.
type Pairs<'e> = BTreeMap<(&'e str, &'e str), Part>;

/// What may be kept of a procedure, the most telling first.
struct Candidates<'e> {
    /// Results, each word with whether the names do not have it.
    results: Vec<(&'e [String], Vec<bool>)>,
    pairs: Vec<(Part, (&'e str, &'e str))>,
}

/// What may be kept of all procedures: looked up once, however often it is chosen from.
pub(super) struct Choice<'e>(Vec<Candidates<'e>>);

impl<'e> Choice<'e> {
    /// What is telling depends on all procedures. At most so many pairs are ever asked for.
    pub(super) fn of(entries: &'e [Entry], most_pairs: usize) -> Self {
        let pairs = |entry| if most_pairs > 0 { pairs(entry) } else { Pairs::new() };
        let pairs: Vec<Pairs<'_>> = entries.par_iter().map(pairs).collect();
        let mut shared: HashMap<(&str, &str), usize> = HashMap::new();
        for pair in pairs.iter().flat_map(BTreeMap::keys) {
            *shared.entry(*pair).or_default() += 1;
        }
        let most_shared = (entries.len() / 50).max(3);
        let candidates = entries.par_iter().zip(&pairs).map(|(entry, pairs)| {
            let known = known(entry);
            let mut pairs = telling_pairs(pairs, &known, &shared, most_shared);
            pairs.truncate(most_pairs);
            Candidates { results: results(entry, &known), pairs }
        });
        Self(candidates.collect())
    }

    /// As much for every procedure as the detail allows.
    pub(super) fn choose(&self, detail: Detail) -> Vec<Telling> {
        self.0.iter().map(|candidates| candidates.choose(detail)).collect()
    }
}

impl Candidates<'_> {
    fn choose(&self, detail: Detail) -> Telling {
        let kept = self.results.iter().map(|(words, news)| {
            let size = words.len().min(detail.of_result);
            (&words[..size], news[..size].iter().filter(|is_new| **is_new).count())
        });
        let result = kept.filter(|(_, new)| *new >= LEAST_NEW).map(|(words, _)| (Part::Result, words.to_vec())).next();
        let pairs = self.pairs.iter().take(detail.pairs);
        let pairs = pairs.map(|(part, pair)| (*part, vec![pair.0.to_owned(), pair.1.to_owned()]));
        result.into_iter().chain(pairs).collect()
    }
}

fn results<'e>(entry: &'e Entry, known: &BTreeSet<String>) -> Vec<(&'e [String], Vec<bool>)> {
    let results = entry.parts.iter().filter(|(part, _)| *part == Part::Result);
    let with_news =
        |words: &'e Vec<String>| (words.as_slice(), words.iter().map(|word| !known.contains(&fold(word))).collect());
    results.map(|(_, words)| with_news(words)).collect()
}

/// A pair that stands nowhere else is as often a slip of the pen as a word of its own: two procedures must share it.
fn telling_pairs<'e>(
    pairs: &Pairs<'e>,
    known: &BTreeSet<String>,
    shared: &HashMap<(&str, &str), usize>,
    most_shared: usize,
) -> Vec<(Part, (&'e str, &'e str))> {
    let count = |pair: &(&str, &str)| shared.get(pair).copied().unwrap_or_default();
    let mut chosen: Vec<(Part, usize, (&str, &str))> = pairs
        .iter()
        .map(|(pair, part)| (*part, count(pair), *pair))
        .filter(|(_, count, _)| (2..=most_shared).contains(count))
        .filter(|(_, _, pair)| !known.contains(&fold(pair.0)) || !known.contains(&fold(pair.1)))
        .collect();
    chosen.sort_unstable();
    chosen.into_iter().map(|(part, _, pair)| (part, pair)).collect()
}

/// The pairs of all parts but results.
fn pairs(entry: &Entry) -> Pairs<'_> {
    let mut pairs = Pairs::new();
    for (part, words) in entry.parts.iter().filter(|(part, _)| *part != Part::Result) {
        for pair in words.windows(2).filter(|pair| pair.iter().all(|word| is_plain(word))) {
            let first = pairs.entry((&pair[0], &pair[1])).or_insert(*part);
            *first = (*first).min(*part);
        }
    }
    pairs
}

/// A word of letters: numbers of forms and decrees tell nothing.
fn is_plain(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
}

fn known(entry: &Entry) -> BTreeSet<String> {
    let titles = entry.titles.iter().flat_map(|(_, tokens)| tokens);
    entry.name.iter().chain(titles).filter(|token| is_word(token)).map(|token| fold(token)).collect()
}
