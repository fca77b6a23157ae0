//! Reads values out of a JSON object by key, whatever type they have, and loses none.

use serde_json::{Map, Value};

use crate::diagnostics::{Diagnostic, Severity};

/// An object that is being emptied: what is left at the end is what nobody asked for.
pub(super) struct Object {
    map: Map<String, Value>,
    findings: Vec<Diagnostic>,
}

impl Object {
    /// Starts to read an object.
    pub(super) fn new(map: Map<String, Value>) -> Self {
        Self { map, findings: Vec::new() }
    }

    /// A text; empty when the key is absent. Numbers and truth values give their text, anything else its JSON.
    pub(super) fn text(&mut self, key: &str) -> String {
        let value = self.value(key);
        self.as_text(key, value)
    }

    /// A list of texts; a single text is a list of one.
    pub(super) fn texts(&mut self, key: &str) -> Vec<String> {
        match self.value(key) {
            Value::Null => Vec::new(),
            Value::Array(items) => items.into_iter().map(|item| self.as_text(key, item)).collect(),
            single => vec![self.as_text(key, single)],
        }
    }

    /// A list of objects, each read by `read`. An item that is no object is read as one with that text as `name`.
    pub(super) fn objects<T>(&mut self, key: &str, name: &str, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let items = match self.value(key) {
            Value::Null => Vec::new(),
            Value::Array(items) => items,
            single => vec![single],
        };
        let mut list = Vec::with_capacity(items.len());
        for item in items {
            let map = match item {
                Value::Object(map) => map,
                other => Map::from_iter([(name.to_owned(), Value::String(self.as_text(key, other)))]),
            };
            let mut object = Self::new(map);
            list.push(read(&mut object));
            self.findings.append(&mut object.findings);
            let left = object.leftovers();
            if !left.is_empty() {
                self.map.insert(format!("{key}[{}]", list.len()), Value::String(left.join("; ")));
            }
        }
        list
    }

    /// A value as it is.
    pub(super) fn value(&mut self, key: &str) -> Value {
        self.map.swap_remove(key).unwrap_or_default()
    }

    /// Keys that are known and say nothing to a reader.
    pub(super) fn ignore(&mut self, keys: &[&str]) {
        for key in keys {
            self.map.swap_remove(*key);
        }
    }

    /// What was wrong with types.
    pub(super) fn findings(&mut self) -> Vec<Diagnostic> {
        std::mem::take(&mut self.findings)
    }

    /// The keys that were not read and hold something, with their values, in the order of keys.
    pub(super) fn leftovers(&self) -> Vec<String> {
        let mut left: Vec<String> = self
            .map
            .iter()
            .filter(|(_, value)| !matches!(value, Value::Null) && value.as_str() != Some(""))
            .map(|(key, value)| format!("{key}: {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
            .collect();
        left.sort_unstable();
        left
    }

    fn as_text(&mut self, key: &str, value: Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::String(text) => text,
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            Value::Array(_) | Value::Object(_) => {
                let finding = Diagnostic::new("unexpected-type", Severity::Warning, None).with("key", key);
                self.findings.push(finding);
                value.to_string()
            }
        }
    }
}
