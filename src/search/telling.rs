//! Which words of the other parts of a procedure are worth their place: those that its name does not have and that
//! few procedures share. The index has room for a handful of each, if any.

use foldhash::HashMap;
use rayon::prelude::*;

use super::entry::{Entry, Part};
use super::lexicon::{Folded, Lexicon, Word};
use super::room::Detail;

/// Words that a result must have over the name.
const LEAST_NEW: usize = 2;

/// What is kept of a procedure: phrases with the part they come from.
pub(super) type Telling = Vec<(Part, Vec<Word>)>;

/// Two neighbouring words.
type Pair = (Word, Word);

/// What may be kept of a procedure, the most telling first.
struct Candidates<'e> {
    /// Results, each word with whether the names do not have it.
    results: Vec<(&'e [Word], Vec<bool>)>,
    pairs: Vec<(Part, Pair)>,
}

/// What may be kept of all procedures: looked up once, however often it is chosen from.
pub(super) struct Choice<'e>(Vec<Candidates<'e>>);

impl<'e> Choice<'e> {
    /// What is telling depends on all procedures. At most so many pairs are ever asked for.
    pub(super) fn of(entries: &'e [Entry], most_pairs: usize, lexicon: &Lexicon) -> Self {
        let pairs: Vec<Vec<(Pair, Part)>> = match most_pairs {
            0 => vec![Vec::new(); entries.len()],
            _ => entries.par_iter().map(|entry| pairs(entry, lexicon)).collect(),
        };
        let mut shared: HashMap<Pair, usize> = HashMap::default();
        for (pair, _) in pairs.iter().flatten() {
            *shared.entry(*pair).or_default() += 1;
        }
        let most_shared = (entries.len() / 50).max(3);
        let candidates = entries.par_iter().zip(pairs).map(|(entry, pairs)| {
            let known = Known::of(entry, lexicon);
            let counted = pairs.into_iter().map(|(pair, part)| (part, shared[&pair], pair));
            // A pair that stands nowhere else is as often a slip of the pen as a word of its own: two procedures must
            // share it.
            let telling = counted.filter(|(_, count, _)| (2..=most_shared).contains(count));
            let mut pairs = known.telling_pairs(telling);
            pairs.truncate(most_pairs);
            Candidates { results: known.results(entry), pairs }
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
        let pairs = pairs.map(|(part, (first, second))| (*part, vec![*first, *second]));
        result.into_iter().chain(pairs).collect()
    }
}

/// Neighbouring words of all parts but results, each pair with the weightiest part it stands in.
fn pairs(entry: &Entry, lexicon: &Lexicon) -> Vec<(Pair, Part)> {
    let mut pairs = Vec::new();
    for (part, words) in entry.parts.iter().filter(|(part, _)| *part != Part::Result) {
        let plain = words.windows(2).filter(|pair| pair.iter().all(|word| lexicon.is_plain(*word)));
        pairs.extend(plain.map(|pair| ((pair[0], pair[1]), *part)));
    }
    pairs.sort_unstable();
    pairs.dedup_by_key(|(pair, _)| *pair);
    pairs
}

/// The words that the names of a procedure have.
struct Known<'l> {
    words: Vec<Folded>,
    lexicon: &'l Lexicon,
}

impl<'l> Known<'l> {
    fn of(entry: &Entry, lexicon: &'l Lexicon) -> Self {
        let words = entry.names().flatten().filter(|word| lexicon.is_word(**word));
        Self { words: words.map(|word| lexicon.folded(*word)).collect(), lexicon }
    }

    fn is_new(&self, word: Word) -> bool {
        !self.words.contains(&self.lexicon.folded(word))
    }

    fn results<'e>(&self, entry: &'e Entry) -> Vec<(&'e [Word], Vec<bool>)> {
        let results = entry.parts.iter().filter(|(part, _)| *part == Part::Result);
        results.map(|(_, words)| (words.as_slice(), words.iter().map(|word| self.is_new(*word)).collect())).collect()
    }

    /// Pairs that the names do not have, those of weighty parts first, and of these the rarest.
    fn telling_pairs(&self, pairs: impl Iterator<Item = (Part, usize, Pair)>) -> Vec<(Part, Pair)> {
        let texts = |pair: Pair| (self.lexicon.text(pair.0), self.lexicon.text(pair.1));
        let mut new: Vec<_> = pairs.filter(|(.., pair)| self.is_new(pair.0) || self.is_new(pair.1)).collect();
        new.sort_unstable_by_key(|(part, count, pair)| (*part, *count, texts(*pair)));
        new.into_iter().map(|(part, _, pair)| (part, pair)).collect()
    }
}
