//! Sentences for people, from Fluent files: Vietnamese first, English beside.
//!
//! The files of this folder hold what the tool says; a theme brings its own. Nothing here knows what the sentences
//! are about.

mod described;
mod plain;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use unic_langid::LanguageIdentifier;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Tiếng Việt
    #[default]
    Vi,
    /// English
    En,
}

impl Language {
    /// All languages, the first one first.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// `vi`, `en`
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Vi => "Tiếng Việt",
            Self::En => "English",
        }
    }

    /// The language of a tag.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// A value in a sentence. A number is there to choose the plural; to be shown, it is passed as text as well. A text that is
/// a lone 1 chooses the singular, so that a count need not be passed twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Shown as it is.
    Text(&'a str),
    /// Chooses the plural.
    Number(usize),
}

impl<'a> From<&Arg<'a>> for FluentValue<'a> {
    fn from(arg: &Arg<'a>) -> Self {
        match arg {
            Arg::Text("1") => Self::from(1),
            Arg::Text(text) => Self::from(*text),
            Arg::Number(number) => Self::from(*number),
        }
    }
}

/// Sentences of one language.
pub struct Messages {
    /// The language.
    pub language: Language,
    keys: BTreeSet<String>,
    bundle: Bundle,
    /// What is read when a sentence is asked for that is nowhere else.
    later: &'static str,
    read_later: OnceLock<Bundle>,
}

type Bundle = FluentBundle<FluentResource>;

/// What is wrong with a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenTexts {
    /// The line of the first fault.
    pub line: usize,
    /// What the reader says.
    pub reason: String,
}

const VI: [&str; 3] = [include_str!("vi/cli.ftl"), include_str!("vi/tool.ftl"), include_str!("vi/words.ftl")];
const EN: [&str; 3] = [include_str!("en/cli.ftl"), include_str!("en/tool.ftl"), include_str!("en/words.ftl")];
/// What is said of findings: two thirds of all, which no page and few builds need.
const FINDINGS_VI: &str = include_str!("vi/findings.ftl");
const FINDINGS_EN: &str = include_str!("en/findings.ftl");

impl Messages {
    /// The sentences of the tool.
    #[must_use]
    pub fn built_in(language: Language) -> Self {
        let (sources, later) = match language {
            Language::Vi => (VI, FINDINGS_VI),
            Language::En => (EN, FINDINGS_EN),
        };
        let mut messages = Self { later, ..Self::empty(language) };
        for source in sources {
            // The files are part of the program; a test reads them all.
            let _ = messages.add(source);
        }
        messages
    }

    /// Titles and descriptions of the keys of content. English has none: there, the doc comments of the structs say
    /// it. They are apart from the rest because only schemas need them, and templates get all of the rest.
    #[must_use]
    pub fn of_keys(language: Language) -> Option<Self> {
        let mut messages = (language == Language::Vi).then(|| Self::empty(language))?;
        // The file is part of the program; a test reads it.
        let _ = messages.add(include_str!("vi/schema.ftl"));
        Some(messages)
    }

    /// The sentences of the tool, and over them those of a theme.
    pub fn with_theme(language: Language, theme: Option<&str>) -> Result<Self, BrokenTexts> {
        let mut messages = Self::built_in(language);
        if let Some(source) = theme {
            messages.add(source)?;
        }
        Ok(messages)
    }

    fn empty(language: Language) -> Self {
        let (bundle, read_later) = (empty_bundle(language), OnceLock::new());
        Self { language, keys: BTreeSet::new(), bundle, later: "", read_later }
    }

    fn add(&mut self, source: &str) -> Result<(), BrokenTexts> {
        let (resource, errors) = resource(source);
        self.keys.extend(resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        self.bundle.add_resource_overriding(resource);
        errors.first().map_or(Ok(()), |error| {
            let before = source.get(..error.pos.start).unwrap_or_default();
            Err(BrokenTexts { line: before.matches('\n').count() + 1, reason: error.to_string() })
        })
    }

    /// A sentence; the key itself in guillemets when there is none, so that a gap is seen and nothing fails.
    #[must_use]
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(key, None, args).unwrap_or_else(|| format!("«{key}»"))
    }

    /// A sentence with text values.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        self.text(key, &args)
    }

    /// A sentence without values.
    #[must_use]
    pub fn plain(&self, key: &str) -> String {
        self.text(key, &[])
    }

    /// An attribute of a sentence, such as why a finding matters.
    #[must_use]
    pub fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.find(key, Some(attribute), args)
    }

    /// A sentence, or an attribute of it, for no case in particular: `…` stands for what differs from case to case,
    /// and what is said only in some cases is left out.
    #[must_use]
    pub fn described(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        let mut text = String::new();
        described::describe(self.pattern(key, attribute)?.1, &mut text);
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Whether there is a sentence of this key, not counting what is said of findings.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// All sentences that need no value and are not said of a finding, by key.
    #[must_use]
    pub fn constants(&self) -> BTreeMap<String, String> {
        let mut constants = BTreeMap::new();
        for key in &self.keys {
            let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors);
            if errors.is_empty() {
                constants.insert(key.clone(), text.into_owned());
            }
        }
        constants
    }

    /// A message and where it stands.
    fn message(&self, key: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        let of_first = self.bundle.get_message(key).map(|message| (&self.bundle, message));
        of_first.or_else(|| {
            let bundle = self.read_later.get_or_init(|| {
                let mut bundle = empty_bundle(self.language);
                bundle.add_resource_overriding(resource(self.later).0);
                bundle
            });
            Some((bundle, bundle.get_message(key)?))
        })
    }

    fn pattern(&self, key: &str, attribute: Option<&str>) -> Option<(&Bundle, &ast::Pattern<&str>)> {
        let (bundle, message) = self.message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some((bundle, pattern))
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let (bundle, pattern) = self.pattern(key, attribute)?;
        let mut text = String::new();
        if plain::say(pattern, args, self.language, &mut text) {
            return Some(text);
        }
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, FluentValue::from(arg));
        }
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

fn empty_bundle(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks are for text of mixed direction; here they would only spoil copying.
    bundle.set_use_isolating(false);
    bundle
}

/// What can be read of a Fluent file, and what cannot.
fn resource(source: &str) -> (FluentResource, Vec<ParserError>) {
    match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err(partly) => partly,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_well_formed_and_say_the_same_things() {
        let keys = |sources: [&str; 3], later: &str| {
            let mut keys = Vec::new();
            for source in sources.into_iter().chain([later]) {
                let resource = FluentResource::try_new(source.to_owned()).expect("well-formed Fluent");
                for entry in resource.entries() {
                    if let ast::Entry::Message(message) = entry {
                        keys.push(message.id.name.to_owned());
                        let attributes = message.attributes.iter();
                        keys.extend(attributes.map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)));
                    }
                }
            }
            keys
        };
        assert_eq!(keys(VI, FINDINGS_VI), keys(EN, FINDINGS_EN), "the same keys in the same order");
    }
}
