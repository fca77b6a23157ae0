//! The words of an index and their numbers: the commonest ones have the shortest numbers, all others the order of the
//! alphabet, in which a word shares its beginning with the one before it.

use std::collections::BTreeSet;

use foldhash::HashMap;

use super::fold::fold;
use super::numbering::Numbering;
use super::pack::{END, TWO, push};
use super::spelling::tone_last;
use super::words::is_word;

/// Begins a word that shares nothing with the one before; signs of more follow it in ASCII, up to `/`. No word has them.
const FIRST_SIGN: char = '#';
const MOST_SHARED: usize = 12;

/// Words with their numbers.
pub(super) struct Vocabulary {
    words: Vec<String>,
    numbers: HashMap<String, usize>,
    counts: Vec<usize>,
}

impl Vocabulary {
    /// Numbers the words of names before those that only other texts have.
    pub(super) fn new<'w>(
        names: impl Iterator<Item = &'w [String]>,
        others: impl Iterator<Item = &'w [String]>,
    ) -> Self {
        let mut counts: HashMap<&str, usize> = HashMap::default();
        for word in names.flatten() {
            *counts.entry(word).or_default() += 1;
        }
        let mut common: Vec<(&str, usize)> = counts.iter().map(|(word, count)| (*word, *count)).collect();
        common.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let rest = common.split_off(common.len().min(TWO));
        let by_letters = |word: &str, count: usize| (tone_last(word), word.to_owned(), count);
        let mut rest: Vec<_> = rest.into_iter().map(|(word, count)| by_letters(word, count)).collect();
        rest.sort();
        let beside: BTreeSet<&str> =
            others.flatten().map(String::as_str).filter(|word| !counts.contains_key(word)).collect();
        let mut beside: Vec<_> = beside.into_iter().map(|word| by_letters(word, 0)).collect();
        beside.sort();
        let common = common.into_iter().map(|(word, count)| by_letters(word, count));
        let mut vocabulary = Self { words: Vec::new(), numbers: HashMap::default(), counts: Vec::new() };
        for (spelled, word, count) in common.chain(rest).chain(beside) {
            vocabulary.numbers.insert(word, vocabulary.words.len());
            vocabulary.words.push(spelled);
            vocabulary.counts.extend((count > 0).then_some(count));
        }
        vocabulary
    }

    /// All words in the order of their numbers, each without the beginning that it shares with the one before: a sign
    /// that tells how many letters that are, and the letters that follow. A sign that tells of none, and no letters, is
    /// the place of a mark; the second text has all marks in their order.
    pub(super) fn texts(&self) -> (String, String) {
        let (mut words, mut marks) = (String::new(), String::new());
        let mut before = "";
        for word in &self.words {
            if !is_word(word) {
                words.push(FIRST_SIGN);
                marks.push_str(word);
                before = "";
                continue;
            }
            let plain = word.chars().take_while(|letter| letter.len_utf16() == 1).count();
            let shared =
                before.chars().zip(word.chars()).take_while(|(a, b)| a == b).count().min(MOST_SHARED).min(plain);
            words.push(char::from(FIRST_SIGN as u8 + u8::try_from(shared).unwrap_or_default()));
            words.extend(word.chars().skip(shared));
            before = word;
        }
        (words, marks)
    }

    /// How often each word of names comes, in the order of their numbers.
    pub(super) fn counts(&self) -> &[usize] {
        &self.counts
    }

    /// The number of a word.
    pub(super) fn number(&self, word: &str) -> Option<usize> {
        self.numbers.get(word).copied()
    }

    /// By the number of each word the first number of those that are equal to it without marks.
    pub(super) fn first_of_equals(&self) -> Vec<usize> {
        let mut in_order: Vec<(usize, &str)> =
            self.numbers.iter().map(|(word, number)| (*number, word.as_str())).collect();
        in_order.sort_unstable();
        let mut folded = Numbering::new(fold);
        let mut first = Vec::new();
        let first_of = |(number, word)| {
            let form = folded.number(word);
            if form == first.len() {
                first.push(number);
            }
            first[form]
        };
        in_order.into_iter().map(first_of).collect()
    }

    /// Appends a sequence of words and its end.
    pub(super) fn push(&self, out: &mut String, sequence: &[String]) {
        sequence.iter().filter_map(|word| self.number(word)).for_each(|number| push(out, number));
        out.push(END);
    }
}
