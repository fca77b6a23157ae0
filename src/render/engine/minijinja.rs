//! Themes written for `MiniJinja`.

use std::error::Error as _;
use std::fmt;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Object, ObjectRepr, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value, escape_formatter};

use super::filters::{self, Parts};
use super::{BrokenTemplate, Constants, Engine, Fault, Given, Sentences, record};
use crate::load::Theme;
use crate::messages::Messages;
use crate::render::given::View;

pub(super) struct Jinja {
    theme: String,
    environment: Environment<'static>,
}

impl Jinja {
    pub(super) fn new(theme: &Theme, messages: &Arc<Messages>, constants: &Constants) -> Result<Self, BrokenTemplate> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        environment.set_formatter(write_value);
        environment.add_filter("safe", safe);
        environment.add_filter("escape", escaped);
        environment.add_filter("e", escaped);
        environment.add_filter("text", |value: &Value| filters::text(value));
        environment.add_filter("link", |value: &Value| filters::link(value));
        environment.add_filter("date", |value: &Value| filters::date(value));
        environment.add_filter("phone", |number: &Value, href: Option<&str>| filters::phone(number, href));
        environment.add_filter("anchored", |page: &Value, prefix: &str| filters::anchored(page, prefix));
        environment.add_global("foreign", Value::from_safe_string(filters::foreign(messages.language).to_owned()));
        let sentences = Sentences::new(messages, constants);
        environment.add_function("t", move |key: &str, values: Kwargs| say(&sentences, key, &values));
        for (path, source) in super::templates(theme, messages.language, constants, key) {
            environment
                .add_template_owned(path.to_owned(), source)
                .map_err(|error| broken(&theme.name, path, &error))?;
        }
        Ok(Self { theme: theme.name.clone(), environment })
    }
}

impl Parts for Value {
    fn part(&self, name: &str) -> Option<Self> {
        self.get_attr(name).ok().filter(|part| !part.is_none() && !part.is_undefined())
    }

    fn words(&self) -> Option<&str> {
        self.as_str()
    }

    fn html(html: String) -> Self {
        Self::from_safe_string(html)
    }
}

impl Engine for Jinja {
    fn render(&self, view: &View) -> Result<String, BrokenTemplate> {
        let template = view.template();
        let value = || record::value(view).map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string()));
        let render = || self.environment.get_template(template)?.render(value()?);
        render().map_err(|error| broken(&self.theme, template, &error))
    }
}

/// The key in `t("key")`.
fn key(expression: &str) -> Option<&str> {
    expression.strip_prefix("t(\"")?.strip_suffix("\")").filter(|key| !key.contains('"'))
}

/// The function `t`: a sentence, with values by name.
fn say(sentences: &Sentences<Value>, key: &str, values: &Kwargs) -> Result<Value, Error> {
    let mut shown: Vec<(&str, Given)> = Vec::new();
    for name in values.args() {
        shown.push((name, given(&values.peek(name)?)));
    }
    sentences.say(key, &shown).map_err(|reason| Error::new(ErrorKind::InvalidOperation, reason))
}

fn given(value: &Value) -> Given {
    match (value.kind(), value.as_usize()) {
        (ValueKind::Undefined, _) => Given::Undefined,
        (ValueKind::None, _) => Given::Nothing,
        (ValueKind::Bool, _) => Given::Truth(value.is_true()),
        (ValueKind::Number, Some(number)) => Given::Number(number),
        _ => Given::Text(value.to_string()),
    }
}

/// Prints a value: text escaped, nothing for a fact that is not known, truth values in small letters.
fn write_value(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.kind() {
        ValueKind::String if !value.is_safe() && *state.auto_escape() == AutoEscape::Html => {
            super::escape(value.as_str().unwrap_or_default(), |piece| Ok(out.write_str(piece)?))
        }
        ValueKind::None => Ok(()),
        ValueKind::Bool => Ok(out.write_str(super::word(value.is_true()))?),
        _ => match value.downcast_object_ref::<Safe>() {
            Some(Safe(text)) => Ok(out.write_str(text.as_str().unwrap_or_default())?),
            None => escape_formatter(out, state, value),
        },
    }
}

/// A text to be printed as it is. The engine's own filter copies it twice, and half of a page is made before it.
#[derive(Debug)]
struct Safe(Value);

impl Object for Safe {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.0.is_true()
    }

    fn render(self: &Arc<Self>, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

/// The filter `safe`.
fn safe(value: &Value) -> Result<Value, Error> {
    match value.kind() {
        ValueKind::Undefined => Err(Error::from(ErrorKind::UndefinedError)),
        ValueKind::String if !value.is_safe() => Ok(Value::from_object(Safe(value.clone()))),
        _ => Ok(value.clone()),
    }
}

/// The filter `escape`, with the same escapes as everywhere.
fn escaped(value: &Value) -> Value {
    if value.is_safe() || value.downcast_object_ref::<Safe>().is_some() {
        return value.clone();
    }
    Value::from_safe_string(super::html(&value.to_string()))
}

fn broken(theme: &str, template: &str, error: &Error) -> BrokenTemplate {
    // A fault of an included template comes wrapped in one of each template that includes it.
    let mut cause = error;
    while let Some(inner) = cause.source().and_then(|source| source.downcast_ref()) {
        cause = inner;
    }
    let place = if cause.name().is_some() { cause } else { error };
    let reason = match cause.detail() {
        Some(detail) => format!("{}: {detail}", cause.kind()),
        None => cause.kind().to_string(),
    };
    BrokenTemplate {
        theme: theme.to_owned(),
        template: place.name().unwrap_or(template).to_owned(),
        line: place.line().unwrap_or_default(),
        fault: Fault::of_sentences(&reason).unwrap_or_else(|| fault(cause.kind())),
        reason,
    }
}

const fn fault(kind: ErrorKind) -> Fault {
    match kind {
        ErrorKind::SyntaxError | ErrorKind::BadEscape => Fault::Syntax,
        ErrorKind::UnknownFilter => Fault::Filter,
        ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => Fault::Function,
        ErrorKind::UnknownTest => Fault::Test,
        ErrorKind::TemplateNotFound => Fault::Template,
        ErrorKind::UndefinedError | ErrorKind::UnknownBlock => Fault::Undefined,
        ErrorKind::InvalidOperation | ErrorKind::NonPrimitive | ErrorKind::NonKey | ErrorKind::CannotUnpack => {
            Fault::Value
        }
        ErrorKind::MissingArgument | ErrorKind::TooManyArguments => Fault::Arguments,
        _ => Fault::Other,
    }
}
