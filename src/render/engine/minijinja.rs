//! Themes written for `MiniJinja`.

use std::collections::BTreeMap;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior, Value};

use super::{BrokenTemplate, Engine, Texts};
use crate::load::Theme;
use crate::messages::{Arg, Language};
use crate::render::pages::View;

/// Steps a template may take: some hundred times what the largest real page needs. A theme that never ends is
/// stopped instead of hanging the build.
const MOST_STEPS: u64 = 2_000_000_000;

pub(super) struct Jinja {
    theme: String,
    environment: Environment<'static>,
}

impl Jinja {
    pub(super) fn new(theme: &Theme, texts: &Texts) -> Result<Self, BrokenTemplate> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        environment.set_fuel(Some(MOST_STEPS));
        let constants = constants(texts);
        let texts = texts.clone();
        environment.add_function("t", move |state: &State<'_, '_>, key: &str, values: Kwargs| {
            say(&texts, &constants, state, key, &values)
        });
        let theme_name = theme.name.clone();
        for (path, bytes) in theme.files.iter().filter(|(path, _)| path.ends_with(".html")) {
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

/// Sentences without values, looked up once: a page asks for some hundred of them.
type Constants = BTreeMap<Language, BTreeMap<String, Value>>;

fn constants(texts: &Texts) -> Constants {
    let by_key = |messages: &crate::messages::Messages| {
        messages.constants().into_iter().map(|(key, text)| (key, Value::from(text))).collect()
    };
    texts.iter().map(|(language, messages)| (*language, by_key(messages))).collect()
}

/// The function `t`: a sentence in the language of the page, with values by name.
fn say(
    texts: &Texts,
    constants: &Constants,
    state: &State<'_, '_>,
    key: &str,
    values: &Kwargs,
) -> Result<Value, Error> {
    let tag = state.lookup("lang").unwrap_or_default();
    let language = tag.as_str().and_then(Language::of).unwrap_or_default();
    let names: Vec<&str> = values.args().collect();
    if names.is_empty()
        && let Some(text) = constants.get(&language).and_then(|texts| texts.get(key))
    {
        return Ok(text.clone());
    }
    let found = texts.iter().find(|(of, _)| *of == language).map(|(_, messages)| messages);
    let Some(messages) = found.filter(|messages| messages.has(key)) else {
        return Err(Error::new(ErrorKind::InvalidOperation, format!("no text “{key}” in {}", language.tag())));
    };
    let mut shown: Vec<(&str, Shown)> = Vec::with_capacity(names.len());
    for name in names {
        let value: Value = values.get(name)?;
        shown.push((name, Shown::of(&value)));
    }
    let args: Vec<(&str, Arg<'_>)> = shown.iter().map(|(name, value)| (*name, value.arg())).collect();
    Ok(Value::from(messages.text(key, &args)))
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
