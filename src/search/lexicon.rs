//! All words of a site. Everywhere else in the search a word is a number of four bytes, and what is to be known of it was
//! found out once.

use std::sync::OnceLock;

use super::fold::{clean, fold};
use super::numbering::Numbering;
use super::spelling::tone_last;
use super::words::{is_word, tokens, words};

/// A word or a mark, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Word(pub(super) u32);

/// Equal for words that differ in marks and case alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Folded(pub(super) u32);

/// The words, with what is known of each.
#[derive(Default)]
pub(super) struct Lexicon {
    words: Numbering,
    folded: Numbering,
    known: Vec<Known>,
}

struct Known {
    small: Word,
    folded: Folded,
    is_word: bool,
    /// A word of letters: numbers of forms and decrees tell nothing.
    is_plain: bool,
    tone_last: OnceLock<String>,
}

impl Lexicon {
    /// The word of a text.
    pub(super) fn word(&mut self, text: &str) -> Word {
        let number = self.words.number(text);
        if number as usize == self.known.len() {
            let small = text.to_lowercase();
            self.known.push(Known {
                small: Word(number),
                folded: Folded(self.folded.number(&fold(text))),
                is_word: is_word(text),
                is_plain: text.chars().count() > 1 && text.chars().all(char::is_alphabetic),
                tone_last: OnceLock::new(),
            });
            if small != text {
                self.known[number as usize].small = self.word(&small);
            }
        }
        Word(number)
    }

    /// The tokens of a text that is shown as it is written.
    pub(super) fn written(&mut self, text: &str) -> Vec<Word> {
        tokens(&clean(text)).into_iter().map(|token| self.word(token)).collect()
    }

    /// The words of a text, small, at most so many.
    pub(super) fn words(&mut self, text: &str, most: usize) -> Vec<Word> {
        let mut small = Vec::new();
        words(text, most, |word| {
            let word = self.word(word);
            small.push(self.small(word));
        });
        small
    }

    /// The text of a word.
    pub(super) fn text(&self, word: Word) -> &str {
        self.words.text(word.0)
    }

    /// The word in small letters.
    pub(super) fn small(&self, word: Word) -> Word {
        self.of(word).small
    }

    /// The word without marks and case.
    pub(super) fn folded(&self, word: Word) -> Folded {
        self.of(word).folded
    }

    /// Whether it is a word and no mark.
    pub(super) fn is_word(&self, word: Word) -> bool {
        self.of(word).is_word
    }

    /// Whether it is a word of letters.
    pub(super) fn is_plain(&self, word: Word) -> bool {
        self.of(word).is_plain
    }

    /// As the index spells it.
    pub(super) fn tone_last(&self, word: Word) -> &str {
        self.of(word).tone_last.get_or_init(|| tone_last(self.text(word)))
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    /// How many there are without marks and case.
    pub(super) fn folds(&self) -> usize {
        self.folded.len()
    }

    fn of(&self, word: Word) -> &Known {
        &self.known[word.0 as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn words_are_small_and_limited() {
        let mut lexicon = Lexicon::default();
        let words = lexicon.words("Giấy phép, bản SAO.", 3);
        assert_eq!(words.iter().map(|word| lexicon.text(*word)).collect::<Vec<_>>(), ["giấy", "phép", "bản"]);
    }

    #[test]
    fn what_differs_in_marks_and_case_alone_is_equal_when_folded() {
        let mut lexicon = Lexicon::default();
        let [one, other, third] = ["Hộ", "hồ", "họp"].map(|text| lexicon.word(text));
        assert_eq!(lexicon.folded(one), lexicon.folded(other));
        assert_ne!(lexicon.folded(one), lexicon.folded(third));
        assert_ne!(one, other);
    }
}
