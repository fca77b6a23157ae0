//! The words of an index and their numbers: the commoner a word, the smaller its number, and the shorter its text.

use std::collections::BTreeMap;

use super::pack::{END, push};

/// Words with their numbers.
pub(super) struct Vocabulary {
    words: Vec<(String, usize)>,
    numbers: BTreeMap<String, usize>,
}

impl Vocabulary {
    /// Numbers the words of all sequences.
    pub(super) fn new<'w>(sequences: impl Iterator<Item = &'w [String]>) -> Self {
        Self::numbered(0, sequences.flatten())
    }

    /// Numbers the words that another vocabulary does not have, after its own.
    pub(super) fn beside<'w>(other: &Self, sequences: impl Iterator<Item = &'w [String]>) -> Self {
        Self::numbered(other.len(), sequences.flatten().filter(|word| !other.numbers.contains_key(*word)))
    }

    fn numbered<'w>(first: usize, all: impl Iterator<Item = &'w String>) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in all {
            *counts.entry(word).or_default() += 1;
        }
        let mut words: Vec<(String, usize)> =
            counts.into_iter().map(|(word, count)| (word.to_owned(), count)).collect();
        words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let numbers = words.iter().enumerate().map(|(number, (word, _))| (word.clone(), first + number)).collect();
        Self { words, numbers }
    }

    /// All words in the order of their numbers.
    pub(super) fn text(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|(word, _)| word.as_str()).collect();
        words.join("~")
    }

    /// How often each word comes, in the order of their numbers.
    pub(super) fn counts(&self) -> impl Iterator<Item = usize> {
        self.words.iter().map(|(_, count)| *count)
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The number of a word.
    pub(super) fn number(&self, word: &str) -> Option<usize> {
        self.numbers.get(word).copied()
    }

    /// Appends a sequence of words and its end.
    pub(super) fn push(&self, out: &mut String, sequence: &[String]) {
        sequence.iter().filter_map(|word| self.number(word)).for_each(|number| push(out, number));
        out.push(END);
    }
}
