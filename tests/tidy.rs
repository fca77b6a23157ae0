//! The code and its sentences agree: whatever a rule finds can be said, in both languages, and nothing is said in vain.
#![expect(clippy::disallowed_methods, reason = "the test reads the source of the program")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use niemyet::diagnostics::Severity;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

/// In these rooms every kebab-case word is a rule …
const ROOMS_OF_RULES: [&str; 3] = ["check", "load", "model"];
/// … but for these.
const NO_RULES: [&str; 2] = ["cong-khai", "tt-btc"];
/// Everywhere, a word after one of these is a rule.
const OPENERS: [&str; 16] = [
    "Err(",
    "map_err(|_| ",
    "unread(",
    "finding: Some(",
    "finding = Some(",
    "Diagnostic::error(",
    "Diagnostic::warning(",
    "Diagnostic::note(",
    "Diagnostic::new(",
    "error(",
    "warning(",
    "note(",
    "warn(",
    "finding(",
    "refuse(",
    "rule: ",
];

#[test]
fn every_rule_has_its_sentences_and_every_sentence_its_rule() {
    let rules: BTreeSet<String> = rules_of_source().into_values().flatten().collect();
    assert!(rules.len() > 60, "the source was read: {rules:?}");
    for language in ["vi", "en"] {
        let sentences = Sentences::read(&format!("src/messages/{language}/findings.ftl"));
        let said: BTreeSet<String> = sentences.0.keys().cloned().collect();
        assert_eq!(rules.difference(&said).collect::<Vec<_>>(), [""; 0], "rules without a sentence ({language})");
        assert_eq!(said.difference(&rules).collect::<Vec<_>>(), [""; 0], "sentences without a rule ({language})");
        sentences.assert_whole(said.iter());
    }
}

#[test]
fn the_catalogue_of_the_checker_names_exactly_what_can_be_found() {
    let of_source: BTreeSet<String> = rules_of_source().into_values().flatten().collect();
    let catalogue = niemyet::check::catalogue();
    let known: BTreeSet<String> = catalogue.iter().map(|known| known.name.to_owned()).collect();
    assert_eq!(of_source.symmetric_difference(&known).collect::<Vec<_>>(), [""; 0], "see src/check/reading.rs");
    assert!(catalogue.iter().zip(&known).all(|(entry, name)| entry.name == name), "sorted, nothing twice");
    // What is listed is known to `explain` and to settings, which look it up in tables in the order of the names.
    let unknown = catalogue.iter().map(|entry| entry.name).filter(|name| !niemyet::check::is_name(name));
    assert_eq!(unknown.collect::<Vec<_>>(), [""; 0], "see src/check/reading.rs");
    // Where the source says the severity beside the name, the catalogue says the worst of them.
    let source: String = sources("src").into_values().collect();
    for entry in catalogue.iter().filter(|entry| entry.rule.is_none()) {
        let said = |opener: &str| source.contains(&format!("{opener}(\"{}\"", entry.name));
        let worst = match () {
            () if said("Diagnostic::error") => Severity::Error,
            () if said("warning") || said("warn") => Severity::Warning,
            () if said("note") => Severity::Note,
            () => continue,
        };
        assert_eq!(entry.severity, worst, "{}", entry.name);
    }
}

#[test]
fn every_trouble_of_publishing_has_its_sentences() {
    let keys: BTreeSet<String> = sources("src/publish")
        .values()
        .flat_map(|text| words(text))
        .filter(|key| key.starts_with("publish-"))
        .collect();
    for language in ["vi", "en"] {
        let sentences = Sentences::read(&format!("src/messages/{language}/tool.ftl"));
        let said: BTreeSet<String> = sentences.0.keys().filter(|key| key.starts_with("publish-")).cloned().collect();
        assert_eq!(keys, said, "{language}");
        sentences.assert_whole(said.iter());
    }
}

#[test]
fn both_languages_have_the_same_keys_and_values() {
    for file in ["cli.ftl", "findings.ftl", "tool.ftl", "words.ftl"] {
        let vietnamese = Sentences::read(&format!("src/messages/vi/{file}"));
        let mut english = Sentences::read(&format!("src/messages/en/{file}"));
        // `$n` only chooses the plural, which Vietnamese does not have.
        for values in english.0.values_mut().flat_map(BTreeMap::values_mut) {
            values.remove("n");
        }
        for (key, parts) in &vietnamese.0 {
            assert_eq!(Some(parts), english.0.get(key), "{file}: {key}");
        }
        assert_eq!(vietnamese.0.len(), english.0.len(), "{file}");
    }
}

#[test]
fn sentences_use_only_values_that_the_code_passes() {
    let source: String = sources("src").into_values().collect();
    for (key, parts) in Sentences::read("src/messages/vi/findings.ftl").0 {
        for variable in parts.into_values().flatten() {
            let passed = [format!(".with(\"{variable}\","), format!("(\"{variable}\", ")];
            assert!(passed.iter().any(|way| source.contains(way)), "{key}: nothing passes ${variable}");
        }
    }
}

/// The rules that a room can find, by file.
pub(crate) fn rules_of_source() -> BTreeMap<String, BTreeSet<String>> {
    let mut rules = BTreeMap::new();
    for (path, text) in sources("src") {
        let room = path.strip_prefix("src/").and_then(|path| path.split('/').next()).unwrap_or_default();
        let all = ROOMS_OF_RULES.contains(&room);
        let is_rule = |word: &String| {
            let opened = OPENERS.iter().any(|opener| text.contains(&format!("{opener}\"{word}\"")));
            (all && !NO_RULES.contains(&word.as_str())) || opened
        };
        rules.insert(path.clone(), words(&text).filter(is_rule).collect());
    }
    rules
}

/// The code of all files of a folder, without tests and comments, by path.
fn sources(folder: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = BTreeMap::new();
    let mut open: Vec<PathBuf> = vec![root.join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder of the source");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
        let is_code = path.extension().is_some_and(|ending| ending == "rs");
        if is_code && !name.contains("/tests/") && !name.ends_with("/tests.rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            // One line, so that how the code is broken into lines does not matter.
            sources.insert(name, lines.map(str::trim).collect::<Vec<_>>().join(" ").replace("( \"", "(\""));
        }
    }
    sources
}

/// The kebab-case words among the string literals of a text.
fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = |word: &&str| {
        let letters = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        letters && word.contains('-') && word.starts_with(|first: char| first.is_ascii_lowercase())
    };
    text.split('"').filter(plain).filter(|word| !word.ends_with('-')).map(str::to_owned)
}

/// The messages of a Fluent file: the variables of each part, the sentence itself under an empty name.
struct Sentences(BTreeMap<String, BTreeMap<String, BTreeSet<String>>>);

impl Sentences {
    fn read(path: &str) -> Self {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a Fluent file");
        let resource = fluent_syntax::parser::parse(text).expect("well-formed Fluent");
        let message = |entry: Entry<String>| match entry {
            Entry::Message(message) => Some((message.id.name.clone(), parts(&message))),
            _ => None,
        };
        Self(resource.body.into_iter().filter_map(message).collect())
    }

    /// Every message says what, why and what to do.
    fn assert_whole<'a>(&self, keys: impl Iterator<Item = &'a String>) {
        for key in keys {
            let parts: Vec<&str> = self.0[key].keys().map(String::as_str).collect();
            assert_eq!(parts, ["", "do", "why"], "{key}");
        }
    }
}

fn parts(message: &Message<String>) -> BTreeMap<String, BTreeSet<String>> {
    let whole = message.value.iter().map(|pattern| (String::new(), variables(pattern)));
    let part = |part: &Attribute<String>| (part.id.name.clone(), variables(&part.value));
    whole.chain(message.attributes.iter().map(part)).collect()
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.clone());
        }
        if let Expression::Select { variants, .. } = expression {
            found.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
        }
    }
    found
}
