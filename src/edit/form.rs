//! How values are written.

use super::scalar::{composed, quoted};
use super::value::Value;

/// A value on one line, as it stands between brackets: `{code: "1.000894", place: sanh}`.
pub(super) fn flow(value: &Value) -> String {
    match value {
        Value::Nothing => "null".to_owned(),
        Value::Word(word) => word.clone(),
        Value::Text(text) => scalar(text, true),
        Value::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) => {
            let entry = |(key, value): &(String, Value)| format!("{}: {}", scalar(key, true), flow(value));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

/// A key and its value, its further lines indented by so many blanks; the first line is not.
pub(super) fn entry(key: &str, value: &Value, indent: usize, line_break: &str) -> String {
    let key = scalar(key, false);
    match value {
        Value::List(items) if items.iter().any(|item| matches!(item, Value::Map(_))) => {
            let pad = " ".repeat(indent + 2);
            let item = |item: &Value| format!("{line_break}{pad}- {}", block(item, indent + 4, line_break));
            format!("{key}:{}", items.iter().map(item).collect::<String>())
        }
        Value::Map(entries) if !entries.is_empty() => {
            format!("{key}:{line_break}{}{}", " ".repeat(indent + 2), block(value, indent + 2, line_break))
        }
        Value::Nothing => format!("{key}:"),
        Value::Text(text) => format!("{key}: {}", scalar(text, false)),
        _ => format!("{key}: {}", flow(value)),
    }
}

/// A value as it stands after a dash, its further lines indented by so many blanks; the first line is not.
pub(super) fn block(value: &Value, indent: usize, line_break: &str) -> String {
    let between = format!("{line_break}{}", " ".repeat(indent));
    match value {
        Value::Map(entries) if !entries.is_empty() => {
            let lines = entries.iter().map(|(key, value)| entry(key, value, indent, line_break));
            lines.collect::<Vec<_>>().join(&between)
        }
        Value::Text(text) => scalar(text, false),
        _ => flow(value),
    }
}

/// A text on one line: plain if that is safe where it stands, else in double quotes.
fn scalar(text: &str, in_brackets: bool) -> String {
    let text = &composed(text);
    if in_brackets && text.contains(',') { quoted(text) } else { super::scalar::scalar(text) }
}
