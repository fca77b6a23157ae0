//! Why something could not be done, in the words of the reader: systems and parsers speak English only.

use std::error::Error;
use std::io;
use std::string::FromUtf8Error;

use serde_json::error::Category;

use super::output::Unwritten;
use crate::messages::{Arg, Language, Messages};
use crate::render::BrokenTemplate;

/// An error with all that it comes from.
pub(super) fn all(error: &anyhow::Error, messages: &Messages) -> String {
    error.chain().map(|cause| words(cause, messages)).collect::<Vec<_>>().join(": ")
}

fn words(cause: &(dyn Error + 'static), messages: &Messages) -> String {
    if let Some(error) = cause.downcast_ref::<io::Error>() {
        return of_system(error, messages);
    }
    if let Some(Unwritten(error)) = cause.downcast_ref::<Unwritten>() {
        return of_system(error, messages);
    }
    if let Some(error) = cause.downcast_ref::<serde_json::Error>() {
        return of_json(error, messages);
    }
    if cause.is::<FromUtf8Error>() { messages.plain("reason-not-text") } else { cause.to_string() }
}

/// What the system says.
pub(super) fn of_system(error: &io::Error, messages: &Messages) -> String {
    let kind = match error.kind() {
        io::ErrorKind::NotFound => "none-there",
        io::ErrorKind::PermissionDenied => "denied",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::NotADirectory => "file",
        io::ErrorKind::AlreadyExists => "there",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::InvalidFilename => "name",
        _ => "other",
    };
    // What is no number of a system is a sentence of somebody else, who knows more.
    let Some(code) = error.raw_os_error().filter(|_| messages.language != Language::En) else {
        return error.to_string();
    };
    messages.text("reason-system", &[("kind", Arg::Text(kind)), ("code", Arg::Text(&code.to_string()))])
}

/// What is wrong with a template. The engine's own words stand behind ours, because they name what is meant.
pub(super) fn of_template(broken: &BrokenTemplate, messages: &Messages) -> String {
    if messages.language == Language::En {
        return broken.reason.clone();
    }
    // What `t` says names the key, or the value and the key, in quotes.
    let mut quoted = broken.reason.split('“').skip(1).filter_map(|rest| Some(rest.split_once('”')?.0));
    let (first, second) = (quoted.next().unwrap_or_default(), quoted.next().unwrap_or_default());
    let args = [
        ("kind", Arg::Text(broken.fault.key())),
        ("first", Arg::Text(first)),
        ("second", Arg::Text(second)),
        ("words", Arg::Text(&broken.reason)),
    ];
    messages.text("reason-template", &args)
}

/// What keeps a file from being read as JSON of some form.
fn of_json(error: &serde_json::Error, messages: &Messages) -> String {
    if messages.language == Language::En {
        return error.to_string();
    }
    let kind = match error.classify() {
        Category::Eof => "cut",
        Category::Data => "data",
        Category::Syntax | Category::Io => "syntax",
    };
    let (line, column) = (error.line().to_string(), error.column().to_string());
    let args = [("kind", Arg::Text(kind)), ("line", Arg::Text(&line)), ("column", Arg::Text(&column))];
    messages.text("reason-json", &args)
}
