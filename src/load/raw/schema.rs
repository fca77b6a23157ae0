//! What a value may look like to an editor, for the JSON Schemas of the structs beside.
//!
//! An editor reads YAML with another library, which takes `1.000894` for a number and `no` for a boolean. Our
//! reader takes both by their text, so a schema must not call them wrong. Every value may be left empty.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::{Date, Entries, Field, Number, Printed, TimeOfDay};

impl<T: JsonSchema> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = generator.subschema_for::<T>();
        // A reference has no type to widen: its definition is made to take nothing when all of them are known.
        or_nothing(&mut schema);
        schema
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Cow::Owned(format!("EntriesOf{}", T::schema_name()))
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<Field<T>>();
        json_schema!({"type": "object", "additionalProperties": value})
    }
}

impl JsonSchema for Number {
    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A number with at most two decimals and no grouping: 0.5, 1,5, 8000.",
            "type": ["number", "string"],
            "pattern": "^-?[0-9]+([.,][0-9]{1,2})?$",
        })
    }
}

impl JsonSchema for Printed {
    fn schema_name() -> Cow<'static, str> {
        "Printed".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A number as printed, with all its digits: 92.5, 92,50, 100 %.",
            "type": ["number", "string"],
            "pattern": "^-?[0-9]+([.,][0-9]{1,2})? *%?$",
        })
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A day: 2026-03-01 (year-month-day).",
            "type": "string",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        })
    }
}

impl JsonSchema for TimeOfDay {
    fn schema_name() -> Cow<'static, str> {
        "TimeOfDay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A time of day: 07:30.",
            "type": "string",
            "pattern": "^([01]?[0-9]|2[0-3]):[0-5][0-9]$",
        })
    }
}

/// Lets a value be left empty, and a text be any scalar. One that refers to a definition is left as it is.
pub(crate) fn or_nothing(schema: &mut Schema) {
    let widened = match schema.get("type") {
        // Text without a pattern is what our reader takes from any scalar.
        Some(Value::String(word)) if word == "string" && schema.get("pattern").is_none() => {
            json!(["string", "number", "boolean", "null"])
        }
        Some(Value::String(word)) => json!([word, "null"]),
        Some(Value::Array(words)) => words.iter().cloned().chain([json!("null")]).collect(),
        _ => return,
    };
    schema.insert("type".to_owned(), widened);
}
