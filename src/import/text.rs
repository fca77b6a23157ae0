//! Text as published → text as written: NFC and without outer blanks, every change and every odd character
//! reported. Nothing inside a text is cleaned.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::yaml::Node;
use crate::diagnostics::{Diagnostic, Severity, single_blanks};
use crate::edit::is_hidden;

/// A text node, with the findings about its characters.
pub(super) fn kept(published: &str) -> Node {
    let normal = normal(published);
    let text = normal.trim();
    let changed = matches!(normal, Cow::Owned(_)).then(|| Diagnostic::new("not-nfc", Severity::Note, None));
    let blanks = !text.is_empty() && text.len() != normal.len();
    let trimmed = blanks.then(|| Diagnostic::new("outer-blanks", Severity::Note, None));
    Node::text(text).found(changed).found(trimmed).found(odd_characters(text))
}

/// The text in NFC, the one form in which equal Vietnamese words are equal bytes. Owned when that changed it.
pub(super) fn normal(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Lower case, NFC, single blanks: for comparing words, never for writing them.
pub(super) fn folded(text: &str) -> String {
    single_blanks(&normal(text).to_lowercase())
}

/// Letters that look like Vietnamese ones and break search and order: Eth for Đ, Gha for ư.
fn is_look_alike(character: char) -> bool {
    matches!(character, 'Ð' | 'ð' | 'Ƣ' | 'ƣ')
}

fn odd_characters(text: &str) -> Option<Diagnostic> {
    let mut odd: Vec<char> = text
        .chars()
        .filter(|&character| character != '\n' && (is_hidden(character) || is_look_alike(character)))
        .collect();
    odd.sort_unstable();
    odd.dedup();
    let names: Vec<String> = odd.iter().map(|&c| format!("U+{:04X}", u32::from(c))).collect();
    // A tab is a nuisance; the others hide or change a word.
    let severity = if odd == ['\t'] { Severity::Note } else { Severity::Warning };
    (!odd.is_empty()).then(|| Diagnostic::new("odd-character", severity, None).with("characters", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{folded, kept};

    fn rules(text: &str) -> Vec<String> {
        let findings = kept(text).take_findings();
        findings.iter().map(|f| format!("{} {:?}", f.rule, f.args)).collect()
    }

    #[test]
    fn changes_and_odd_characters_are_reported() {
        assert!(rules("Đăng ký kết hôn\n- một").is_empty());
        assert_eq!(rules("a\tb"), [r#"odd-character [("characters", "U+0009")]"#]);
        assert_eq!(rules("nƣớc, Ðơn"), [r#"odd-character [("characters", "U+00D0, U+01A3")]"#]);
        assert_eq!(rules(" a "), ["outer-blanks []"]);
        assert_eq!(rules("e\u{302}"), ["not-nfc []"]);
        assert!(rules("   ").is_empty(), "nothing is not a value with blanks");
    }

    #[test]
    fn words_are_compared_without_case_and_blanks() {
        assert_eq!(folded("  Cấp   XÃ\n"), "cấp xã");
    }
}
