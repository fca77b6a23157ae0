//! Words as numbers: a site has some thousand different words and says them some hundred thousand times, so each is
//! brought into its form once, and then compared as a number.

use foldhash::HashMap;

/// Gives numbers to words; words of one form have one number.
pub(super) struct Numbering {
    form: fn(&str) -> String,
    /// As written.
    words: HashMap<String, usize>,
    /// In their form.
    forms: HashMap<String, usize>,
}

impl Numbering {
    pub(super) fn new(form: fn(&str) -> String) -> Self {
        Self { form, words: HashMap::default(), forms: HashMap::default() }
    }

    /// The number of a word, which may be the first of its form.
    pub(super) fn number(&mut self, word: &str) -> usize {
        if let Some(number) = self.words.get(word) {
            return *number;
        }
        let next = self.forms.len();
        let number = *self.forms.entry((self.form)(word)).or_insert(next);
        self.words.insert(word.to_owned(), number);
        number
    }

    /// The numbers of words in their order.
    pub(super) fn numbers<'w>(&mut self, words: impl IntoIterator<Item = &'w String>) -> Vec<usize> {
        words.into_iter().map(|word| self.number(word)).collect()
    }

    /// How many numbers there are.
    pub(super) fn len(&self) -> usize {
        self.forms.len()
    }
}
