//! Markdown: for an email, a merge request or a wiki.

use std::fmt::Write;

use super::head::classes;
use super::human::severity_name;
use super::sections::{Section, sections};
use super::summary::{grouped, run_summary};
use super::table::{day, object};
use super::{Item, Run};
use crate::messages::Messages;

/// The whole text: the classes of complaint, then the findings, class by class and group by group.
pub(super) fn render(run: &Run, messages: &Messages) -> String {
    let language = messages.language;
    let mut text = format!("# {}\n\n", messages.plain("report-title"));
    let _ = writeln!(
        text,
        "{} {}. {}.\n",
        messages.plain("report-as-of"),
        day(&run.as_of, language),
        run_summary(run, messages)
    );
    let _ = writeln!(text, "{}\n", messages.plain("complaint-head"));
    for (name, count) in classes(run, messages) {
        let _ = writeln!(text, "- {}: {}", escaped(&name), grouped(count, language));
    }
    for Section { title, items } in sections(run, messages) {
        let _ = writeln!(text, "\n## {} ({})\n", escaped(&title), grouped(items.len(), language));
        for item in items {
            push_item(&mut text, item, messages);
        }
    }
    text
}

fn push_item(text: &mut String, item: &Item, messages: &Messages) {
    let language = messages.language;
    let severity = severity_name(item.severity, messages);
    let _ = writeln!(text, "- **{severity}** {} ({})", escaped(item.message.of(language)), escaped(&item.rule));
    let mut line = |key: &str, words: &str| {
        if !words.is_empty() {
            let _ = writeln!(text, "  - {}: {}", messages.plain(key), escaped(words));
        }
    };
    line("report-where", &item.position().unwrap_or_default());
    line("report-about", &object(item, messages));
    line("report-ground", item.ground.as_deref().unwrap_or_default());
    line("report-due", &super::human::due_of(item, messages).unwrap_or_default());
    line("report-why", item.why.as_ref().map(|words| words.of(language)).unwrap_or_default());
    line("report-do", item.remedy.as_ref().map(|words| words.of(language)).unwrap_or_default());
}

/// Text in which nothing is markup, neither of Markdown nor of HTML, and no address becomes a link.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '+' | '!' | '|' | '~' | '$' => {
                out.push('\\');
                out.push(character);
            }
            '\n' | '\r' => out.push(' '),
            _ => out.push(character),
        }
    }
    out.replace("://", "&#58;//").replace("www.", "www&#46;")
}
