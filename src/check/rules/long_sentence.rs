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

/// The sentences of a text that may be too long, with their numbers of syllables. A semicolon, a colon or the end of a
/// line ends one: what is listed is not one sentence.
fn sentences(text: &str) -> impl Iterator<Item = (&str, usize)> {
    // So many syllables take at least so many bytes: nearly no text has them, and then it is not cut in pieces.
    let long = |text: &&str| text.len() > 2 * MOST;
    let pieces = Some(text).filter(long).into_iter().flat_map(|text| text.split(['.', '!', '?', ';', ':', '…', '\n']));
    pieces.filter(long).map(|piece| (piece, syllables(piece)))
}

fn syllables(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()
}

#[cfg(test)]
mod tests {
    use super::{sentences, syllables};

    #[test]
    fn marks_and_lines_end_a_sentence() {
        let long = "một hai ".repeat(50);
        for (text, counts) in [
            (format!("Nộp hồ sơ. {long}– rồi nhận: {long}; {long}\n- {long}"), vec![102, 100, 100, 100]),
            ("Nộp hồ sơ. ".repeat(50), vec![]),
        ] {
            assert_eq!(sentences(&text).map(|(_, count)| count).collect::<Vec<_>>(), counts);
        }
        assert_eq!(syllables("Chờ 3 ngày – rồi nhận"), 4);
    }
}
