//! Tree → typed raw structs, through serde's derives.
//!
//! Where an ordinary deserializer stops at the first error, this one records it and goes on: unknown and
//! repeated keys are skipped, list items that cannot be read are left out, and a [`Field`] of the wrong type
//! stays empty.
//!
//! [`Field`]: crate::load::raw::Field

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::de::value::{StrDeserializer, U128Deserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer, SeqAccess,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::keys::Keys;
use super::problem::{Problem, Sink, record};
use super::tree::{Node, Value};
use crate::diagnostics::{Diagnostic, Findings, Place};
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

/// What is known of a kind of file beyond its keys, and made out only where it is asked for.
#[derive(Clone, Copy)]
pub(in crate::load) struct Homes<'h> {
    /// The key that a key belongs under which is unknown at the top of the file, if anybody knows.
    pub(in crate::load) of: &'h dyn Fn(&str) -> Option<String>,
    /// The lists at its top.
    pub(in crate::load) lists: &'h dyn Fn() -> Lists,
}

impl Homes<'_> {
    /// Nothing.
    pub(in crate::load) const NONE: Self = Homes { of: &|_| None, lists: &Lists::new };
}

/// Lists of a kind of file, each with the keys that its items may have.
pub(in crate::load) type Lists = BTreeMap<String, BTreeSet<String>>;

#[derive(Clone, Copy)]
pub(super) struct Reader<'n> {
    pub(super) node: &'n Node<'n>,
    pub(super) sink: &'n Sink,
    /// At the top of the file only.
    pub(super) homes: Option<Homes<'n>>,
}

impl<'n> Reader<'n> {
    /// The same for what stands below a key.
    pub(super) fn of(self, node: &'n Node<'n>) -> Self {
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
        let is_limit = || ["amount", "unit"].iter().all(|key| fields.contains(key));
        let entries = self.entries().map_err(|problem| match &self.node.value {
            Value::Scalar(text) if is_limit() => problem.with_limit(text),
            _ => problem,
        })?;
        visitor.visit_map(Keys::of(self, entries, Some(fields)))
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

/// The items of a list. Blank ones are reported, and kept without a value: what was to stand there is not known.
struct Items<'n> {
    reader: Reader<'n>,
    rest: std::slice::Iter<'n, Node<'n>>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Problem> {
        let Some(node) = self.rest.next() else { return Ok(None) };
        if node.value.is_blank() {
            self.reader.sink.borrow_mut().push(Diagnostic::warning("empty-item", node.place));
        }
        seed.deserialize(Reader { node, ..self.reader }).map(Some)
    }

    /// Lists get exactly the room they need: definitions are mostly lists of large structs.
    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
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
