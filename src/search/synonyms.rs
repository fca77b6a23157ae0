//! Which synonyms a site needs, in the shortest form that means the same.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;

use super::entry::{Entry, Part};
use super::lexicon::{Folded, Lexicon, Word};
use super::phrases::Phrases;
use super::room::Detail;
use crate::load::raw::SynonymKind;
use crate::model::{Site, Synonym};

/// A synonym of the index.
pub(super) struct Entries {
    pub(super) kind: usize,
    say: Vec<Saying>,
    means: Vec<Meaning>,
}

/// What of a synonym an index of some detail has.
pub(super) struct Kept<'a> {
    pub(super) kind: usize,
    pub(super) say: Vec<&'a [Word]>,
    pub(super) means: &'a [Meaning],
}

/// What people say.
struct Saying {
    words: Vec<Word>,
    /// What it is worth in a small index.
    worth: f64,
}

/// What it means.
pub(super) struct Meaning {
    pub(super) words: Vec<Word>,
    /// A name that has it: the procedure's place, and the place of the first word among the words of its name.
    pub(super) at: Option<(usize, usize)>,
}

/// Most words of a phrase that are kept.
const MOST_WORDS: usize = 12;
/// What the letters of a word take, in places of words.
const LETTERS: f64 = 2.0;

/// The synonyms that lead to something on this site, those of the same procedures side by side.
pub(super) fn for_site(site: &Site, entries: &[Entry], phrases: &Phrases, lexicon: &mut Lexicon) -> Vec<Entries> {
    let mut words = |texts: &[String]| texts.iter().map(|text| lexicon.words(text, MOST_WORDS)).collect();
    let spoken: Vec<[Vec<Vec<Word>>; 2]> =
        site.synonyms.iter().map(|synonym| [words(&synonym.say), words(&synonym.means)]).collect();
    let fields = site.fields.items().iter().map(|field| lexicon.words(&field.name, MOST_WORDS)).collect::<Vec<_>>();
    let lexicon = &*lexicon;
    let known = Known::of(&fields, entries, spoken.iter().flat_map(|[_, means]| means), lexicon);
    let mut taken: BTreeMap<Vec<Word>, BTreeSet<Vec<Word>>> = BTreeMap::new();
    let mut kept = Vec::new();
    for (synonym, [said, means]) in site.synonyms.iter().zip(spoken) {
        let means: Vec<Vec<Word>> = means.into_iter().filter(|phrase| known.has(phrase)).collect();
        let Some(first) = means.first() else { continue };
        let bare = |phrase| if is_literal(synonym) { phrase } else { bare(phrase, &phrases.fillers) };
        let mut said: Vec<Vec<Word>> = said.into_iter().map(bare).collect();
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
    weigh(&mut kept, &known);
    place(&mut kept, entries, lexicon);
    kept.sort_by_key(|entry| entry.means[0].at.map_or((usize::MAX, 0), |at| at));
    kept
}

/// What each saying is worth in a small index: what it adds, shared among what it takes, which is its words and the
/// letters of those that no name has. The second saying for the same is worth half, because the first is there.
#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
fn weigh(synonyms: &mut [Entries], known: &Known<'_>) {
    let mut uses: HashMap<Word, f64> = HashMap::default();
    for word in synonyms.iter().flat_map(|entry| &entry.say).flat_map(|saying| &saying.words) {
        *uses.entry(*word).or_default() += 1.0;
    }
    let room = |word: &Word| 1.0 + if known.count(*word) > 0 { 0.0 } else { LETTERS / uses[word] };
    for entry in synonyms {
        // Nothing but the list tells what letters stand for.
        let factor = if entry.kind == kind(SynonymKind::Abbreviation) { 2.0 } else { 1.0 };
        for saying in &mut entry.say {
            saying.worth *= factor / saying.words.iter().map(room).sum::<f64>();
        }
        let mut ranked: Vec<&mut Saying> = entry.say.iter_mut().collect();
        ranked.sort_by(|a, b| b.worth.total_cmp(&a.worth));
        for (rank, saying) in ranked.into_iter().enumerate() {
            saying.worth /= 1.0 + rank as f64;
        }
    }
}

/// What of them an index of so much detail has.
pub(super) fn within(all: &[Entries], detail: Detail) -> Vec<Kept<'_>> {
    let named = all.iter().filter(|entry| !detail.named || entry.means[0].at.is_some());
    let kept = named.map(|entry| {
        let longest = if entry.kind == kind(SynonymKind::English) { detail.english } else { MOST_WORDS };
        let fits = |saying: &&Saying| saying.words.len() <= longest && saying.worth >= detail.worth;
        let say = entry.say.iter().filter(fits).map(|saying| saying.words.as_slice()).collect();
        Kept { kind: entry.kind, say, means: &entry.means }
    });
    kept.filter(|entry| !entry.say.is_empty()).collect()
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
fn bare(mut phrase: Vec<Word>, fillers: &[Vec<Word>]) -> Vec<Word> {
    let longest = |fits: &dyn Fn(&[Word]) -> bool, size: usize| {
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
fn is_new(phrase: &[Word], means: &[Vec<Word>], taken: &mut BTreeMap<Vec<Word>, BTreeSet<Vec<Word>>>) -> bool {
    let first = &means[0];
    if first.windows(phrase.len()).any(|part| part == phrase) {
        return false;
    }
    let before = taken.entry(phrase.to_vec()).or_default();
    let mut is_new = false;
    for meaning in means {
        is_new |= before.insert(meaning.clone());
    }
    is_new
}

/// Finds a name that has each meaning word for word: the index then points there instead of saying it again.
fn place(synonyms: &mut [Entries], entries: &[Entry], lexicon: &Lexicon) {
    let meanings = synonyms.iter_mut().flat_map(|entry| &mut entry.means);
    let mut meanings: Vec<&mut Meaning> = meanings.filter(|meaning| meaning.words.len() > 1).collect();
    // Where the first two words of a meaning stand side by side: the procedure, and the place among its words.
    let mut starts: HashMap<(Word, Word), Vec<(usize, usize)>> =
        meanings.iter().map(|meaning| ((meaning.words[0], meaning.words[1]), Vec::new())).collect();
    let words_of = |entry: &Entry| -> Vec<Word> {
        entry.name.iter().filter(|word| lexicon.is_word(**word)).map(|word| lexicon.small(*word)).collect()
    };
    let names: Vec<Vec<Word>> = entries.iter().map(words_of).collect();
    for (number, name) in names.iter().enumerate() {
        for (at, pair) in name.windows(2).enumerate() {
            if let Some(places) = starts.get_mut(&(pair[0], pair[1])) {
                places.push((number, at));
            }
        }
    }
    for meaning in &mut meanings {
        let mut places = starts[&(meaning.words[0], meaning.words[1])].iter().copied();
        meaning.at = places.find(|(number, at)| names[*number][*at..].starts_with(&meaning.words));
    }
}

/// Which pairs of words of the synonyms stand in the names, fields and results of which procedures.
struct Known<'l> {
    lexicon: &'l Lexicon,
    /// How often each word comes, without marks.
    counts: Vec<usize>,
    pairs: HashMap<(Folded, Folded), Vec<usize>>,
    procedures: usize,
}

impl<'l> Known<'l> {
    fn of<'p>(
        fields: &[Vec<Word>],
        entries: &[Entry],
        wanted: impl Iterator<Item = &'p Vec<Word>>,
        lexicon: &'l Lexicon,
    ) -> Self {
        let pairs = wanted.flat_map(|phrase| pairs(phrase, lexicon)).map(|pair| (pair, Vec::new())).collect();
        let mut known = Self { lexicon, counts: vec![0; lexicon.folds()], pairs, procedures: entries.len() };
        for (number, entry) in entries.iter().enumerate() {
            let results = entry.parts.iter().filter(|(part, _)| *part == Part::Result);
            let field = entry.field.map(|field| fields[field].as_slice());
            for tokens in entry.names().chain(results.map(|(_, words)| words.as_slice())).chain(field) {
                known.add(number, tokens);
            }
        }
        known
    }

    fn add(&mut self, number: usize, tokens: &[Word]) {
        let words: Vec<Word> = tokens.iter().copied().filter(|token| self.lexicon.is_word(*token)).collect();
        for pair in pairs(&words, self.lexicon) {
            if let Some(numbers) = self.pairs.get_mut(&pair).filter(|numbers| numbers.last() != Some(&number)) {
                numbers.push(number);
            }
        }
        for word in words {
            self.counts[self.lexicon.folded(word).0 as usize] += 1;
        }
    }

    fn count(&self, word: Word) -> usize {
        self.counts[self.lexicon.folded(word).0 as usize]
    }

    /// How much of a phrase does not stand in what it means, the rarer words counting more.
    #[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
    fn newness(&self, phrase: &[Word], means: &[Word]) -> f64 {
        let is_meant = |word: Word| means.iter().any(|other| self.lexicon.folded(*other) == self.lexicon.folded(word));
        let (mut all, mut new) = (0.0, 0.0);
        for word in phrase {
            let weight = (1.0 + self.procedures as f64 / (self.count(*word) as f64 + 0.5)).ln();
            all += weight;
            new += if is_meant(*word) { 0.0 } else { weight };
        }
        if all > 0.0 { new / all } else { 0.0 }
    }

    /// Whether some procedure has most of a phrase: else it would only lead astray.
    fn has(&self, phrase: &[Word]) -> bool {
        match phrase {
            [] => false,
            [word] => self.count(*word) > 0,
            many => {
                let mut found = vec![0; self.procedures];
                let mut is_most = |number: usize| {
                    found[number] += 1;
                    found[number] * 3 >= (many.len() - 1) * 2
                };
                pairs(many, self.lexicon)
                    .filter_map(|pair| self.pairs.get(&pair))
                    .flatten()
                    .any(|number| is_most(*number))
            }
        }
    }
}

/// Neighbours, without marks.
fn pairs(words: &[Word], lexicon: &Lexicon) -> impl Iterator<Item = (Folded, Folded)> {
    words.windows(2).map(|pair| (lexicon.folded(pair[0]), lexicon.folded(pair[1])))
}
