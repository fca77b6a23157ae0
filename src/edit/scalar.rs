//! How a single text is written: plain, quoted or as a block.

use unicode_normalization::UnicodeNormalization;

use crate::diagnostics::Odd;

/// A text in NFC: nothing else is written.
pub(super) fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Whether a text is written as a literal block: it has lines, and nothing in it that a block would hide or lose.
pub(crate) fn is_block(text: &str) -> bool {
    let hidden = |c: char| is_hidden(c) && !matches!(c, '\n' | '\t');
    text.contains('\n')
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with(char::is_whitespace)
        && !text.contains(hidden)
        // A line of blanks is trimmed by many editors.
        && !text.split('\n').any(|line| !line.is_empty() && line.trim().is_empty())
}

/// A text on one line: plain if that is safe, else in double quotes.
pub(crate) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Whether a text can stand without quotes: it begins with a letter, holds nothing that YAML gives a meaning,
/// and is no word that a reader of YAML 1.1 takes for a value.
pub(crate) fn is_plain(text: &str) -> bool {
    const VALUES: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | ',' | '.' | '-' | '/' | '(' | ')' | ';'))
        && !VALUES.iter().any(|value| text.eq_ignore_ascii_case(value))
}

/// A text in double quotes.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(&text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// The text on one line, with escapes for what does not show.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        let escape = match (character, u32::from(character)) {
            ('\n', _) => "\\n".to_owned(),
            ('\t', _) => "\\t".to_owned(),
            _ if !is_hidden(character) => {
                out.push(character);
                continue;
            }
            (_, code @ 0..=0xff) => format!("\\x{code:02X}"),
            (_, code @ 0..=0xffff) => format!("\\u{code:04X}"),
            (_, code) => format!("\\U{code:08X}"),
        };
        out.push_str(&escape);
    }
    out
}

/// Characters that do not show, or do not show as what they are: only an escape makes them visible.
pub(crate) fn is_hidden(character: char) -> bool {
    // Nearly all characters end here.
    if matches!(character, ' '..='~') || character.is_alphabetic() {
        return false;
    }
    character.is_control()
        || Odd::of(character).is_some()
        || matches!(
            character,
            '\u{a0}' | '\u{3000}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..
        )
}
