//! A page that stands alone: no script, no request, printable. Everything that an author wrote is text.

use std::fmt::Write;

use super::head::classes;
use super::human::{due_of, severity_name};
use super::sections::{Section, sections};
use super::summary::{grouped, run_summary};
use super::table::{day, object};
use super::xml::escaped;
use super::{Item, Run};
use crate::messages::Messages;

/// How the page looks, on a screen and on paper.
const STYLE: &str = include_str!("page.css");

/// The whole page of a run.
pub(super) fn render(run: &Run, messages: &Messages) -> String {
    let language = messages.language;
    let mut body = String::new();
    let as_of = format!("{} {}.", messages.plain("report-as-of"), day(&run.as_of, language));
    let _ = writeln!(body, "<p>{} {}.</p>", escaped(&as_of), escaped(&run_summary(run, messages)));
    let _ = writeln!(body, "<table class=\"counts\"><caption>{}</caption>", escaped(&messages.plain("complaint-head")));
    for (name, count) in classes(run, messages) {
        let _ = writeln!(
            body,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td></tr>",
            escaped(&name),
            grouped(count, language)
        );
    }
    body.push_str("</table>\n");
    for Section { title, items } in sections(run, messages) {
        let _ = writeln!(body, "<h2>{} ({})</h2>\n<ul>", escaped(&title), grouped(items.len(), language));
        for item in items {
            push_item(&mut body, item, messages);
        }
        body.push_str("</ul>\n");
    }
    page(&messages.plain("report-title"), &body, messages)
}

/// A page around a body that is HTML already.
pub(super) fn page(title: &str, body: &str, messages: &Messages) -> String {
    let (tag, title) = (messages.language.tag(), escaped(title));
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

fn push_item(body: &mut String, item: &Item, messages: &Messages) {
    let language = messages.language;
    let _ = write!(
        body,
        "<li><p><strong class=\"{}\">{}</strong> {} <code>{}</code></p>\n<dl>",
        item.severity.key(),
        escaped(&severity_name(item.severity, messages)),
        escaped(item.message.of(language)),
        escaped(&item.rule)
    );
    let mut line = |key: &str, words: &str| {
        if !words.is_empty() {
            let _ = write!(body, "<dt>{}</dt><dd>{}</dd>", escaped(&messages.plain(key)), escaped(words));
        }
    };
    line("report-about", &object(item, messages));
    line("report-ground", item.ground.as_deref().unwrap_or_default());
    line("report-due", &due_of(item, messages).unwrap_or_default());
    line("report-why", item.why.as_ref().map(|words| words.of(language)).unwrap_or_default());
    line("report-do", item.remedy.as_ref().map(|words| words.of(language)).unwrap_or_default());
    line("report-where", &item.position().unwrap_or_default());
    body.push_str("</dl></li>\n");
}
