//! A sentence that nobody can keep in mind: the longest of a procedure, of a text of the site and of a page.

use super::super::text::{excerpt, range_of};
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "long-sentence",
    severity: Severity::Note,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/long-sentence.yaml"),
    check: Check::Both(check, beside),
};

/// More syllables than anybody keeps in mind; the longest sentence of the demonstration has 42. Ours: no text of law
/// names a number.
const MOST: usize = 80;

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let mut most: Option<(usize, Diagnostic)> = None;
    let mut look = |text: texts::Text<'_>| {
        if let Some((sentence, syllables)) = longest(text.says)
            && most.as_ref().is_none_or(|(most, _)| syllables > *most)
        {
            most = Some((syllables, told(text.finding(), sentence, syllables)));
        }
    };
    texts::told(procedure, &mut look);
    // What a paper is called is often laid down by law; what is noted about it is the site's own.
    texts::told_of_parts(procedure, &mut look);
    if let Some((_, finding)) = most {
        found.push(finding);
    }
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::published(scene.site, |text| {
        if let Some((sentence, syllables)) = longest(text.says) {
            found.push(told(text.finding(), sentence, syllables));
        }
    });
    for page in &scene.site.pages {
        if let Some((sentence, syllables)) = longest(&page.body) {
            found.push(told(site_texts::in_page(page, &range_of(sentence, &page.body)), sentence, syllables));
        }
    }
}

/// The longest sentence of a text, if it is too long.
fn longest(text: &str) -> Option<(&str, usize)> {
    let too_long = sentences(text).filter(|(_, syllables)| *syllables > MOST);
    too_long.reduce(|most, other| if other.1 > most.1 { other } else { most })
}

fn told(finding: Diagnostic, sentence: &str, syllables: usize) -> Diagnostic {
    let finding = finding.with("text", excerpt(sentence));
    finding.with("count", syllables.to_string()).with("most", MOST.to_string())
}

/// The sentences of a text that may be too long, with their numbers of syllables. A semicolon, a colon, the end of a
/// line or of a cell ends one: what is listed is not one sentence.
fn sentences(text: &str) -> impl Iterator<Item = (&str, usize)> {
    // So many syllables take at least so many bytes: nearly no text has them, and then it is not cut in pieces.
    let long = |text: &&str| text.len() > 2 * MOST;
    let pieces =
        Some(text).filter(long).into_iter().flat_map(|text| text.split(['.', '!', '?', ';', ':', '…', '|', '\n']));
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
