//! A name that ends with a mark of punctuation: one finding for all papers of a procedure.

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, papers, record_texts, site_labels, site_texts, texts};
use crate::diagnostics::{Severity, single_blanks};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "untidy-name-end",
    severity: Severity::Note,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/untidy-name-end.yaml"),
    check: Check::Both(check, beside),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let is_of_case = |text: &Text<'_>| procedure.cases.iter().any(|case| case.place == text.place);
    texts::called(procedure, |text| {
        if !may_end_so(text.says) || !is_of_case(&text) {
            of_name(&text, found);
        }
    });
    of_papers(procedure, found);
}

/// Whether the name of a case may end as it does: a heading announces what follows, and a long one is a sentence.
fn may_end_so(name: &str) -> bool {
    const SENTENCE: usize = 15;
    name.ends_with(':') || (name.ends_with('.') && name.split_whitespace().count() > SENTENCE)
}

/// The first paper that is called as it stood in a list; hundreds were copied with their marks. A name that is a sentence
/// may end as one, or announce what follows. The mark of a copy of another paper goes with the copy, which is found.
fn of_papers(procedure: &Procedure, found: &mut Found) {
    let (mut first, mut more, mut copies) = (None, 0, None);
    texts::papers(procedure, |text| {
        let mut is_copy = || {
            let twins =
                || procedure.cases.iter().flat_map(papers::twins).map(|(_, copy)| copy.place).collect::<Vec<_>>();
            copies.get_or_insert_with(twins).contains(&text.place)
        };
        if text.says.trim_end().ends_with([',', ';']) && !is_copy() {
            more += usize::from(first.is_some());
            first.get_or_insert(text);
        }
    });
    if let Some(text) = first {
        let name = text.says.trim_end();
        let end = single_blanks(&texts::around(name, name.len() - 1..name.len()));
        let end = if end.len() < single_blanks(name).len() { format!("…{end}") } else { end };
        found.push(
            text.finding().with("text", end).with("more", if more == 0 { String::new() } else { more.to_string() }),
        );
    }
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    let mut look = |text: Text<'_>| of_name(&text, found);
    site_texts::names(scene.site, &mut look);
    site_labels::desks(scene.site, &mut look);
    site_labels::page_titles(scene.site, &mut look);
    site_labels::terms(scene.site, &mut look);
    record_texts::planned(scene.site, &mut look);
}

fn of_name(text: &Text<'_>, found: &mut Found) {
    let name = text.says.trim_end();
    // Of several sentences the last ends as it should.
    let is_told_in_sentences = name.contains(". ") && name.ends_with('.');
    if name.ends_with(['.', ',', ';', ':']) && !name.ends_with("v.v.") && !is_told_in_sentences {
        found.push(text.finding().with("text", text.says).with("more", ""));
    }
}
