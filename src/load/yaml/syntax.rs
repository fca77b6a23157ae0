//! A syntax error → its usual cause, at the place where the author has to look.
//!
//! A scanner notices an unclosed quote lines later, and a missing colon at the next one; people need the place
//! of the mistake, not of its discovery.

use granit_parser::{ErrorKind, ScanError};

use super::colon::lost_colon;
use super::dash::{last_content, missing_dash};
use super::surplus::surplus;
use crate::diagnostics::Odd;
use crate::load::text::{MERGE_BEGIN, MERGE_END, marked, merge_mark};

/// Rule, line and column of the likely cause of an error noticed at a position.
pub(super) fn cause(text: &str, error: &ScanError, noticed: (u32, u32)) -> (&'static str, u32, u32) {
    let (line, column) = noticed;
    if let Some(mark) = merge_mark(text).filter(|mark| *mark <= line) {
        return ("merge-mark", mark, 1);
    }
    if let Some((line, column)) = leading_tab(text, line) {
        return ("tab-indentation", line, column);
    }
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => ("nested-too-deep", line, column),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => ("tab-indentation", line, column),
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent => at("unclosed-quote", opening_quote(text, line), noticed),
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            let opener = at_opener(text, noticed).or_else(|| odd_quote(text, noticed));
            opener.unwrap_or(("text-after-quote", line, column))
        }
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape
        | ErrorKind::MissingLowSurrogate => ("unknown-escape", line, column),
        ErrorKind::UnexpectedCharacter { character } if Odd::of(*character).is_some() => {
            at("control-character", find_in_line(text, noticed, *character), noticed)
        }
        kind => structure(text, kind, noticed),
    }
}

/// The same for errors of structure: indentation, colons, brackets, and what a value may begin with.
fn structure(text: &str, kind: &ErrorKind, noticed: (u32, u32)) -> (&'static str, u32, u32) {
    let (line, column) = noticed;
    let special = special_start(text, noticed).map(|(line, column)| (special_rule(text, line, column), line, column));
    if is_tag(text, noticed) {
        return ("tag-not-supported", line, column);
    }
    match kind {
        ErrorKind::MappingValueNotAllowed => colon(text, noticed),
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::ExpectedBlockSequenceEntry
            if is_behind_bracket(text, noticed) =>
        {
            ("text-after-bracket", line, column)
        }
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::BlockSequenceEntryNotAllowed => special.unwrap_or_else(|| aligned(text, line)),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => {
            missing_dash(text, line).unwrap_or(("missing-colon", line, column))
        }
        ErrorKind::InvalidColonPlacement
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator => bracket(text, noticed),
        // Noticed where the one opens before whose end another kind is closed.
        ErrorKind::MismatchedFlowCollectionEnd { .. } => match surplus(text, line) {
            Some(surplus) => ("unopened-bracket", line, surplus),
            None => ("unclosed-bracket", line, column),
        },
        ErrorKind::MisplacedFlowCollectionEnd => ("unopened-bracket", line, column),
        ErrorKind::UnexpectedCharacter { .. } | ErrorKind::PlainScalarStartsWithDashFlowIndicator => {
            ("unquoted-character", line, column)
        }
        _ => special.unwrap_or_else(|| bracket_or(text, noticed)),
    }
}

/// The text from the first line below one that begins a key or an item at the top of the file, and how many lines are
/// above it.
pub(super) fn below(text: &str, line: u32) -> Option<(u32, &str)> {
    let is_conflict = line_of(text, line).is_some_and(|line| line.starts_with(MERGE_BEGIN));
    let line = if is_conflict { marked(text, &[MERGE_END])? } else { line };
    let is_content = |line: &&str| !line.trim().is_empty() && !line.starts_with(['#', '%']) && !line.starts_with("---");
    let is_list = text.lines().find(is_content)?.starts_with("- ");
    let is_of_key = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let begins = |line: &str| {
        let after = line.trim_start_matches(is_of_key);
        let is_key = after.len() < line.len() && (after.starts_with(": ") || after.trim_end() == ":");
        if is_list { line.starts_with("- ") } else { is_key }
    };
    let mut start = 0;
    for (above, content) in (0..).zip(text.split_inclusive('\n')) {
        if above >= line && begins(content) {
            return Some((above, &text[start..]));
        }
        start += content.len();
    }
    None
}

fn at(rule: &'static str, found: Option<(u32, u32)>, noticed: (u32, u32)) -> (&'static str, u32, u32) {
    let (line, column) = found.unwrap_or(noticed);
    (rule, line, column)
}

pub(super) fn line_of(text: &str, line: u32) -> Option<&str> {
    text.lines().nth(line.checked_sub(1)? as usize)
}

pub(super) fn column_of(line: &str, byte: usize) -> u32 {
    u32::try_from(line[..byte].chars().count() + 1).unwrap_or(u32::MAX)
}

/// The first of a character at or after a position, in its line.
fn find_in_line(text: &str, (line, column): (u32, u32), wanted: char) -> Option<(u32, u32)> {
    let mut columns = (1..).zip(line_of(text, line)?.chars()).skip_while(|(number, _)| *number < column);
    columns.find(|(_, character)| *character == wanted).map(|(number, _)| (line, number))
}

pub(super) fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// A tab in the indentation of the line, or of the next: the cause behind many other complaints.
fn leading_tab(text: &str, line: u32) -> Option<(u32, u32)> {
    [line, line + 1].into_iter().find_map(|number| {
        let line = line_of(text, number)?;
        line[..indentation(line)].find('\t').map(|byte| (number, column_of(line, byte)))
    })
}

/// The quote that opens a value at or above a line and is not closed in its own line.
fn opening_quote(text: &str, line: u32) -> Option<(u32, u32)> {
    (1..=line).rev().find_map(|number| {
        let line = line_of(text, number)?;
        let byte = line.char_indices().find_map(|(byte, character)| {
            let opens = matches!(character, '"' | '\'') && line[..byte].ends_with([' ', '[', '{', ',']);
            (opens && !line[byte + 1..].contains(character)).then_some(byte)
        })?;
        Some((number, column_of(line, byte)))
    })
}

/// The quote that is never closed, where the one that seems to close it, before a position, opens the next value.
fn at_opener(text: &str, (line, column): (u32, u32)) -> Option<(&'static str, u32, u32)> {
    let before: String = line_of(text, line)?.chars().take(column.checked_sub(1)? as usize).collect();
    let is_opener = before.trim_end().strip_suffix(['"', '\''])?.ends_with([' ', '[', '{', ',']);
    let (line, column) = opening_quote(text, line - 1).filter(|_| is_opener)?;
    Some(("unclosed-quote", line, column))
}

/// Where a text opens that ends with the quote that was to open the next one, as an odd number of them in its line shows.
fn odd_quote(text: &str, (line, column): (u32, u32)) -> Option<(&'static str, u32, u32)> {
    let content = line_of(text, line)?;
    let is_odd = content.matches('"').count() % 2 == 1;
    let quotes = (1..column).zip(content.chars()).filter(|(_, sign)| *sign == '"');
    let before: Vec<u32> = quotes.map(|(at, _)| at).collect();
    let open = before.len().checked_sub(2).map(|last| before[last]);
    open.filter(|_| is_odd).map(|open| ("unclosed-quote", line, open))
}

/// The last bracket above a position that is still open there.
fn opening_bracket(text: &str, (line, column): (u32, u32)) -> Option<(u32, u32)> {
    let mut open = Vec::new();
    for (number, content) in (1..=line).zip(text.lines()) {
        for (index, character) in (1..).zip(content.chars()) {
            if (number, index) >= (line, column) {
                break;
            }
            match character {
                '[' | '{' => open.push((number, index)),
                ']' | '}' => drop(open.pop()),
                '#' if index == 1 || content.chars().nth(index as usize - 2) == Some(' ') => break,
                _ => {}
            }
        }
    }
    open.pop()
}

/// Whether something stands behind a closing bracket in its line: most often a comma, as between items in brackets.
fn is_behind_bracket(text: &str, (line, column): (u32, u32)) -> bool {
    let before = line_of(text, line).unwrap_or_default().chars().take(column.saturating_sub(1) as usize);
    matches!(before.filter(|sign| *sign != ' ').last(), Some(']' | '}'))
}

/// A value at or before a position in its line that begins with a character of YAML's own, such as the `**` of
/// bold text.
fn special_start(text: &str, (line, column): (u32, u32)) -> Option<(u32, u32)> {
    let current = line_of(text, line)?;
    let before = current.find(": ").map(|byte| byte + 2).or(current.find("- ").map(|byte| byte + 2))?;
    let start = before + indentation(&current[before..]);
    let found = column_of(current, start);
    (current[start..].starts_with(|first| "*&!|>%@`,-?".contains(first)) && found <= column).then_some((line, found))
}

/// Whether a tag of letters that YAML does not take begins at a position, within brackets, too.
fn is_tag(text: &str, (line, column): (u32, u32)) -> bool {
    let before = line_of(text, line).unwrap_or_default().chars().take(column as usize);
    let mut near = before.skip((column as usize).saturating_sub(2));
    near.next().is_some_and(|before| " [{,".contains(before)) && near.next() == Some('!')
}

/// What such a character is found as: a tag is one whatever stands behind its mark, and a dash begins a list.
fn special_rule(text: &str, line: u32, column: u32) -> &'static str {
    let column = usize::try_from(column).unwrap_or_default();
    let mut signs = line_of(text, line).unwrap_or_default().chars().skip(column.saturating_sub(1));
    match (signs.next(), signs.next()) {
        (Some('!'), _) => "tag-not-supported",
        (Some('-'), None | Some(' ')) => "dash-beside-key",
        _ => "unquoted-character",
    }
}

/// A line that is not aligned: the place is its first character.
fn aligned(text: &str, line: u32) -> (&'static str, u32, u32) {
    let above = || missing_dash(text, last_content(text, line)?);
    if let Some(dash) = missing_dash(text, line).or_else(above) {
        return dash;
    }
    let current = line_of(text, line).unwrap_or_default();
    ("wrong-indentation", line, column_of(current, indentation(current)))
}

/// Any other trouble: inside brackets that began in a line above, they are not closed.
fn bracket_or(text: &str, noticed: (u32, u32)) -> (&'static str, u32, u32) {
    match opening_bracket(text, noticed) {
        Some((line, _)) if line < noticed.0 => bracket(text, noticed),
        _ => ("syntax-error", noticed.0, noticed.1),
    }
}

/// Trouble inside brackets: most often one is not closed; one that is closed in its line holds something odd.
fn bracket(text: &str, noticed: (u32, u32)) -> (&'static str, u32, u32) {
    let (line, column) = noticed;
    let Some((open_line, open_column)) = opening_bracket(text, noticed) else {
        return ("unclosed-bracket", line, column);
    };
    let rest = line_of(text, open_line).unwrap_or_default().chars().skip(open_column as usize);
    let mut depth = 1_u32;
    for character in rest {
        match character {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let at_colon = find_in_line(text, noticed, ':') == Some(noticed);
            return (if at_colon { "unquoted-colon" } else { "syntax-error" }, line, column);
        }
    }
    ("unclosed-bracket", open_line, open_column)
}

/// A colon where none may stand: a second one in its line, a line that is too far right, or a missing one above.
fn colon(text: &str, (line, column): (u32, u32)) -> (&'static str, u32, u32) {
    let current = line_of(text, line).unwrap_or_default();
    let before: String = current.chars().take(column.saturating_sub(1) as usize).collect();
    // What stands further right belongs to the line above it.
    let is_above = |number: &u32| {
        let above = line_of(text, *number).unwrap_or_default();
        *number + 1 == line || (!above.trim().is_empty() && indentation(above) <= indentation(current))
    };
    let mut lines = (1..line).rev().filter(is_above);
    let lacks_colon = |number: &u32| {
        let above = line_of(text, *number).unwrap_or_default();
        let has_key = above.contains(": ") || above.trim_end().ends_with(':');
        !above.trim().is_empty() && !has_key && !above.trim_start().starts_with(['#', '-'])
    };
    if let Some(key) = lost_colon(current).filter(|_| before.contains(": ")) {
        ("missing-colon", line, column_of(current, key))
    } else if before.contains(": ") {
        ("unquoted-colon", line, column)
    } else if let Some(number) = lines.next().filter(lacks_colon).or_else(|| lines.next().filter(lacks_colon)) {
        let above = line_of(text, number).unwrap_or_default();
        let colon = ("missing-colon", number, column_of(above, indentation(above)));
        missing_dash(text, number).unwrap_or(colon)
    } else {
        aligned(text, line)
    }
}
