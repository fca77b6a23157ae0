//! A sentence that nobody can keep in mind: the longest of a procedure.

use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, texts};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "long-sentence",
    severity: Severity::Note,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/long-sentence.yaml"),
    check: Check::Procedure(check),
};

/// More syllables than anybody keeps in mind; the longest sentence of the demonstration has 42. Ours: no text of law
/// names a number.
const MOST: usize = 80;

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let mut longest: Option<(usize, Diagnostic)> = None;
    texts::told(procedure, |text| {
        // So many syllables take at least so many bytes.
        if text.says.len() <= 2 * MOST {
            return;
        }
        for (sentence, syllables) in sentences(text.says) {
            if syllables > MOST && longest.as_ref().is_none_or(|(most, _)| syllables > *most) {
                longest = Some((syllables, text.finding().with("text", excerpt(sentence))));
            }
        }
    });
    if let Some((syllables, finding)) = longest {
        found.push(finding.with("count", syllables.to_string()).with("most", MOST.to_string()));
    }
}

/// The sentences of a text with their numbers of syllables. A semicolon, a colon or the end of a line ends one: what
/// is listed is not one sentence.
fn sentences(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let pieces = text.split(['.', '!', '?', ';', ':', '…', '\n']);
    pieces.map(|piece| (piece, piece.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()))
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn marks_and_lines_end_a_sentence() {
        let counts = |text| sentences(text).map(|(_, count)| count).filter(|count| *count > 0).collect::<Vec<_>>();
        assert_eq!(counts("Nộp hồ sơ. Chờ 3 ngày – rồi nhận: bản chính; bản sao"), [3, 4, 2, 2]);
        assert_eq!(counts("- một hai\n- ba"), [2, 1]);
    }
}
