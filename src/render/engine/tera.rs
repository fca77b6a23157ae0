//! Themes written for Tera 2.
//!
//! Where the language differs from `MiniJinja`: `t` takes its key by name, `t(key="…", n=3)`; components stand for
//! macros; a name that means nothing stops the build where it is printed, looped over or looked into, but counts as
//! false in an `if`.

use std::io;
use std::sync::Arc;

use tera::value::ValueKind;
use tera::{Context, Error, ErrorKind, Kwargs, State, Tera, Value};

use super::filters::{self, Parts};
use super::{BrokenTemplate, Constants, Engine, Fault, Given, Sentences};
use crate::load::Theme;
use crate::messages::Messages;
use crate::render::given::View;

/// The argument of `t` that holds the key; all others are values of the sentence.
const KEY: &str = "key";

pub(super) struct Templates {
    theme: String,
    tera: Tera,
}

impl Templates {
    pub(super) fn new(theme: &Theme, messages: &Arc<Messages>, constants: &Constants) -> Result<Self, BrokenTemplate> {
        let mut tera = Tera::new();
        tera.set_escape_fn(write_escaped);
        let sentences = Sentences::new(messages, constants);
        tera.register_function("t", move |values: Kwargs, _: &State<'_>| say(&sentences, &values));
        tera.register_filter("text", |value: &Value, _: Kwargs, _: &State<'_>| filters::text(value));
        tera.register_filter("link", |value: &Value, _: Kwargs, _: &State<'_>| filters::link(value));
        tera.register_filter("date", |value: &Value, _: Kwargs, _: &State<'_>| filters::date(value));
        tera.register_filter("phone", |number: &Value, values: Kwargs, _: &State<'_>| {
            Ok::<Value, Error>(filters::phone(number, values.get::<&str>("href")?))
        });
        tera.register_filter("anchored", |page: &Value, values: Kwargs, _: &State<'_>| {
            Ok::<Value, Error>(filters::anchored(page, values.must_get::<&str>("prefix")?))
        });
        tera.global_context().insert_value("foreign", Value::safe_string(filters::foreign(messages.language)));
        // All at once: a template may build on one that comes later.
        tera.add_raw_templates(super::templates(theme, messages.language, constants, key))
            .map_err(|error| broken(&theme.name, "", &error))?;
        Ok(Self { theme: theme.name.clone(), tera })
    }
}

impl Parts for Value {
    fn part(&self, name: &str) -> Option<Self> {
        self.get_from_path(name).filter(|part| !part.is_none() && !part.is_undefined()).cloned()
    }

    fn words(&self) -> Option<&str> {
        self.as_str()
    }

    fn html(html: String) -> Self {
        Self::safe_string(&html)
    }
}

impl Engine for Templates {
    fn render(&self, view: &View) -> Result<String, BrokenTemplate> {
        let template = view.template();
        let render = || self.tera.render(template, &Context::from_serialize(view)?);
        render().map_err(|error| broken(&self.theme, template, &error))
    }
}

/// The key in `t(key="key")`.
fn key(expression: &str) -> Option<&str> {
    expression.strip_prefix("t(key=\"")?.strip_suffix("\")").filter(|key| !key.contains('"'))
}

/// The function `t`: a sentence, with values by name.
fn say(sentences: &Sentences<Value>, values: &Kwargs) -> Result<Value, Error> {
    let key: &str = values.must_get(KEY)?;
    let names = values.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    let shown: Vec<(&str, Given)> =
        names.filter(|(name, _)| *name != KEY).map(|(name, value)| (name, given(value))).collect();
    sentences.say(key, &shown).map_err(Error::message)
}

fn given(value: &Value) -> Given {
    match (value.kind(), value.as_u64().and_then(|number| usize::try_from(number).ok())) {
        (ValueKind::Undefined, _) => Given::Undefined,
        (ValueKind::None, _) => Given::Nothing,
        (ValueKind::Bool, _) => Given::Truth(value.is_truthy()),
        (_, Some(number)) => Given::Number(number),
        _ => Given::Text(value.to_string()),
    }
}

fn write_escaped(text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    super::escape(text, |piece| out.write_all(piece.as_bytes()))
}

fn broken(theme: &str, template: &str, error: &Error) -> BrokenTemplate {
    let (template, line, reason) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.filename(), report.span().start_line, report.message().to_owned())
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            (&**tpl, 0, error.to_string())
        }
        ErrorKind::MissingParent { current, .. } => (&**current, 0, error.to_string()),
        ErrorKind::Msg(text) => first_frame(text).unwrap_or_else(|| (template, 0, text.clone())),
        _ => (template, 0, error.to_string()),
    };
    let fault = Fault::of_sentences(&reason).unwrap_or_else(|| fault(error.kind(), &reason));
    BrokenTemplate { theme: theme.to_owned(), template: template.to_owned(), line, fault, reason }
}

/// What a fault is: of most the engine tells it only in words, those of loading and of rendering alike.
fn fault(kind: &ErrorKind, reason: &str) -> Fault {
    const SPOKEN: [(&str, Fault); 14] = [
        ("Unknown filter", Fault::Filter),
        ("Unknown function", Fault::Function),
        ("Unknown test", Fault::Test),
        ("Unknown component", Fault::Component),
        ("Unknown template", Fault::Template),
        ("Unknown tag", Fault::Syntax),
        ("Unexpected end of input", Fault::Syntax),
        ("Found ", Fault::Syntax),
        ("Missing keyword argument", Fault::Arguments),
        ("Unknown argument", Fault::Arguments),
        ("is not defined", Fault::Undefined),
        ("undefined", Fault::Undefined),
        ("not possible on type", Fault::Value),
        ("requires both operands", Fault::Value),
    ];
    match kind {
        ErrorKind::SyntaxError(_) => Fault::Syntax,
        ErrorKind::MissingParent { .. } | ErrorKind::TemplateNotFound(_) => Fault::Template,
        ErrorKind::ComponentNotFound(_) => Fault::Component,
        ErrorKind::MissingArgument { .. } => Fault::Arguments,
        ErrorKind::InvalidArgument { .. } | ErrorKind::OutOfRangeArgument { .. } => Fault::Value,
        _ => SPOKEN.iter().find(|(words, _)| reason.contains(words)).map_or(Fault::Other, |(_, fault)| *fault),
    }
}

/// Where the first fault is of those that Tera finds while it loads. It gives them only as printed frames:
/// `error: …`, and in the next line ` --> file:line:column`.
fn first_frame(text: &str) -> Option<(&str, usize, String)> {
    let (reason, rest) = text.strip_prefix("error: ")?.split_once('\n')?;
    let place = rest.split_once("--> ")?.1.lines().next()?;
    let (place, _column) = place.rsplit_once(':')?;
    let (template, line) = place.rsplit_once(':')?;
    Some((template, line.parse().ok()?, reason.to_owned()))
}
