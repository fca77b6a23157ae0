//! Titles and descriptions in the language of the reader.
//!
//! English is what schemars takes from the doc comments of the structs, with the key itself as title: one text less
//! that can say something else than the code. Vietnamese is in `messages/vi/schema.ftl`, under `<Struct>` and
//! `<Struct>-<key>`; a test finds gaps.

use schemars::Schema;
use serde_json::{Map, Value};

use crate::messages::{Language, Messages};

/// Gives the file, its keys, its definitions and their keys and words a title and a description.
pub(super) fn label(schema: &mut Schema, language: Language) {
    let messages = Messages::of_keys(language);
    let name = schema.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
    let object = schema.ensure_object();
    if let Some(definitions) = object.get_mut("$defs").and_then(Value::as_object_mut) {
        for (name, definition) in definitions.iter_mut() {
            definition.as_object_mut().into_iter().for_each(|object| parts(name, object, messages.as_ref()));
        }
    }
    parts(&name, object, messages.as_ref());
}

/// Labels a struct and its keys, an enum and its words, or a scalar.
fn parts(name: &str, object: &mut Map<String, Value>, messages: Option<&Messages>) {
    one(name, name, object, messages);
    // Editors show this instead of the regular expression.
    if object.contains_key("pattern") {
        object.insert("patternErrorMessage".to_owned(), object.get("description").cloned().unwrap_or_default());
    }
    let keys = object.get_mut("properties").and_then(Value::as_object_mut);
    for (key, property) in keys.into_iter().flatten() {
        let id = format!("{name}-{key}");
        property.as_object_mut().into_iter().for_each(|property| one(&id, key, property, messages));
    }
    let words = object.get_mut("oneOf").and_then(Value::as_array_mut);
    for word in words.into_iter().flatten().filter_map(Value::as_object_mut) {
        let Some(text) = word.get("const").and_then(Value::as_str).map(str::to_owned) else { continue };
        one(&format!("{name}-{text}"), &text, word, messages);
    }
}

fn one(id: &str, word: &str, object: &mut Map<String, Value>, messages: Option<&Messages>) {
    let said = object.get("description").and_then(Value::as_str).unwrap_or_default();
    let (title, description) = match messages {
        Some(messages) => (messages.attribute(id, "title", &[]).unwrap_or_default(), messages.plain(id)),
        // The line breaks of doc comments are those of the source.
        None => (spelt(word), said.replace('\n', " ")),
    };
    object.insert("title".to_owned(), title.into());
    object.insert("description".to_owned(), description.into());
}

/// A key or the name of a struct as words: `short_name`, `ShortName` → `Short name`.
fn spelt(word: &str) -> String {
    let mut spelt = String::new();
    for letter in word.chars() {
        match letter {
            '_' => spelt.push(' '),
            _ if spelt.is_empty() => spelt.extend(letter.to_uppercase()),
            _ if letter.is_uppercase() => {
                spelt.push(' ');
                spelt.extend(letter.to_lowercase());
            }
            _ => spelt.push(letter),
        }
    }
    spelt
}
