//! A value that knows where it stands and never makes its neighbours fail.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::diagnostics::Place;

/// A list whose items each know their place.
pub type ListOf<T> = Field<Vec<Field<T>>>;

/// A text of a procedure. It never grows: procedures have hundreds of texts each, and room to note how much room there is
/// would be a tenth of them.
pub type Text = Box<str>;

/// Name by which our reader recognises a [`Field`]; no other reader gives it a meaning.
pub(crate) const FIELD: &str = "$niemyet::Field";

/// The value of a key, if the key is there and its value has the right type, and its place.
///
/// A value of the wrong type leaves a finding and an empty field; the rest of the file is still read. Two
/// fields are equal when their values are, wherever they stand.
#[derive(Clone, Debug)]
pub struct Field<T> {
    /// The value; `None` when the key is absent, left empty, or of the wrong type.
    pub value: Option<T>,
    /// Where the value stands; `None` when the key is absent (or the reader is not ours).
    pub place: Option<Place>,
}

impl<T> Field<T> {
    /// A value without a place, as tests and generators need it.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self { value: Some(value), place: None }
    }

    /// The value, borrowed.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }
}

/// What a text may be kept as.
pub trait Written: Deref<Target = str> + Into<String> {}

impl<S: Deref<Target = str> + Into<String>> Written for S {}

impl<S: Written> Field<S> {
    /// The text without blanks around it, if there is any.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.value.as_deref().map(str::trim).filter(|text| !text.is_empty())
    }

    /// The same, kept: only a text with blanks around it is copied.
    #[must_use]
    pub fn into_text(self) -> Option<String> {
        match self.text()? {
            text if self.value.as_deref().map(str::len) == Some(text.len()) => self.value.map(S::into),
            text => Some(text.to_owned()),
        }
    }
}

impl<T> Field<Vec<Field<T>>> {
    /// The items that have a value, with their places.
    pub fn items(&self) -> impl Iterator<Item = (&T, Option<Place>)> {
        self.value.iter().flatten().filter_map(|item| Some((item.value.as_ref()?, item.place)))
    }

    /// How many items are written, those that cannot be read and blank ones, too.
    #[must_use]
    pub fn written(&self) -> usize {
        self.value.as_ref().map_or(0, Vec::len)
    }

    /// The same, to be kept.
    #[must_use]
    pub fn into_items(self) -> impl ExactSizeIterator<Item = (Option<T>, Option<Place>)> {
        self.value.unwrap_or_default().into_iter().map(|item| (item.value, item.place))
    }
}

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self { value: None, place: None }
    }
}

impl<T: PartialEq> PartialEq for Field<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(FIELD, FieldVisitor(PhantomData))
    }
}

struct FieldVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldVisitor<T> {
    type Value = Field<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    /// Any other reader: the bare value.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Ok(Field { value: Option::deserialize(deserializer)?, place: None })
    }

    /// Our reader: the value (absent if it was of the wrong type), then its place as one number; again as long as
    /// there is neither, and it has more to try.
    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        loop {
            let value = parts.next_element::<Option<T>>()?.flatten();
            let place = parts.next_element::<u128>()?.map(Place::from_bits);
            if value.is_some() || place.is_some() || parts.size_hint().is_none_or(|left| left == 0) {
                return Ok(Field { value, place });
            }
        }
    }
}

/// A map with keys that the author chooses, in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<T>(pub Vec<(Field<String>, Field<T>)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
