//! The words of an index and their numbers: the commonest ones have the shortest numbers, all others the order of the
//! alphabet, in which a word shares its beginning with the one before it.

use super::lexicon::{Lexicon, Word};
use super::pack::{END, TWO, push};

/// Begins a word that shares nothing with the one before; signs of more follow it in ASCII, up to `/`. No word has them.
const FIRST_SIGN: char = '#';
const MOST_SHARED: usize = 12;

/// Words with their numbers.
pub(super) struct Vocabulary<'l> {
    lexicon: &'l Lexicon,
    /// In the order of their numbers.
    words: Vec<Word>,
    /// By word.
    numbers: Vec<Option<u32>>,
    counts: Vec<usize>,
}

impl<'l> Vocabulary<'l> {
    /// Numbers the words of names before those that only other texts have.
    pub(super) fn new<'w>(
        lexicon: &'l Lexicon,
        names: impl Iterator<Item = &'w [Word]>,
        others: impl Iterator<Item = &'w [Word]>,
    ) -> Self {
        let mut counts = vec![0_usize; lexicon.len()];
        let mut common = Vec::new();
        for word in names.flatten() {
            let count = &mut counts[word.0 as usize];
            if *count == 0 {
                common.push(*word);
            }
            *count += 1;
        }
        let count = |word: &Word| counts[word.0 as usize];
        common.sort_unstable_by(|a, b| count(b).cmp(&count(a)).then_with(|| lexicon.text(*a).cmp(lexicon.text(*b))));
        let mut rest = common.split_off(common.len().min(TWO));
        let by_letters = |word: &Word| (lexicon.tone_last(*word), lexicon.text(*word));
        rest.sort_unstable_by_key(by_letters);
        let mut beside: Vec<Word> = others.flatten().copied().filter(|word| count(word) == 0).collect();
        beside.sort_unstable_by_key(by_letters);
        beside.dedup();
        let counts = common.iter().chain(&rest).map(count).collect();
        let words: Vec<Word> = common.into_iter().chain(rest).chain(beside).collect();
        let mut numbers = vec![None; lexicon.len()];
        for (number, word) in (0..).zip(&words) {
            numbers[word.0 as usize] = Some(number);
        }
        Self { lexicon, words, numbers, counts }
    }

    /// All words in the order of their numbers, each without the beginning that it shares with the one before: a sign
    /// that tells how many letters that are, and the letters that follow. A sign that tells of none, and no letters, is
    /// the place of a mark; the second text has all marks in their order.
    pub(super) fn texts(&self) -> (String, String) {
        let (mut words, mut marks) = (String::new(), String::new());
        let mut before = "";
        for word in &self.words {
            if !self.lexicon.is_word(*word) {
                words.push(FIRST_SIGN);
                marks.push_str(self.lexicon.text(*word));
                before = "";
                continue;
            }
            let word = self.lexicon.tone_last(*word);
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
    pub(super) fn number(&self, word: Word) -> Option<usize> {
        self.numbers[word.0 as usize].map(|number| number as usize)
    }

    /// By the number of each word the first number of those that are equal to it without marks.
    pub(super) fn first_of_equals(&self) -> Vec<usize> {
        let mut first = vec![None; self.lexicon.folds()];
        let first_of =
            |(number, word): (usize, &Word)| *first[self.lexicon.folded(*word).0 as usize].get_or_insert(number);
        self.words.iter().enumerate().map(first_of).collect()
    }

    /// Appends a sequence of words and its end.
    pub(super) fn push(&self, out: &mut String, sequence: &[Word]) {
        sequence.iter().filter_map(|word| self.number(*word)).for_each(|number| push(out, number));
        out.push(END);
    }
}
