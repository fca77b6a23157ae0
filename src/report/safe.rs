//! Text of unknown origin → text that may stand in a terminal.

/// The text with every character that could deceive a reader or a terminal written out: `\n`, `\u{202e}`.
///
/// Those are control characters, other line ends of Unicode, marks of direction, and characters without width.
/// Letters with separate accents stay as they are.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        push(&mut safe, character);
    }
    safe
}

/// Adds one character, written out if need be.
pub(super) fn push(safe: &mut String, character: char) {
    if is_deceptive(character) {
        safe.extend(character.escape_default());
    } else {
        safe.push(character);
    }
}

fn is_deceptive(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
