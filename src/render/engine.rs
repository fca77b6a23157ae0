//! The seam between pages and template engines: one trait, so that nothing else knows which engine runs.
//!
//! What a theme may count on in either engine is here, once: the function `t`, the filters, how text is escaped, and
//! what a fault of a template looks like. An engine only translates to and from its own values.

mod filters;
mod minijinja;
mod record;
mod tera;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;

use super::given::View;
use crate::load::{Engine as Kind, Theme};
use crate::messages::{Arg, Language, Messages};

/// Turns a view into HTML with the templates of a theme, in one language.
pub(super) trait Engine: Send + Sync {
    /// Renders a view with its template of the theme.
    fn render(&self, view: &View) -> Result<String, BrokenTemplate>;
}

/// What is wrong with a template: a fault of the theme, not of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenTemplate {
    /// The theme.
    pub theme: String,
    /// The template.
    pub template: String,
    /// Line in it; 0 when not known.
    pub line: usize,
    /// What it is.
    pub fault: Fault,
    /// What the engine says.
    pub reason: String,
}

/// Faults of a template that those who write themes meet, whatever the engine calls them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not written as the engine wants.
    Syntax,
    /// A filter that there is not.
    Filter,
    /// A function that there is not.
    Function,
    /// A test (`is …`) that there is not.
    Test,
    /// A component that there is not.
    Component,
    /// A template that there is not.
    Template,
    /// A name or a key that means nothing.
    Undefined,
    /// A value of a kind that cannot stand there.
    Value,
    /// Arguments that are missing, or too many.
    Arguments,
    /// A sentence that there is not: [`Sentences::say`] says which.
    NoSentence,
    /// A value for a sentence that there is not, likewise.
    NoValue,
    /// Something else.
    Other,
}

impl Fault {
    /// The word of messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Filter => "filter",
            Self::Function => "function",
            Self::Test => "test",
            Self::Component => "component",
            Self::Template => "template",
            Self::Undefined => "undefined",
            Self::Value => "value",
            Self::Arguments => "arguments",
            Self::NoSentence => "no-sentence",
            Self::NoValue => "no-value",
            Self::Other => "other",
        }
    }

    /// A fault that is told by our own function `t`, of which engines keep only the words.
    fn of_sentences(reason: &str) -> Option<Self> {
        match reason {
            _ if reason.contains(NO_SENTENCE) => Some(Self::NoSentence),
            _ if reason.contains(NO_VALUE) => Some(Self::NoValue),
            _ => None,
        }
    }
}

/// How the words of [`Sentences::say`] begin.
const NO_SENTENCE: &str = "no text “";
const NO_VALUE: &str = "the value “";

/// Makes the engine that a theme asks for, speaking one language.
pub(super) fn of(theme: &Theme, messages: &Arc<Messages>) -> Result<Box<dyn Engine>, BrokenTemplate> {
    let constants = messages.constants();
    Ok(match theme.engine {
        Kind::Minijinja => Box::new(minijinja::Jinja::new(theme, messages, &constants)?),
        Kind::Tera => Box::new(tera::Templates::new(theme, messages, &constants)?),
    })
}

/// Sentences without values, by key.
type Constants = BTreeMap<String, String>;

/// The templates of a theme by path, as text. What is the same on every page of a language stands in them already;
/// `key` finds the key in an expression that is nothing but a sentence without values.
fn templates<'t>(
    theme: &'t Theme,
    language: Language,
    constants: &'t Constants,
    key: fn(&str) -> Option<&str>,
) -> impl Iterator<Item = (&'t str, String)> {
    let foreign = filters::foreign(language);
    let constant = move |expression: &str| match expression {
        "foreign" => Some(foreign.to_owned()),
        _ => key(expression).and_then(|key| constants.get(key)).filter(|text| is_plain(text)).map(|text| html(text)),
    };
    let html =
        theme.files.iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|ending| ending == "html"));
    html.map(move |(path, bytes)| (path.as_str(), printed(&String::from_utf8_lossy(bytes), &constant)))
}

/// A template in which the constants that it prints, `{{ … }}`, are printed. Its lines stay the same.
fn printed(template: &str, constant: &impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{ ") {
        out.push_str(before);
        let printed = after.split_once(" }}").and_then(|(expression, tail)| Some((constant(expression)?, tail)));
        rest = if let Some((text, tail)) = printed {
            out.push_str(&text);
            tail
        } else {
            out.push_str("{{ ");
            after
        };
    }
    out + rest
}

/// Whether a text means the same to an engine when it stands in a template.
fn is_plain(text: &str) -> bool {
    !text.contains(['{', '}', '\n']) && text == text.trim()
}

/// Text, ready to stand in HTML.
pub(super) fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 8);
    add_html(&mut html, text);
    html
}

/// Adds text to HTML.
fn add_html(html: &mut String, text: &str) {
    let Ok(()) = escape(text, |piece| {
        html.push_str(piece);
        Ok::<(), Infallible>(())
    });
}

/// The function `t` of templates, for the values `V` of an engine.
struct Sentences<V> {
    messages: Arc<Messages>,
    /// Sentences without values, looked up once: a page asks for some hundred of them.
    constants: HashMap<String, V>,
}

impl<V: Clone + From<String>> Sentences<V> {
    fn new(messages: &Arc<Messages>, constants: &Constants) -> Self {
        let constants = constants.iter().map(|(key, text)| (key.clone(), V::from(text.clone()))).collect();
        Self { messages: Arc::clone(messages), constants }
    }

    /// A sentence with values by name, or which of them there is not.
    fn say(&self, key: &str, values: &[(&str, Given)]) -> Result<V, String> {
        if values.is_empty()
            && let Some(text) = self.constants.get(key)
        {
            return Ok(text.clone());
        }
        if !self.messages.has(key) {
            return Err(format!("{NO_SENTENCE}{key}” in {}", self.messages.language.tag()));
        }
        let mut args: Vec<(&str, Arg<'_>)> = Vec::with_capacity(values.len());
        for (name, value) in values {
            let arg = value.arg().ok_or_else(|| format!("{NO_VALUE}{name}” for text “{key}” is not defined"))?;
            args.push((name, arg));
        }
        Ok(V::from(self.messages.text(key, &args)))
    }
}

/// What a template gives to a sentence.
#[derive(Debug, PartialEq, Eq)]
enum Given {
    /// A name that means nothing: a slip of the template.
    Undefined,
    /// A fact that is not known; a sentence chooses by the word `none`.
    Nothing,
    /// A sentence chooses by the words `true` and `false`.
    Truth(bool),
    /// Chooses the plural.
    Number(usize),
    /// Shown as it is.
    Text(String),
}

impl Given {
    fn arg(&self) -> Option<Arg<'_>> {
        Some(match self {
            Self::Undefined => return None,
            Self::Nothing => Arg::Text("none"),
            Self::Truth(truth) => Arg::Text(word(*truth)),
            Self::Number(number) => Arg::Number(*number),
            Self::Text(text) => Arg::Text(text),
        })
    }
}

/// How a truth value is written.
const fn word(truth: bool) -> &'static str {
    if truth { "true" } else { "false" }
}

/// Hands on text in pieces, with the five escapes that HTML needs. The escapes of the engines differ from each
/// other, and one of them also hides every slash, which makes addresses unreadable and pages larger.
fn escape<E>(text: &str, mut write: impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
    // Most texts need none. Looking at all bytes without a way out makes many bytes one step.
    if !text.bytes().fold(false, |found, byte| found | escape_of(byte).is_some()) {
        return write(text);
    }
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        let Some(escape) = escape_of(byte) else { continue };
        // All five are ASCII, so both cuts are at character boundaries.
        write(&text[written..at])?;
        write(escape)?;
        written = at + 1;
    }
    write(&text[written..])
}

/// What stands for a byte that HTML would take for its own.
const fn escape_of(byte: u8) -> Option<&'static str> {
    Some(match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => return None,
    })
}
