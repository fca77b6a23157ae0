//! What is said to somebody who typed something that cannot be understood.

use std::io::Write;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::shared::Shared;
use super::{Exit, output};
use crate::load::raw::NoDay;
use crate::messages::{Arg, Messages};
use crate::report::visible;

/// Prints help when it was asked for, else what is wrong, in the language of the reader.
pub(super) fn answer(error: &clap::Error, messages: &Messages) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let written = output::print(error.render().to_string().as_bytes());
            written.map_or_else(
                |error| {
                    Shared::failed(messages, &error.into());
                    Exit::CouldNot
                },
                |()| Exit::Done,
            )
        }
        _ => {
            let _ = writeln!(std::io::stderr(), "{}", sentence(error, messages));
            let command = messages.text("use-see-help", &[("command", Arg::Text("niemyet"))]);
            let _ = writeln!(std::io::stderr(), "{command}");
            Exit::CouldNot
        }
    }
}

fn sentence(error: &clap::Error, messages: &Messages) -> String {
    let of = |kind| error.get(kind).map(words).unwrap_or_default();
    let argument = of(ContextKind::InvalidArg);
    let (key, value, near) = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            ("use-unknown-command", of(ContextKind::InvalidSubcommand), of(ContextKind::SuggestedSubcommand))
        }
        ErrorKind::UnknownArgument => ("use-unknown-argument", argument.clone(), of(ContextKind::SuggestedArg)),
        ErrorKind::MissingRequiredArgument => ("use-missing-argument", argument.clone(), String::new()),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("use-missing-command", String::new(), String::new())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if of(ContextKind::InvalidValue).is_empty() => {
            ("use-missing-value", String::new(), String::new())
        }
        ErrorKind::ValueValidation if let Some(problem) = of_day(error) => {
            let key = if problem == NoDay::InNoCalendar { "use-no-such-day" } else { "use-no-day" };
            (key, of(ContextKind::InvalidValue), String::new())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("use-invalid-value", of(ContextKind::InvalidValue), String::new())
        }
        ErrorKind::ArgumentConflict => ("use-conflict", of(ContextKind::PriorArg), String::new()),
        _ => ("use-wrong", String::new(), String::new()),
    };
    let none = |text: String| if text.is_empty() { "none".to_owned() } else { visible(&text) };
    let (value, argument) = (visible(&value), visible(&argument));
    let (near, choices) = (none(near), none(of(ContextKind::ValidValue)));
    messages.text(
        key,
        &[
            ("value", Arg::Text(&value)),
            ("argument", Arg::Text(&argument)),
            ("nearest", Arg::Text(&near)),
            ("choices", Arg::Text(&choices)),
        ],
    )
}

/// What the reader of days says, where it refused the value.
fn of_day(error: &clap::Error) -> Option<NoDay> {
    std::error::Error::source(error)?.downcast_ref().copied()
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
