//! Which words of the other parts of a procedure are worth their place: those that its name does not have and that
//! few procedures share. The index has room for a handful of each, if any.

use foldhash::HashMap;
use rayon::prelude::*;

use super::entry::{Entry, Part};
use super::fold::fold;
use super::numbering::Numbering;
use super::room::Detail;
use super::words::is_word;

/// Words that a result must have over the name.
const LEAST_NEW: usize = 2;

/// What is kept of a procedure: phrases with the part they come from.
pub(super) type Telling = Vec<(Part, Vec<String>)>;

/// Two neighbouring words, by their numbers.
type Pair = (usize, usize);

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
        let mut lexicon = Lexicon::new();
        let read: Vec<Read<'e>> = entries.iter().map(|entry| Read::new(entry, &mut lexicon)).collect();
        let pairs: Vec<Vec<(Pair, Part)>> = match most_pairs {
            0 => vec![Vec::new(); entries.len()],
            _ => read.par_iter().map(|read| pairs(read, &lexicon)).collect(),
        };
        let mut shared: HashMap<Pair, usize> = HashMap::default();
        for (pair, _) in pairs.iter().flatten() {
            *shared.entry(*pair).or_default() += 1;
        }
        let most_shared = (entries.len() / 50).max(3);
        let candidates = read.par_iter().zip(pairs).map(|(read, pairs)| {
            let counted = pairs.into_iter().map(|(pair, part)| (part, shared[&pair], pair));
            // A pair that stands nowhere else is as often a slip of the pen as a word of its own: two procedures must
            // share it.
            let telling = counted.filter(|(_, count, _)| (2..=most_shared).contains(count));
            let mut pairs = telling_pairs(read, telling, &lexicon);
            pairs.truncate(most_pairs);
            Candidates { results: read.results(&lexicon), pairs }
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

/// The words of all procedures by number, each looked at once.
struct Lexicon<'e> {
    numbers: HashMap<&'e str, usize>,
    words: Vec<Word<'e>>,
    folded: Numbering,
}

struct Word<'e> {
    text: &'e str,
    /// A word of letters: numbers of forms and decrees tell nothing.
    is_plain: bool,
    /// Equal for words that differ in marks and case alone.
    folded: usize,
}

impl<'e> Lexicon<'e> {
    fn new() -> Self {
        Self { numbers: HashMap::default(), words: Vec::new(), folded: Numbering::new(fold) }
    }

    fn number(&mut self, text: &'e str) -> usize {
        *self.numbers.entry(text).or_insert_with(|| {
            let is_plain = text.chars().count() > 1 && text.chars().all(char::is_alphabetic);
            self.words.push(Word { text, is_plain, folded: self.folded.number(text) });
            self.words.len() - 1
        })
    }

    fn folded(&mut self, text: &'e str) -> usize {
        let number = self.number(text);
        self.words[number].folded
    }
}

/// A procedure in numbers.
struct Read<'e> {
    entry: &'e Entry,
    /// Words of its names, folded.
    known: Vec<usize>,
    /// Words of each of its parts.
    parts: Vec<Vec<usize>>,
}

impl<'e> Read<'e> {
    fn new(entry: &'e Entry, lexicon: &mut Lexicon<'e>) -> Self {
        let names = entry.names().flatten().filter(|token| is_word(token));
        let known = names.map(|word| lexicon.folded(word)).collect();
        let numbers = |words: &'e Vec<String>| words.iter().map(|word| lexicon.number(word)).collect();
        Self { entry, known, parts: entry.parts.iter().map(|(_, words)| words).map(numbers).collect() }
    }

    fn is_new(&self, number: usize, lexicon: &Lexicon<'_>) -> bool {
        !self.known.contains(&lexicon.words[number].folded)
    }

    fn results(&self, lexicon: &Lexicon<'_>) -> Vec<(&'e [String], Vec<bool>)> {
        let parts = self.entry.parts.iter().zip(&self.parts).filter(|((part, _), _)| *part == Part::Result);
        let with_news = |((_, words), numbers): (&'e (Part, Vec<String>), &Vec<usize>)| {
            (words.as_slice(), numbers.iter().map(|number| self.is_new(*number, lexicon)).collect())
        };
        parts.map(with_news).collect()
    }
}

/// Neighbouring words of all parts but results, each pair with the weightiest part it stands in.
fn pairs(read: &Read<'_>, lexicon: &Lexicon<'_>) -> Vec<(Pair, Part)> {
    let mut pairs = Vec::new();
    for ((part, _), numbers) in read.entry.parts.iter().zip(&read.parts).filter(|((part, _), _)| *part != Part::Result)
    {
        let plain = numbers.windows(2).filter(|pair| pair.iter().all(|number| lexicon.words[*number].is_plain));
        pairs.extend(plain.map(|pair| ((pair[0], pair[1]), *part)));
    }
    pairs.sort_unstable();
    pairs.dedup_by_key(|(pair, _)| *pair);
    pairs
}

/// Pairs that the names do not have, those of weighty parts first, and of these the rarest.
fn telling_pairs<'e>(
    read: &Read<'_>,
    pairs: impl Iterator<Item = (Part, usize, Pair)>,
    lexicon: &Lexicon<'e>,
) -> Vec<(Part, (&'e str, &'e str))> {
    let is_new = |pair: &Pair| read.is_new(pair.0, lexicon) || read.is_new(pair.1, lexicon);
    let text = |number: usize| lexicon.words[number].text;
    let new = pairs.filter(|(_, _, pair)| is_new(pair));
    let mut chosen: Vec<_> = new.map(|(part, count, pair)| (part, count, (text(pair.0), text(pair.1)))).collect();
    chosen.sort_unstable();
    chosen.into_iter().map(|(part, _, pair)| (part, pair)).collect()
}
