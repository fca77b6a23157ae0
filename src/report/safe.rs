//! Text of unknown origin → text that may stand in a terminal.

use crate::diagnostics::Odd;

/// The text with every character that could deceive a reader or a terminal written out: `\n`, `\u{202e}`.
///
/// Those are control characters, other line ends of Unicode, marks of direction, characters without width, and
/// those that only one font or nobody knows.
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
    character.is_control() || Odd::of(character).is_some_and(|odd| odd != Odd::Lost)
}
