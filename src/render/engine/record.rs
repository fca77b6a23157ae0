//! Views as values of `MiniJinja`, made for many look-ups.
//!
//! The engine's own conversion gives a struct whose names are compared one after another. A page asks for hundreds of
//! names, and a procedure has some fifty: comparing texts was a fifth of the work of a page.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object};
use serde::de::value::Error;
use serde::ser::{self, Impossible, Serialize, Serializer};

/// A view as a value. Views consist of structs, lists, maps by name, texts, whole numbers and truths.
pub(super) fn value<T: Serialize + ?Sized>(view: &T) -> Result<Value, Error> {
    view.serialize(Values)
}

/// A struct of a view: its fields in order, and where each is found by its name.
#[derive(Debug)]
struct Record {
    fields: Vec<(&'static str, Value)>,
    /// At the place that a name points to, or behind it, the number of its field; 0 where there is none. Where fields
    /// are [`FEW`], looking at one after another is as quick.
    slots: Option<Box<[u8; SLOTS]>>,
}

/// Fields of a struct, such as a date or a link, that is found through without slots.
const FEW: usize = 8;

/// Twice as many as the largest view has fields, so that a name mostly points right at its own.
const SLOTS: usize = 128;

/// Where to look for a name: by length, first, middle and last letter, which two names hardly ever share.
fn slot(name: &str) -> usize {
    let bytes = name.as_bytes();
    let Some(last) = bytes.len().checked_sub(1) else { return 0 };
    let telling = [bytes.len().to_le_bytes()[0], bytes[0], bytes[bytes.len() / 2], bytes[last]];
    // Multiplied by an odd number near 2³² / φ, the highest bits depend on all others.
    let mixed = u32::from_le_bytes(telling).wrapping_mul(0x9e37_79b1);
    mixed as usize >> (u32::BITS - SLOTS.ilog2())
}

impl Record {
    fn with_capacity(fields: usize) -> Self {
        Self { fields: Vec::with_capacity(fields), slots: (fields > FEW).then(|| Box::new([0; SLOTS])) }
    }

    fn push(&mut self, name: &'static str, value: Value) -> Result<(), Error> {
        self.fields.push((name, value));
        let number = self.fields.len();
        // With half of the slots empty, a search ends soon.
        let (true, Ok(number)) = (number <= SLOTS / 2, u8::try_from(number)) else {
            return Err(no_part_of_a_view(name));
        };
        if let Some(slots) = &mut self.slots
            && let Some(free) = behind(name).find(|at| slots[*at] == 0)
        {
            slots[free] = number;
        }
        Ok(())
    }

    fn find(&self, name: &str) -> Option<&Value> {
        let is_it = |field: &&(&str, Value)| field.0 == name;
        let field = if let Some(slots) = &self.slots {
            let numbers = behind(name).map(|at| usize::from(slots[at]));
            numbers.take_while(|number| *number > 0).map(|number| &self.fields[number - 1]).find(is_it)
        } else {
            self.fields.iter().find(is_it)
        };
        field.map(|field| &field.1)
    }
}

/// All slots, from the one that a name points to.
fn behind(name: &str) -> impl Iterator<Item = usize> {
    let first = slot(name);
    (first..first + SLOTS).map(|at| at % SLOTS)
}

impl Object for Record {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.find(key).cloned()
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.fields.iter().map(|(name, _)| Value::from(*name)).collect())
    }

    fn enumerator_len(self: &Arc<Self>) -> Option<usize> {
        Some(self.fields.len())
    }
}

/// Makes values.
#[derive(Clone, Copy)]
struct Values;

/// A list in the making.
struct List(Vec<Value>);

/// A map in the making, with the name of the next value.
struct Map(BTreeMap<Value, Value>, Value);

macro_rules! as_it_is {
    ($($method:ident: $kind:ty),*) => {
        $(fn $method(self, value: $kind) -> Result<Value, Error> {
            Ok(Value::from(value))
        })*
    };
}

impl Serializer for Values {
    type Ok = Value;
    type Error = Error;
    type SerializeSeq = List;
    type SerializeTuple = Impossible<Value, Error>;
    type SerializeTupleStruct = Impossible<Value, Error>;
    type SerializeTupleVariant = Impossible<Value, Error>;
    type SerializeMap = Map;
    type SerializeStruct = Record;
    type SerializeStructVariant = Impossible<Value, Error>;

    as_it_is!(serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    as_it_is!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);
    as_it_is!(serialize_f32: f32, serialize_f64: f64, serialize_char: char, serialize_str: &str, serialize_bytes: &[u8]);

    fn serialize_none(self) -> Result<Value, Error> {
        Ok(Value::from(()))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, inner: &T) -> Result<Value, Error> {
        value(inner)
    }

    fn serialize_unit(self) -> Result<Value, Error> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Error> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Value, Error> {
        Ok(Value::from(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, inner: &T) -> Result<Value, Error> {
        value(inner)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: &T,
    ) -> Result<Value, Error> {
        Err(no_part_of_a_view(variant))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<List, Error> {
        Ok(List(Vec::with_capacity(length.unwrap_or_default())))
    }

    fn serialize_tuple(self, _: usize) -> Result<Impossible<Value, Error>, Error> {
        Err(no_part_of_a_view("tuple"))
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Impossible<Value, Error>, Error> {
        Err(no_part_of_a_view(name))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Impossible<Value, Error>, Error> {
        Err(no_part_of_a_view(variant))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Map, Error> {
        Ok(Map(BTreeMap::new(), Value::UNDEFINED))
    }

    fn serialize_struct(self, _: &'static str, fields: usize) -> Result<Record, Error> {
        Ok(Record::with_capacity(fields))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Impossible<Value, Error>, Error> {
        Err(no_part_of_a_view(variant))
    }
}

fn no_part_of_a_view(name: &str) -> Error {
    ser::Error::custom(format!("a view cannot hold the kind of value that “{name}” is"))
}

impl ser::SerializeStruct for Record {
    type Ok = Value;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, inner: &T) -> Result<(), Error> {
        self.push(name, value(inner)?)
    }

    fn end(self) -> Result<Value, Error> {
        Ok(Value::from_object(self))
    }
}

impl ser::SerializeSeq for List {
    type Ok = Value;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, inner: &T) -> Result<(), Error> {
        self.0.push(value(inner)?);
        Ok(())
    }

    fn end(self) -> Result<Value, Error> {
        Ok(Value::from(self.0))
    }
}

impl ser::SerializeMap for Map {
    type Ok = Value;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Error> {
        self.1 = value(name)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, inner: &T) -> Result<(), Error> {
        self.0.insert(std::mem::take(&mut self.1), value(inner)?);
        Ok(())
    }

    fn end(self) -> Result<Value, Error> {
        Ok(Value::from(self.0))
    }
}

#[cfg(test)]
mod tests {
    use minijinja::Value;

    use super::{FEW, Record, SLOTS, slot};

    #[test]
    fn names_that_point_to_one_slot_have_their_own_values() {
        let names = ["notes", "nites", "nates", "name", "ways", "", "n"];
        assert_eq!(slot(names[0]), slot(names[1]));
        for mut record in [Record::with_capacity(names.len()), Record::with_capacity(FEW + 1)] {
            for (number, name) in names.iter().enumerate() {
                record.push(name, Value::from(number)).expect("room for a few");
            }
            for (number, name) in names.iter().enumerate() {
                assert_eq!(record.find(name), Some(&Value::from(number)), "{name}");
            }
            for name in ["nuttes", "nutes", "nam", "names", "w"] {
                assert_eq!(record.find(name), None, "{name}");
            }
        }
    }

    #[test]
    fn a_view_with_too_many_fields_is_refused() {
        let mut record = Record::with_capacity(SLOTS);
        let all = (0..=SLOTS / 2).map(|_| record.push("field", Value::UNDEFINED)).collect::<Vec<_>>();
        assert!(all[SLOTS / 2].is_err() && all[..SLOTS / 2].iter().all(Result::is_ok));
    }
}
