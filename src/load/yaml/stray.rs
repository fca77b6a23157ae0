//! A key that nobody knows may be any of the known ones that nobody wrote: what they say is then not known, rather than
//! nothing.

use std::cell::RefCell;

use serde::de::value::U128Deserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::problem::{Problem, Sink};
use super::read::Reader;
use super::tree::{Node, Value};
use crate::load::raw::FIELD;

/// What stands in a map under keys that nobody knows and that come near to none that is missing.
#[derive(Default)]
pub(super) struct Strays<'n> {
    values: Vec<&'n Node<'n>>,
    /// Positions of the known keys that were read from misspelled ones.
    taken: Vec<usize>,
    /// How many known keys have been looked at.
    at: usize,
}

impl<'n> Strays<'n> {
    /// Notes a value that may be meant for a key beside it; one that belongs further down, or says nothing, is not.
    pub(super) fn add(&mut self, value: &'n Node<'n>, is_at_home: bool) {
        if is_at_home && !matches!(value.value, Value::Null) {
            self.values.push(value);
        }
    }

    /// Notes that a known key was read from a misspelled one.
    pub(super) fn stands_in(&mut self, position: Option<usize>) {
        self.taken.extend(position);
    }

    /// All of them: of several nobody knows which is meant for what.
    pub(super) fn values(&self) -> &[&'n Node<'n>] {
        &self.values
    }

    /// The position of the next known key that nobody wrote, if there is a stray value.
    pub(super) fn next_unwritten(&mut self, entries: &[(Node<'_>, Node<'_>)], known: &[&str]) -> Option<usize> {
        if self.values.is_empty() {
            return None;
        }
        let is_written = |word: &str| entries.iter().any(|(key, _)| key.text() == Some(word));
        let unwritten = |at: &usize| !self.taken.contains(at) && !is_written(known[*at]);
        let next = (self.at..known.len()).find(unwritten);
        self.at = next.map_or(known.len(), |at| at + 1);
        next
    }
}

/// Reads a field that nobody wrote: it is left without a value, and has the place of the first stray one that fits.
pub(super) struct Guess<'g, 'n> {
    pub(super) reader: Reader<'n>,
    pub(super) strays: &'g [&'n Node<'n>],
}

impl<'de> Deserializer<'de> for Guess<'_, '_> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Problem> {
        Err(Problem::custom("a field"))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Problem> {
        if name == FIELD {
            visitor.visit_seq(Parts { reader: self.reader, rest: self.strays.iter(), tried: None })
        } else {
            self.deserialize_any(visitor)
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The parts of such a field: no value, then the place, for one stray value after another until one fits.
struct Parts<'g, 'n> {
    reader: Reader<'n>,
    rest: std::slice::Iter<'g, &'n Node<'n>>,
    /// The stray value that was tried last, and whether it is such as the field wants.
    tried: Option<(&'n Node<'n>, bool)>,
}

impl<'de> SeqAccess<'de> for Parts<'_, '_> {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Problem> {
        if let Some((stray, fits)) = self.tried.take() {
            let bits: U128Deserializer<Problem> = stray.place.to_bits().into_deserializer();
            return if fits { seed.deserialize(bits).map(Some) } else { Ok(None) };
        }
        let Some(stray) = self.rest.next() else { return Ok(None) };
        let sink: Sink = RefCell::new(Vec::new());
        let is_read = seed.deserialize(self.reader.of(stray).trying(&sink)).is_ok();
        self.tried = Some((stray, is_read && sink.borrow().is_empty()));
        Ok(None)
    }

    /// How many are still to be tried.
    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}
