//! The sentences for people: each is written once, and the Vietnamese ones are Vietnamese. What a clerk has to type
//! (keys, values, names of rules and of folders) stands in them as it is typed, and is known from the schemas and the
//! catalogue of rules.
#![expect(clippy::disallowed_methods, reason = "the test reads the sentences")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde_json::Value;

/// What is typed as it is, and no schema knows.
const TYPED: [&str; 6] = [
    // The tool, its commands and what they take.
    "niemyet add build diff explain fix import national remove report rules schema verify allow extends always auto concise csv definition engine false findings github html human json jsonl junit md never sarif true xlsx expires",
    // Folders of content and ends of names.
    "decisions dist docx forms gz inspections laws pages static srv themes waivers xml yaml yml sitemap",
    // Words of the file that the site makes up itself.
    "commune enterprise headquarters one_stop portal province reading",
    // Addresses.
    "chinhphu gov http https tentinh tenxa vanban vbpl vn www",
    // Names of formats, programs, signs and keys; languages and currencies.
    "CSV ESC Excel ISO JSON LF LibreOffice Markdown NUL Notepad PDF QR Tab Text USB Unicode Windows Word YAML web KB MB hmn km USD VND",
    // Abbreviations of Vietnamese, and a sheet's id.
    "ABCDEFGH KQ TT BTP tthc",
];

/// What stands before and behind the vowels of a Vietnamese syllable.
const ONSETS: [&str; 27] = [
    "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r",
    "s", "t", "th", "tr", "v", "x",
];
const VOWELS: [&str; 27] = [
    "a", "ai", "ao", "au", "ay", "e", "eo", "eu", "i", "ia", "iu", "o", "oa", "oai", "oe", "oi", "u", "ua", "ui", "uy",
    "uya", "y", "oay", "oo", "ie", "uoi", "ye",
];
const ENDS: [&str; 9] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The texts of a Fluent file by message, without what is put into them.
fn texts(path: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(path).expect("a Fluent file");
    let resource = fluent_syntax::parser::parse(text).expect("well-formed Fluent");
    let mut texts = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut words = String::new();
        message.value.iter().for_each(|pattern| gather(pattern, &mut words));
        message.attributes.iter().for_each(|part| gather(&part.value, &mut words));
        texts.push((message.id.name, words));
    }
    texts
}

fn gather(pattern: &Pattern<String>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                words.push(' ');
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        gather(&variant.value, words);
                    }
                }
                if let Expression::Inline(InlineExpression::StringLiteral { value }) = expression {
                    words.push_str(value);
                }
            }
        }
        words.push(' ');
    }
}

#[test]
fn every_sentence_is_written_once() {
    for (language, files) in [("vi", 5), ("en", 4)] {
        let mut keys: BTreeMap<String, PathBuf> = BTreeMap::new();
        let folder = fs::read_dir(root(&format!("src/messages/{language}"))).expect("the sentences");
        let paths: Vec<PathBuf> = folder.map(|entry| entry.expect("an entry").path()).collect();
        assert_eq!(paths.len(), files, "{language}");
        for path in paths {
            for (key, _) in texts(&path) {
                let before = keys.insert(key.clone(), path.clone());
                assert_eq!(before, None, "{key} in {}", path.display());
            }
        }
    }
}

#[test]
fn a_vietnamese_sentence_has_no_english_word() {
    let typed = typed();
    let mut english: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in ["cli", "findings", "schema", "tool", "words"] {
        for (key, text) in texts(&root(&format!("src/messages/vi/{file}.ftl"))) {
            let words = text.split(|letter: char| !letter.is_alphanumeric() && !"_-".contains(letter));
            for word in words.filter(|word| is_latin(word) && !typed.contains(*word)) {
                if !word.split(['-', '_']).all(|part| part.is_empty() || is_syllable(part) || typed.contains(part)) {
                    english.entry(word.to_owned()).or_default().insert(key.clone());
                }
            }
        }
    }
    assert_eq!(english, BTreeMap::new());
}

/// Whether a word has only letters without marks, as English words do.
fn is_latin(word: &str) -> bool {
    word.len() > 1
        && word.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && word.chars().all(|letter| letter.is_ascii_alphabetic() || "_-".contains(letter))
}

/// Whether a word can be a Vietnamese syllable.
fn is_syllable(word: &str) -> bool {
    let word = word.to_lowercase();
    let rime = |rest: &str| VOWELS.iter().any(|vowel| rest.strip_prefix(vowel).is_some_and(|end| ENDS.contains(&end)));
    ONSETS.iter().any(|onset| word.strip_prefix(onset).is_some_and(rime))
}

/// Words that are typed as they are.
fn typed() -> BTreeSet<String> {
    let mut words: BTreeSet<String> = TYPED.iter().flat_map(|words| words.split(' ')).map(str::to_owned).collect();
    words.extend(niemyet::check::catalogue().iter().map(|known| known.name.to_owned()));
    for entry in fs::read_dir(root(".schema")).expect("the schemas") {
        let path = entry.expect("an entry").path();
        let schema = serde_json::from_str(&fs::read_to_string(&path).expect("a schema")).expect("JSON");
        words.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        keys_and_values(&schema, &mut words);
    }
    words
}

/// The names of keys and the words that are values, wherever a schema has them.
fn keys_and_values(schema: &Value, words: &mut BTreeSet<String>) {
    let Value::Object(parts) = schema else {
        schema.as_array().into_iter().flatten().for_each(|part| keys_and_values(part, words));
        return;
    };
    for (name, part) in parts {
        match (name.as_str(), part) {
            ("properties", Value::Object(keys)) => words.extend(keys.keys().cloned()),
            ("enum", Value::Array(values)) => words.extend(values.iter().filter_map(Value::as_str).map(str::to_owned)),
            ("const", Value::String(value)) => words.extend([value.clone()]),
            _ => {}
        }
        keys_and_values(part, words);
    }
}
