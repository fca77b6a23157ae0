//! The entries of a map, one key after another: which of the known keys each is, and what is wrong with those that are none.

use serde::de::value::U64Deserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess};

use super::colon::swallowed;
use super::problem::{Problem, record};
use super::read::Reader;
use super::repeats::{is_same, repeated};
use super::stray::{Guess, Strays};
use super::tree::{Node, Value, excerpt};
use crate::diagnostics::{Diagnostic, nearest};

/// The entries of a map, without repeats and, for a struct, without keys it does not have.
pub(super) struct Keys<'n> {
    reader: Reader<'n>,
    entries: &'n [(Node<'n>, Node<'n>)],
    known: Option<&'static [&'static str]>,
    at: usize,
    /// Where the last known key stands among all known ones: the next one mostly follows it.
    last: usize,
    /// A bit for each known key that may have been there; structs of more than 64 keys share them.
    seen: u64,
    /// Whether the value before was no map where all are: the key above them may be lost, which is told once.
    was_no_map: bool,
    /// Whether the key at hand is misspelled, and its value is read as that of the key it comes nearest to.
    is_misspelled: bool,
    strays: Strays<'n>,
}

impl<'n> Keys<'n> {
    pub(super) fn of(
        reader: Reader<'n>,
        entries: &'n [(Node<'n>, Node<'n>)],
        known: Option<&'static [&'static str]>,
    ) -> Self {
        let strays = Strays::default();
        Self { reader, entries, known, at: 0, last: 0, seen: 0, was_no_map: false, is_misspelled: false, strays }
    }

    /// The text of the key at hand; records when it has none.
    fn text(&self) -> Option<&'n str> {
        let key = &self.entries[self.at].0;
        if key.text().is_none() {
            record(self.reader.sink, Problem { rule: "key-not-text", args: Vec::new() }, key.place);
        }
        key.text()
    }

    /// The first key before one that has the same text.
    fn before(&self, at: usize) -> Option<&'n Node<'n>> {
        let key = &self.entries[at].0;
        self.entries[..at].iter().map(|(other, _)| other).find(|other| is_same(other, key))
    }

    /// Whether no key before the one at hand has the same text; records when there is one.
    fn is_new(&self) -> bool {
        let Some(first) = self.before(self.at) else { return true };
        self.reader.sink.borrow_mut().push(repeated(&self.entries[self.at].0, first, false));
        false
    }

    /// Whether the key at hand is a word without a colon in a map of one line: a comma cut it off a value.
    fn is_bare(&self) -> bool {
        let (key, value) = &self.entries[self.at];
        let is_beside = self.at > 0 && self.entries[self.at - 1].0.place.line == key.place.line;
        is_beside && matches!(value.value, Value::Null) && value.place.start() == key.place.end()
    }

    /// Records an unknown key, and gives the position of the known one it comes nearest to, if nobody wrote that one:
    /// what stands under a misspelled key is not missing besides.
    fn meant(&mut self, text: &str, known: &'static [&'static str]) -> Option<usize> {
        let swallowed = swallowed(text, known).filter(|_| !self.is_bare());
        let near = swallowed.or_else(|| nearest(text, known.iter().copied())).unwrap_or_default();
        let home = self.reader.homes.and_then(|homes| (homes.of)(text));
        let is_at_home = home.is_none();
        let problem = match swallowed {
            Some(_) => Problem { rule: "missing-colon", args: Vec::new() },
            None => self.unknown(text, home, (near, known)),
        };
        record(self.reader.sink, problem, self.entries[self.at].0.place);
        let is_written = |(key, _): &(Node<'_>, Node<'_>)| key.text() == Some(near);
        let position = known.iter().position(|key| *key == near);
        let bit = position.map_or(0, |position| 1 << (position % 64));
        if position.is_none() || self.seen & bit != 0 || self.entries.iter().any(is_written) {
            self.strays.add(&self.entries[self.at].1, is_at_home);
            return None;
        }
        (self.is_misspelled, self.seen) = (true, self.seen | bit);
        self.strays.stands_in(position);
        position
    }

    fn unknown(&self, text: &str, home: Option<String>, (near, known): (&str, &[&str])) -> Problem {
        let args = vec![
            ("key", excerpt(text)),
            ("nearest", if home.is_none() { near.to_owned() } else { String::new() }),
            ("choices", known.join(", ")),
            // Only columns of tables have names besides their keys.
            ("titles", String::new()),
            ("home", home.unwrap_or_default()),
            ("bare", if self.is_bare() { text.to_owned() } else { String::new() }),
            ("list", String::new()),
        ];
        Problem { rule: "unknown-key", args }
    }

    /// A list or a map on lines below a key that takes neither is shown at the key, not at its first item.
    fn show_at_key(&self, before: usize, node: &Node<'_>) {
        let key = self.entries[self.at - 1].0.place;
        let kind = match node.value {
            Value::List(_) => "list",
            Value::Map(_) => "map",
            _ => return,
        };
        if node.place.line == key.line {
            return;
        }
        // A list of one item begins and ends where the item does.
        let is_own = |finding: &&mut Diagnostic| {
            let is_kind = finding.args.iter().any(|(name, value)| *name == "found" && value == kind);
            finding.rule == "wrong-type" && finding.place == Some(node.place) && is_kind
        };
        let mut sink = self.reader.sink.borrow_mut();
        sink[before..].iter_mut().filter(is_own).for_each(|finding| finding.place = Some(key));
    }

    /// Leaves out what is found of a text that stands in the place of a map, if there is one before it.
    fn tell_once(&mut self, before: usize) {
        let mut sink = self.reader.sink.borrow_mut();
        let is_no_map = |found: &Diagnostic| {
            let says = |name: &str, word: &str| found.args.iter().any(|(key, value)| *key == name && value == word);
            found.rule == "wrong-type" && says("expected", "map") && says("found", "text")
        };
        let is_no_map = sink[before..].iter().any(is_no_map);
        if is_no_map && self.was_no_map {
            sink.truncate(before);
        }
        self.was_no_map = is_no_map;
    }

    /// Whether the key at hand, which cannot be used, and all behind it belong to a part whose own key was lost: none of them
    /// can be used, and some were there before.
    fn are_lost(&self, known: &[&str]) -> bool {
        let is_again = |at: &usize| self.before(*at).is_some();
        let is_strange = |at: usize| self.entries[at].0.text().is_some_and(|text| !known.contains(&text));
        let rest = self.at..self.entries.len();
        rest.len() > 1 && rest.clone().any(|at| is_again(&at)) && rest.clone().all(|at| is_again(&at) || is_strange(at))
    }

    /// The position of the key at hand among the keys of a struct, if it can be used; records why not.
    fn position(&mut self, known: &'static [&'static str]) -> Option<usize> {
        let text = self.text()?;
        let mut from_last = (self.last..known.len()).chain(0..self.last);
        let Some(position) = from_last.find(|position| known[*position] == text) else {
            return if self.is_new() { self.meant(text, known) } else { None };
        };
        let bit = 1 << (position % 64);
        let may_repeat = self.seen & bit != 0;
        (self.last, self.seen) = (position, self.seen | bit);
        (!may_repeat || self.is_new()).then_some(position)
    }
}

impl<'de> MapAccess<'de> for Keys<'_> {
    type Error = Problem;

    /// The keys of a struct are told by their position, which serde's derives understand without comparing words.
    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Problem> {
        while self.at < self.entries.len() {
            match self.known {
                Some(known) => {
                    if let Some(position) = self.position(known) {
                        let position: U64Deserializer<Problem> = (position as u64).into_deserializer();
                        return seed.deserialize(position).map(Some);
                    }
                    if self.are_lost(known) {
                        self.at = self.entries.len();
                        break;
                    }
                }
                None if self.text().is_some() && self.is_new() => {
                    return seed.deserialize(self.reader.of(&self.entries[self.at].0)).map(Some);
                }
                None => {}
            }
            self.at += 1;
        }
        let unwritten = self.strays.next_unwritten(self.entries, self.known.unwrap_or_default());
        let position: Option<U64Deserializer<Problem>> =
            unwritten.map(|position| (position as u64).into_deserializer());
        position.map(|position| seed.deserialize(position)).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Problem> {
        if self.at == self.entries.len() {
            return seed.deserialize(Guess { reader: self.reader, strays: self.strays.values() });
        }
        let node = &self.entries[self.at].1;
        self.at += 1;
        if !std::mem::take(&mut self.is_misspelled) {
            let before = self.reader.sink.borrow().len();
            let value = seed.deserialize(self.reader.of(node));
            self.show_at_key(before, node);
            if self.known.is_none() {
                self.tell_once(before);
            }
            return value;
        }
        // Where the value does not fit the key that it may have been meant for, it was meant for none.
        let before = self.reader.sink.borrow().len();
        let value = seed.deserialize(self.reader.of(node));
        let mut sink = self.reader.sink.borrow_mut();
        let mut unfit = sink.split_off(before);
        unfit.retain(|finding| finding.place != Some(node.place));
        sink.append(&mut unfit);
        value
    }
}
