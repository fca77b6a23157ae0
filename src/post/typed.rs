//! What was typed, without the characters that nobody sees and that no register may hold: they come along from chats
//! and word processors.

use super::problem::Problem;
use crate::diagnostics::Odd;
use crate::load::odd;

/// A text without hidden characters, and without blanks around it. That some were there is noted under the name of
/// what was typed.
pub(super) fn cleaned(text: &str, option: &str, notes: &mut Vec<Problem>) -> String {
    let kept = without_hidden(text);
    if kept != text {
        notes.push(Problem::new("post-hidden-dropped", [("option", option)]));
    }
    kept.trim().to_owned()
}

/// A text without hidden characters.
pub(super) fn without_hidden(text: &str) -> String {
    let kinds = [Odd::Control, Odd::Direction, Odd::Invisible, Odd::Noncharacter];
    kinds.into_iter().fold(text.to_owned(), |text, kind| odd::without(&text, kind))
}

#[cfg(test)]
mod tests {
    use super::cleaned;

    #[test]
    fn what_nobody_sees_goes_and_is_told() {
        for typed in ["a\u{200b}b", "a\u{202e}b", "a\u{1b}b", "\u{feff}ab "] {
            let mut notes = Vec::new();
            assert_eq!(cleaned(typed, "--note", &mut notes), "ab", "{typed:?}");
            assert_eq!(notes.len(), 1, "{typed:?}");
        }
        let mut notes = Vec::new();
        assert_eq!(cleaned(" hai\ndòng 👨\u{200d}👩 ", "--note", &mut notes), "hai\ndòng 👨\u{200d}👩");
        assert_eq!(notes, []);
    }
}
