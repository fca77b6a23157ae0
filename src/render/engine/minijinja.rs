//! Themes written for `MiniJinja`.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value, escape_formatter};

use super::{BrokenTemplate, Engine};
use crate::load::Theme;
use crate::messages::{Arg, Messages};
use crate::render::pages::View;

/// Steps a template may take: some hundred times what the largest real page needs. A theme that never ends is
/// stopped instead of hanging the build.
const MOST_STEPS: u64 = 2_000_000_000;

pub(super) struct Jinja {
    theme: String,
    environment: Environment<'static>,
}

impl Jinja {
    pub(super) fn new(theme: &Theme, messages: &Arc<Messages>) -> Result<Self, BrokenTemplate> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        environment.set_fuel(Some(MOST_STEPS));
        environment.set_formatter(write_escaped);
        let constants: Constants =
            messages.constants().into_iter().map(|(key, text)| (key, Value::from(text))).collect();
        let messages = Arc::clone(messages);
        environment.add_function("t", move |key: &str, values: Kwargs| say(&messages, &constants, key, &values));
        let theme_name = theme.name.clone();
        for (path, bytes) in theme.files.iter().filter(|(path, _)| is_template(path)) {
            let source = String::from_utf8_lossy(bytes).into_owned();
            environment.add_template_owned(path.clone(), source).map_err(|error| broken(&theme_name, path, &error))?;
        }
        Ok(Self { theme: theme_name, environment })
    }
}

impl Engine for Jinja {
    fn render(&self, template: &str, view: &View) -> Result<String, BrokenTemplate> {
        let render = || self.environment.get_template(template)?.render(Serde(view));
        render().map_err(|error| broken(&self.theme, template, &error))
    }
}

fn is_template(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|ending| ending == "html")
}

/// Sentences without values, looked up once: a page asks for some hundred of them.
type Constants = BTreeMap<String, Value>;

/// The function `t`: a sentence, with values by name.
fn say(messages: &Messages, constants: &Constants, key: &str, values: &Kwargs) -> Result<Value, Error> {
    let names: Vec<&str> = values.args().collect();
    if names.is_empty()
        && let Some(text) = constants.get(key)
    {
        return Ok(text.clone());
    }
    if !messages.has(key) {
        let reason = format!("no text “{key}” in {}", messages.language.tag());
        return Err(Error::new(ErrorKind::InvalidOperation, reason));
    }
    let mut shown: Vec<(&str, Shown)> = Vec::with_capacity(names.len());
    for name in names {
        let value: Value = values.get(name)?;
        shown.push((name, Shown::of(&value)));
    }
    let args: Vec<(&str, Arg<'_>)> = shown.iter().map(|(name, value)| (*name, value.arg())).collect();
    Ok(Value::from(messages.text(key, &args)))
}

/// Writes text with the five escapes that HTML needs. The engine's own escape also hides every slash, which makes
/// addresses unreadable and pages larger.
fn write_escaped(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let Some(text) = value.as_str().filter(|_| !value.is_safe() && *state.auto_escape() == AutoEscape::Html) else {
        return escape_formatter(out, state, value);
    };
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        // All five are ASCII, so both cuts are at character boundaries.
        out.write_str(&text[written..at])?;
        out.write_str(escape)?;
        written = at + 1;
    }
    out.write_str(&text[written..])?;
    Ok(())
}

/// A value of a template as a value of a sentence.
enum Shown {
    Text(String),
    Number(usize),
}

impl Shown {
    fn of(value: &Value) -> Self {
        match (value.kind(), value.as_usize()) {
            (ValueKind::Number, Some(number)) => Self::Number(number),
            (ValueKind::None, _) => Self::Text("none".to_owned()),
            _ => Self::Text(value.to_string()),
        }
    }

    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Text(text),
            Self::Number(number) => Arg::Number(*number),
        }
    }
}

fn broken(theme: &str, template: &str, error: &Error) -> BrokenTemplate {
    let reason = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    BrokenTemplate {
        theme: theme.to_owned(),
        template: error.name().unwrap_or(template).to_owned(),
        line: error.line().unwrap_or_default(),
        reason,
    }
}
