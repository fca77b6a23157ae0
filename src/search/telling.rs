//! Which words of the other parts of a procedure are worth their place: those that its name does not have and that
//! few procedures share. The index has room for a handful of each, if any.

use std::collections::{BTreeMap, BTreeSet};

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

/// Chooses for all procedures at once, because what is telling depends on all of them.
pub(super) fn choose(entries: &[Entry], detail: Detail) -> Vec<Telling> {
    if detail.of_result == 0 && detail.pairs == 0 {
        return vec![Telling::new(); entries.len()];
    }
    let pairs = |entry| if detail.pairs > 0 { pairs(entry) } else { Pairs::new() };
    let pairs: Vec<Pairs<'_>> = entries.par_iter().map(pairs).collect();
    let mut shared: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for pair in pairs.iter().flat_map(BTreeMap::keys) {
        *shared.entry(*pair).or_default() += 1;
    }
    let most_shared = (entries.len() / 50).max(3);
    entries.par_iter().zip(&pairs).map(|(entry, pairs)| of_one(entry, pairs, &shared, most_shared, detail)).collect()
}

fn of_one(
    entry: &Entry,
    pairs: &Pairs<'_>,
    shared: &BTreeMap<(&str, &str), usize>,
    most_shared: usize,
    detail: Detail,
) -> Telling {
    let known = known(entry);
    let mut telling: Telling = Vec::new();
    for (part, words) in entry.parts.iter().filter(|(part, _)| *part == Part::Result) {
        let kept = &words[..words.len().min(detail.of_result)];
        let new = kept.iter().filter(|word| !known.contains(&fold(word))).count();
        if new >= LEAST_NEW && !telling.iter().any(|(_, other)| other == kept) {
            telling.push((*part, kept.to_vec()));
        }
    }
    telling.truncate(1);
    // A pair that stands nowhere else is as often a slip of the pen as a word of its own: two procedures must share it.
    let count = |pair: &(&str, &str)| shared.get(pair).copied().unwrap_or_default();
    let mut chosen: Vec<(Part, usize, (&str, &str))> = pairs
        .iter()
        .filter(|(pair, _)| (2..=most_shared).contains(&count(pair)))
        .filter(|(pair, _)| !known.contains(&fold(pair.0)) || !known.contains(&fold(pair.1)))
        .map(|(pair, part)| (*part, count(pair), *pair))
        .collect();
    chosen.sort_unstable();
    chosen.truncate(detail.pairs);
    telling.extend(chosen.into_iter().map(|(part, _, pair)| (part, vec![pair.0.to_owned(), pair.1.to_owned()])));
    telling
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
