//! Which synonyms a site needs, in the shortest form that means the same.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;

use super::entry::{Entry, Part};
use super::fold::fold;
use super::numbering::Numbering;
use super::phrases::FILLERS;
use super::room::Detail;
use super::words::{is_word, words};
use crate::load::raw::SynonymKind;
use crate::model::{Site, Synonym};

/// A synonym of the index.
#[derive(Clone)]
pub(super) struct Entries {
    pub(super) kind: usize,
    pub(super) say: Vec<Saying>,
    pub(super) means: Vec<Meaning>,
}

/// What people say.
#[derive(Clone)]
pub(super) struct Saying {
    pub(super) words: Vec<String>,
    /// What it is worth in a small index.
    worth: f64,
}

/// What it means.
#[derive(Clone)]
pub(super) struct Meaning {
    pub(super) words: Vec<String>,
    /// A name that has it: the procedure's place, and the place of the first word among the words of its name.
    pub(super) at: Option<(usize, usize)>,
}

/// Most words of a phrase that are kept.
const MOST_WORDS: usize = 12;
/// What the letters of a word take, in places of words.
const LETTERS: f64 = 2.0;

/// The synonyms that lead to something on this site, those of the same procedures side by side.
pub(super) fn for_site(site: &Site, entries: &[Entry]) -> Vec<Entries> {
    let phrases = |phrases: &[String]| phrases.iter().map(|phrase| words(phrase, MOST_WORDS)).collect();
    let wanted: Vec<Vec<Vec<String>>> = site.synonyms.iter().map(|synonym| phrases(&synonym.means)).collect();
    let mut known = Known::of(site, entries, wanted.iter().flatten());
    let fillers: Vec<Vec<String>> = FILLERS.iter().map(|filler| words(filler, MOST_WORDS)).collect();
    let mut taken: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut kept = Vec::new();
    for (synonym, means) in site.synonyms.iter().zip(wanted) {
        let means: Vec<Vec<String>> = means.into_iter().filter(|phrase| known.has(phrase)).collect();
        let Some(first) = means.first() else { continue };
        let mut said: Vec<Vec<String>> =
            synonym.say.iter().map(|phrase| bare(words(phrase, MOST_WORDS), &fillers, synonym)).collect();
        said.sort_by_key(Vec::len);
        let mut say: Vec<Saying> = Vec::new();
        for phrase in said.into_iter().filter(|phrase| !phrase.is_empty()) {
            // What holds a shorter saying of the same entry is understood through it.
            let holds = |shorter: &Saying| phrase.windows(shorter.words.len()).any(|part| part == shorter.words);
            if !say.iter().any(holds) && is_new(&phrase, &means, &mut taken) {
                let worth = known.newness(&phrase, first);
                say.push(Saying { words: phrase, worth });
            }
        }
        if !say.is_empty() {
            let means = means.into_iter().map(|words| Meaning { words, at: None }).collect();
            kept.push(Entries { kind: kind(synonym.kind), say, means });
        }
    }
    weigh(&mut kept, &mut known);
    place(&mut kept, entries);
    kept.sort_by_key(|entry| entry.means[0].at.map_or((usize::MAX, 0), |at| at));
    kept
}

/// What each saying is worth in a small index: what it adds, shared among what it takes, which is its words and the
/// letters of those that no name has. The second saying for the same is worth half, because the first is there.
#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
fn weigh(synonyms: &mut [Entries], known: &mut Known) {
    let mut uses: HashMap<String, f64> = HashMap::default();
    for word in synonyms.iter().flat_map(|entry| &entry.say).flat_map(|saying| &saying.words) {
        *uses.entry(word.clone()).or_default() += 1.0;
    }
    let mut room = |word: &String| 1.0 + if known.count(word) > 0 { 0.0 } else { LETTERS / uses[word] };
    for entry in synonyms {
        // Nothing but the list tells what letters stand for.
        let factor = if entry.kind == kind(SynonymKind::Abbreviation) { 2.0 } else { 1.0 };
        for saying in &mut entry.say {
            saying.worth *= factor / saying.words.iter().map(&mut room).sum::<f64>();
        }
        let mut ranked: Vec<&mut Saying> = entry.say.iter_mut().collect();
        ranked.sort_by(|a, b| b.worth.total_cmp(&a.worth));
        for (rank, saying) in ranked.into_iter().enumerate() {
            saying.worth /= 1.0 + rank as f64;
        }
    }
}

/// What of them an index of so much detail has.
pub(super) fn within(all: &[Entries], detail: Detail) -> Vec<Entries> {
    let mut kept: Vec<Entries> = Vec::new();
    for entry in all.iter().filter(|entry| !detail.named || entry.means[0].at.is_some()) {
        let longest = if entry.kind == kind(SynonymKind::English) { detail.english } else { MOST_WORDS };
        let fits = |saying: &&Saying| saying.words.len() <= longest && saying.worth >= detail.worth;
        let say: Vec<Saying> = entry.say.iter().filter(fits).cloned().collect();
        if !say.is_empty() {
            kept.push(Entries { kind: entry.kind, say, means: entry.means.clone() });
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

/// Whether a synonym stands for its letters alone.
const fn is_literal(synonym: &Synonym) -> bool {
    matches!(synonym.kind, SynonymKind::Abbreviation | SynonymKind::English)
}

/// What is said without the fillers at its ends: the engine leaves them out of the question as well.
fn bare(mut phrase: Vec<String>, fillers: &[Vec<String>], synonym: &Synonym) -> Vec<String> {
    if is_literal(synonym) {
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

/// Finds a name that has each meaning word for word: the index then points there instead of saying it again.
fn place(synonyms: &mut [Entries], entries: &[Entry]) {
    let mut small = Numbering::new(str::to_lowercase);
    let meanings = || synonyms.iter().flat_map(|entry| &entry.means).filter(|meaning| meaning.words.len() > 1);
    let meant: Vec<Vec<usize>> = meanings().map(|meaning| small.numbers(&meaning.words)).collect();
    // Where the first two words of a meaning stand side by side: the procedure, and the place among its words.
    let mut starts: HashMap<(usize, usize), Vec<(usize, usize)>> =
        meant.iter().map(|meaning| ((meaning[0], meaning[1]), Vec::new())).collect();
    let words_of = |entry: &Entry| small.numbers(entry.name.iter().filter(|token| is_word(token)));
    let names: Vec<Vec<usize>> = entries.iter().map(words_of).collect();
    for (number, name) in names.iter().enumerate() {
        for (at, pair) in name.windows(2).enumerate() {
            if let Some(places) = starts.get_mut(&(pair[0], pair[1])) {
                places.push((number, at));
            }
        }
    }
    let found = meant.iter().map(|meaning| {
        let places = &starts[&(meaning[0], meaning[1])];
        places.iter().copied().find(|(number, at)| names[*number][*at..].starts_with(meaning))
    });
    let found: Vec<Option<(usize, usize)>> = found.collect();
    let meanings = synonyms.iter_mut().flat_map(|entry| &mut entry.means).filter(|meaning| meaning.words.len() > 1);
    meanings.zip(found).for_each(|(meaning, at)| meaning.at = at);
}

/// Which pairs of words of the synonyms stand in the names, fields and results of which procedures.
struct Known {
    folded: Numbering,
    /// How often each word comes.
    counts: Vec<usize>,
    pairs: HashMap<(usize, usize), Vec<usize>>,
    procedures: usize,
}

impl Known {
    fn of<'p>(site: &Site, entries: &[Entry], wanted: impl Iterator<Item = &'p Vec<String>>) -> Self {
        let mut folded = Numbering::new(fold);
        let pairs = wanted.flat_map(|phrase| pairs(&folded.numbers(phrase)).collect::<Vec<_>>());
        let pairs = pairs.map(|pair| (pair, Vec::new())).collect();
        let mut known = Self { folded, counts: Vec::new(), pairs, procedures: entries.len() };
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
        let words = self.folded.numbers(tokens.iter().filter(|token| is_word(token)));
        for pair in pairs(&words) {
            if let Some(numbers) = self.pairs.get_mut(&pair).filter(|numbers| numbers.last() != Some(&number)) {
                numbers.push(number);
            }
        }
        self.counts.resize(self.folded.len(), 0);
        for word in words {
            self.counts[word] += 1;
        }
    }

    fn count(&mut self, word: &str) -> usize {
        let number = self.folded.number(word);
        self.counts.get(number).copied().unwrap_or_default()
    }

    /// How much of a phrase does not stand in what it means, the rarer words counting more.
    #[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
    fn newness(&mut self, phrase: &[String], means: &[String]) -> f64 {
        let means = self.folded.numbers(means);
        let (mut all, mut new) = (0.0, 0.0);
        for word in phrase {
            let weight = (1.0 + self.procedures as f64 / (self.count(word) as f64 + 0.5)).ln();
            all += weight;
            new += if means.contains(&self.folded.number(word)) { 0.0 } else { weight };
        }
        if all > 0.0 { new / all } else { 0.0 }
    }

    /// Whether some procedure has most of a phrase: else it would only lead astray.
    fn has(&mut self, phrase: &[String]) -> bool {
        match phrase {
            [] => false,
            [word] => self.count(word) > 0,
            many => {
                let numbers = self.folded.numbers(many);
                let mut found = vec![0; self.procedures];
                let mut is_most = |number: usize| {
                    found[number] += 1;
                    found[number] * 3 >= (many.len() - 1) * 2
                };
                pairs(&numbers).filter_map(|pair| self.pairs.get(&pair)).flatten().any(|number| is_most(*number))
            }
        }
    }
}

/// Neighbours.
fn pairs(words: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    words.windows(2).map(|pair| (pair[0], pair[1]))
}
