//! Every key that holds a text for people is read by the rules about words, or `texts.yaml` says why it is not.

use std::collections::{BTreeMap, BTreeSet};

use niemyet::messages::Language;
use niemyet::schema::{self, Kind};
use serde::Deserialize;
use serde_json::Value;

use super::{clean, examine};

/// A letter that only looks like ours, a syllable cut in two, a number as identity cards have it.
const SLIPS: &str = "ðó gi ấy 001199012345";
const RULES: [&str; 3] = ["look-alike-letter", "split-syllable", "personal-data"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    /// Files with texts in all of their keys.
    write: BTreeMap<String, String>,
    /// Keys that are not read, by the reason.
    not_read: BTreeMap<String, Vec<Vec<String>>>,
}

/// The keys of all schemas that hold a value of a kind, each as `procedure: steps[].text`; a key that the author chooses
/// is `*`.
pub(super) fn keys_of(is_meant: fn(&Value) -> bool) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for kind in Kind::ALL {
        let schema = serde_json::to_value(schema::schema(kind, Language::En)).expect("a schema");
        let mut own = BTreeSet::new();
        collect(&schema, (&schema, is_meant), "", &mut Vec::new(), &mut own);
        let kind = kind.file_name();
        keys.extend(own.into_iter().map(|keys| format!("{}: {keys}", kind.trim_end_matches(".json"))));
    }
    keys
}

/// The keys of a part of a schema.
fn collect(
    node: &Value,
    (whole, is_meant): (&Value, fn(&Value) -> bool),
    keys: &str,
    within: &mut Vec<String>,
    found: &mut BTreeSet<String>,
) {
    let part = |key: &str| if keys.is_empty() { key.to_owned() } else { format!("{keys}.{key}") };
    if let Some(name) = node["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        if !within.iter().any(|outer| outer == name) {
            within.push(name.to_owned());
            collect(&whole["$defs"][name], (whole, is_meant), keys, within, found);
            within.pop();
        }
        return;
    }
    for choice in ["anyOf", "oneOf"].into_iter().filter_map(|choice| node[choice].as_array()).flatten() {
        collect(choice, (whole, is_meant), keys, within, found);
    }
    for (key, below) in node["properties"].as_object().into_iter().flatten() {
        collect(below, (whole, is_meant), &part(key), within, found);
    }
    if node["additionalProperties"].is_object() {
        collect(&node["additionalProperties"], (whole, is_meant), &part("*"), within, found);
    }
    if node["items"].is_object() {
        collect(&node["items"], (whole, is_meant), &format!("{keys}[]"), within, found);
    }
    if is_meant(node) {
        found.insert(keys.to_owned());
    }
}

/// Whether a value may be any text: only one without a pattern may be written as any scalar.
fn is_text(node: &Value) -> bool {
    let kinds = node["type"].as_array().into_iter().flatten();
    kinds.filter(|kind| ["string", "number", "boolean"].iter().any(|one| *kind == one)).count() == 3
}

/// Whether keys of the schema are those of a place in a file: `absent.*.note` are `absent.offices.note`.
pub(super) fn fits(keys: &str, place: &str) -> bool {
    let (mut keys, mut steps) = (keys.split('.'), place.split('.'));
    loop {
        match (keys.next(), steps.next()) {
            (None, None) => return true,
            (Some(key), Some(step)) if key == "*" || key == step => {}
            _ => return false,
        }
    }
}

/// The kind of a file, and keys without the positions in lists.
pub(super) fn place(file: &str, keys: &str) -> String {
    let folder = file.split('/').next().unwrap_or_default().trim_end_matches(".yaml");
    let kind = match folder {
        "policies" => "policy",
        "figures" | "synonyms" | "glossary" | "site" | "calendar" => folder,
        plural => plural.trim_end_matches('s'),
    };
    let keys: String =
        keys.split_inclusive('[').map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit())).collect();
    format!("{kind}: {keys}")
}

#[test]
fn every_text_that_people_read_is_read_by_the_rules_about_words() {
    let texts: Texts = serde_yaml::from_str(include_str!("texts.yaml")).expect("texts");
    let keys = keys_of(is_text);
    let excused: Vec<&String> = texts.not_read.values().flatten().flatten().collect();
    let is_meant = |entry: &str, keys: &str| {
        let own = keys.split_once(": ").map_or(keys, |(_, own)| own);
        entry == keys || entry == own || own.ends_with(&format!(".{entry}"))
    };
    for entry in &excused {
        assert!(keys.iter().any(|keys| is_meant(entry, keys)), "no key is {entry}");
    }

    let mut files = clean();
    files.extend(texts.write.into_iter().map(|(path, text)| (path, text.replace('$', SLIPS))));
    let seen = examine(&files);
    for rule in RULES {
        let read: Vec<String> =
            seen.iter().filter(|seen| seen.rule == rule).map(|seen| place(&seen.file, &seen.keys)).collect();
        let is_read = |keys: &str| read.iter().any(|place| fits(keys, place));
        let is_excused = |keys: &str| excused.iter().any(|entry| is_meant(entry, keys));
        let forgotten: Vec<&String> = keys.iter().filter(|keys| !is_read(keys) && !is_excused(keys)).collect();
        let needless: Vec<&String> = keys.iter().filter(|keys| is_read(keys) && is_excused(keys)).collect();
        assert_eq!(
            (forgotten, needless),
            (Vec::new(), Vec::new()),
            "{rule}: forgotten keys; excused keys that are read"
        );
    }
}
