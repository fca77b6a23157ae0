//! Tree → typed raw structs, through serde's derives.
//!
//! Where an ordinary deserializer stops at the first error, this one records it and goes on: unknown and
//! repeated keys are skipped, list items that cannot be read are left out, and a [`Field`] of the wrong type
//! stays empty.
//!
//! [`Field`]: crate::load::raw::Field

use std::cell::RefCell;
use std::fmt;

use serde::de::value::{StrDeserializer, U64Deserializer, U128Deserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::stray::{Guess, Strays};
use super::tree::{Node, Value, excerpt};
use crate::diagnostics::{Diagnostic, Findings, Place, nearest};
use crate::load::raw::FIELD;

/// Reads the whole tree as `T`.
pub(in crate::load) fn typed<T: DeserializeOwned>(
    node: &Node<'_>,
    homes: Homes<'_>,
    findings: &mut Findings,
) -> Option<T> {
    let sink = RefCell::new(Vec::new());
    let value = match T::deserialize(Reader { node, sink: &sink, homes: Some(homes) }) {
        Ok(value) => Some(value),
        Err(problem) => {
            sink.borrow_mut().push(problem.at(node.place));
            None
        }
    };
    findings.extend(sink.into_inner());
    value
}

/// The key that a key belongs under which is unknown at the top of a file, if anybody knows.
pub(in crate::load) type Homes<'h> = &'h dyn Fn(&str) -> Option<String>;

/// What is wrong with a value, before its place is known.
#[derive(Debug)]
pub(super) struct Problem {
    rule: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Problem {
    fn wrong_type(expected: &str, node: &Node<'_>) -> Self {
        let (found, text) = match &node.value {
            Value::Null => ("nothing", String::new()),
            Value::Scalar(text) => ("text", excerpt(text)),
            Value::List(_) => ("list", String::new()),
            Value::Map(_) => ("map", String::new()),
            Value::Refused => return Self { rule: ALREADY_REPORTED, args: Vec::new() },
        };
        let args = vec![("expected", expected.to_owned()), ("found", found.to_owned()), ("text", text)];
        Self { rule: "wrong-type", args }
    }

    fn at(self, place: Place) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(self.rule, place);
        diagnostic.args = self.args;
        diagnostic
    }
}

/// The tree has already said what is wrong; `Sink::record` drops it.
const ALREADY_REPORTED: &str = "";

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.rule)
    }
}

impl std::error::Error for Problem {}

impl de::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { rule: "wrong-value", args: vec![("expected", message.to_string()), ("value", String::new())] }
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self { rule: "wrong-value", args: vec![("expected", expected.to_string()), ("value", String::new())] }
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let value = if let Unexpected::Str(text) = found { excerpt(text) } else { found.to_string() };
        Self { rule: "wrong-value", args: vec![("expected", expected.to_string()), ("value", value)] }
    }

    fn unknown_variant(word: &str, choices: &'static [&'static str]) -> Self {
        let near = nearest(word, choices.iter().copied()).unwrap_or_default();
        let args = vec![("value", excerpt(word)), ("nearest", near.to_owned()), ("choices", choices.join(", "))];
        Self { rule: "unknown-value", args }
    }
}

pub(super) type Sink = RefCell<Vec<Diagnostic>>;

fn record(sink: &Sink, problem: Problem, place: Place) {
    if problem.rule != ALREADY_REPORTED {
        sink.borrow_mut().push(problem.at(place));
    }
}

#[derive(Clone, Copy)]
pub(super) struct Reader<'n> {
    pub(super) node: &'n Node<'n>,
    pub(super) sink: &'n Sink,
    /// At the top of the file only.
    homes: Option<Homes<'n>>,
}

impl<'n> Reader<'n> {
    /// The same for what stands below a key.
    fn of(self, node: &'n Node<'n>) -> Self {
        Self { node, sink: self.sink, homes: None }
    }

    /// The same, with what is found told to another.
    pub(super) fn trying<'t>(&'t self, sink: &'t Sink) -> Reader<'t> {
        Reader { node: self.node, sink, homes: None }
    }

    fn text(self, expected: &str) -> Result<&'n str, Problem> {
        match &self.node.value {
            Value::Scalar(text) => Ok(text),
            _ => Err(Problem::wrong_type(expected, self.node)),
        }
    }

    fn entries(self) -> Result<&'n [(Node<'n>, Node<'n>)], Problem> {
        match &self.node.value {
            Value::Map(entries) => Ok(entries),
            _ => Err(Problem::wrong_type("map", self.node)),
        }
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Problem;

    /// Only the text scalars (dates, numbers, times) come here: they read themselves from their text.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::Scalar(text) => visitor.visit_str(text),
            _ => Err(Problem::wrong_type(&(&visitor as &dyn Expected).to_string(), self.node)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.text("boolean")? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(Problem::wrong_type("boolean", self.node)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_str(self.text("text")?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.node.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Problem> {
        if name == FIELD {
            visitor.visit_seq(FieldParts { reader: self, has_value: false })
        } else {
            visitor.visit_newtype_struct(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::List(items) => visitor.visit_seq(Items { reader: self, rest: items.iter() }),
            _ => Err(Problem::wrong_type("list", self.node)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_map(Keys::of(self, self.entries()?, None))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_map(Keys::of(self, self.entries()?, Some(fields)))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_enum(Word(self.text("word")?))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct
        identifier ignored_any
    }
}

/// The parts of a `Field`: its value, then its place.
struct FieldParts<'n> {
    reader: Reader<'n>,
    has_value: bool,
}

impl<'de> SeqAccess<'de> for FieldParts<'_> {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Problem> {
        let place = self.reader.node.place;
        if self.has_value {
            // Nothing is as wide as nothing, even when it is spelled `null`.
            let is_null = matches!(self.reader.node.value, Value::Null);
            let place = if is_null { Place::stretch(place.file, place.start(), place.start()) } else { place };
            let bits: U128Deserializer<Problem> = place.to_bits().into_deserializer();
            return seed.deserialize(bits).map(Some);
        }
        self.has_value = true;
        Ok(match seed.deserialize(self.reader) {
            Ok(value) => Some(value),
            Err(problem) => {
                record(self.reader.sink, problem, place);
                None
            }
        })
    }
}

/// Whether an item of a list says nothing.
fn is_blank(item: &Value<'_>) -> bool {
    match item {
        Value::Null => true,
        Value::Scalar(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// The items of a list. Blank ones are reported, and kept without a value: what was to stand there is not known.
struct Items<'n> {
    reader: Reader<'n>,
    rest: std::slice::Iter<'n, Node<'n>>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Problem> {
        let Some(node) = self.rest.next() else { return Ok(None) };
        if is_blank(&node.value) {
            self.reader.sink.borrow_mut().push(Diagnostic::warning("empty-item", node.place));
        }
        seed.deserialize(Reader { node, ..self.reader }).map(Some)
    }

    /// Lists get exactly the room they need: definitions are mostly lists of large structs.
    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The entries of a map, without repeats and, for a struct, without keys it does not have.
struct Keys<'n> {
    reader: Reader<'n>,
    entries: &'n [(Node<'n>, Node<'n>)],
    known: Option<&'static [&'static str]>,
    at: usize,
    /// Where the last known key stands among all known ones: the next one mostly follows it.
    last: usize,
    /// A bit for each known key that may have been there; structs of more than 64 keys share them.
    seen: u64,
    /// Whether the key at hand is misspelled, and its value is read as that of the key it comes nearest to.
    is_misspelled: bool,
    strays: Strays<'n>,
}

impl<'n> Keys<'n> {
    fn of(reader: Reader<'n>, entries: &'n [(Node<'n>, Node<'n>)], known: Option<&'static [&'static str]>) -> Self {
        let strays = Strays::default();
        Self { reader, entries, known, at: 0, last: 0, seen: 0, is_misspelled: false, strays }
    }

    /// The text of the key at hand; records when it has none.
    fn text(&self) -> Option<&'n str> {
        let key = &self.entries[self.at].0;
        let Value::Scalar(text) = &key.value else {
            record(self.reader.sink, Problem { rule: "key-not-text", args: Vec::new() }, key.place);
            return None;
        };
        Some(text)
    }

    /// Whether no key before the one at hand has the same text; records when there is one.
    fn is_new(&self, text: &str) -> bool {
        let same = |other: &&(Node<'_>, Node<'_>)| matches!(&other.0.value, Value::Scalar(word) if word == text);
        let Some((first, _)) = self.entries[..self.at].iter().find(same) else { return true };
        let place = self.entries[self.at].0.place;
        let repeat = Diagnostic::error("duplicate-key", place).with("key", excerpt(text)).related(first.place);
        self.reader.sink.borrow_mut().push(repeat);
        false
    }

    /// Records an unknown key, and gives the position of the known one it comes nearest to, if nobody wrote that one:
    /// what stands under a misspelled key is not missing besides.
    fn meant(&mut self, text: &str, known: &'static [&'static str]) -> Option<usize> {
        let near = nearest(text, known.iter().copied()).unwrap_or_default();
        let home = self.reader.homes.and_then(|homes| homes(text));
        let is_at_home = home.is_none();
        let args = vec![
            ("key", excerpt(text)),
            ("nearest", if home.is_none() { near.to_owned() } else { String::new() }),
            ("choices", known.join(", ")),
            ("home", home.unwrap_or_default()),
        ];
        record(self.reader.sink, Problem { rule: "unknown-key", args }, self.entries[self.at].0.place);
        let is_written = |(key, _): &(Node<'_>, Node<'_>)| matches!(&key.value, Value::Scalar(word) if word == near);
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

    /// The position of the key at hand among the keys of a struct, if it can be used; records why not.
    fn position(&mut self, known: &'static [&'static str]) -> Option<usize> {
        let text = self.text()?;
        let mut from_last = (self.last..known.len()).chain(0..self.last);
        let Some(position) = from_last.find(|position| known[*position] == text) else {
            return if self.is_new(text) { self.meant(text, known) } else { None };
        };
        let bit = 1 << (position % 64);
        let may_repeat = self.seen & bit != 0;
        (self.last, self.seen) = (position, self.seen | bit);
        (!may_repeat || self.is_new(text)).then_some(position)
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
                }
                None if self.text().is_some_and(|text| self.is_new(text)) => {
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
        if self.at == self.entries.len()
            && let Some(stray) = self.strays.one()
        {
            return seed.deserialize(Guess(self.reader.of(stray)));
        }
        let node = &self.entries[self.at].1;
        self.at += 1;
        if !std::mem::take(&mut self.is_misspelled) {
            return seed.deserialize(self.reader.of(node));
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

/// One word of a vocabulary.
struct Word<'n>(&'n str);

impl<'de> EnumAccess<'de> for Word<'_> {
    type Error = Problem;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Problem> {
        seed.deserialize(StrDeserializer::<Problem>::new(self.0)).map(|word| (word, self))
    }
}

impl<'de> VariantAccess<'de> for Word<'_> {
    type Error = Problem;

    fn unit_variant(self) -> Result<(), Problem> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, _: S) -> Result<S::Value, Problem> {
        Err(de::Error::custom("word"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Problem> {
        Err(de::Error::custom("word"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Problem> {
        Err(de::Error::custom("word"))
    }
}
