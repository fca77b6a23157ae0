//! Items of lists whose dash was forgotten.

use super::syntax::{column_of, indentation, line_of};

/// A line that is no key and has no dash, as far right as the dash of the item right above or below it.
pub(super) fn missing_dash(text: &str, line: u32) -> Option<(&'static str, u32, u32)> {
    let current = line_of(text, line)?;
    let own = indentation(current);
    if is_item(current) || !is_content(current) || is_key(current) {
        return None;
    }
    let is_beside = |other: Option<&&str>| other.is_some_and(|other| indentation(other) == own && is_item(other));
    // What stands further right than the item above belongs to that.
    let above: Vec<&str> = text.lines().take(line.checked_sub(1)? as usize).filter(|line| is_content(line)).collect();
    let mut above = above.into_iter().rev().filter(|above| indentation(above) <= own).peekable();
    let below = text.lines().skip(line as usize).find(|below| is_content(below));
    if !is_beside(above.peek()) && !is_beside(below.as_ref()) {
        return None;
    }
    // Below a list that is no further right than its key a word may be the next key, without its colon.
    let holder = above.find(|above| !is_item(above));
    let may_be_key = is_word(says(current)) && holder.is_some_and(|holder| indentation(holder) == own);
    (!may_be_key).then(|| ("missing-dash", line, column_of(current, own)))
}

/// The last line above one that says something.
pub(super) fn last_content(text: &str, line: u32) -> Option<u32> {
    (1..line).rev().find(|above| line_of(text, *above).is_some_and(is_content))
}

fn is_item(line: &str) -> bool {
    line.trim_start().starts_with("- ")
}

fn is_content(line: &str) -> bool {
    !line.trim().is_empty() && !line.trim_start().starts_with('#')
}

/// Whether a line has a key, whatever stands behind its colon.
fn is_key(line: &str) -> bool {
    let says = says(line);
    let begins = says.split_once(':').is_some_and(|(key, _)| is_word(key));
    begins || (!says.starts_with('{') && (says.contains(": ") || says.ends_with(':')))
}

/// What a line says, without a comment.
fn says(line: &str) -> &str {
    line.split_once(" #").map_or(line, |(says, _)| says).trim()
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_')
}
