//! A document that a text cites and the legal basis does not list.

use std::borrow::Cow;
use std::cell::LazyCell;

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, texts};
use super::super::{law, number};
use super::basis_newer_than_announcement::is_newer;
use super::basis_not_in_force_yet::is_early;
use super::document_number_in_name::glued;
use super::expired_legal_basis::has_ended;
use crate::diagnostics::Severity;
use crate::model::{LegalBasis, LegalDocument, Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "cited-not-listed",
    severity: Severity::Note,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/cited-not-listed.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    // A law kept in `laws/` without a number was found.
    let is_unnamed = |basis| law::of(basis, scene.site).number.is_none() && !law::of(basis, scene.site).id.is_empty();
    let is_lost = procedure.gaps.has(Part::LostBasis) || procedure.legal_basis.iter().any(is_unnamed);
    if procedure.legal_basis.is_empty() || is_lost {
        return;
    }
    let grounds = procedure.legal_basis.iter().map(|basis| law::of(basis, scene.site));
    // Readers find what a fee is laid down by beside the fee, and what a time limit is beside that. What no longer holds was
    // found there as that.
    let sources = law::sources(procedure, scene);
    let beside =
        sources.iter().filter(|source| source.is_id() || has_ended(source.law, scene)).map(|source| source.law);
    let listed: Vec<Cow<'_, str>> = grounds.chain(beside).flat_map(words).collect();
    // What does not belong into a name was found there.
    let names = [Some(procedure.name.as_str()), procedure.short_name.as_deref()];
    let mut told: Vec<String> = names.into_iter().flatten().filter_map(glued).collect();
    // A law that was taken too early stands in the place of an earlier one of its kind, and is found itself.
    let is_early = |basis: &&LegalBasis| is_early(basis, procedure, scene) || is_newer(basis, procedure, scene);
    let mut early = LazyCell::new(|| {
        let early = procedure.legal_basis.iter().filter(is_early);
        early.filter_map(|basis| Some(sign(law::of(basis, scene.site).number.as_deref()?))).collect::<Vec<&str>>()
    });
    let mut look = |text: Text<'_>| {
        // Nearly no text cites a number.
        if !text.says.contains('/') {
            return;
        }
        // A number that cannot be right was found as that.
        for cited in number::cited(&number::joined(text.says)).filter(|cited| number::mistermed(cited).is_none()) {
            // A decorated number is another defect.
            let known = |number: &str| {
                number.contains(cited.trim_start_matches('0'))
                    || is_short(number, cited)
                    || is_mangled(number, cited)
                    || is_alike(number, cited)
                    || is_mistermed(number, cited)
            };
            if !listed.iter().any(|number| known(number)) && !told.iter().any(|number| known(number)) {
                told.push(cited.to_owned());
                match early.iter().position(|early| *early == sign(cited)) {
                    Some(stands_for_it) => drop(early.remove(stands_for_it)),
                    None => found.push(text.finding().with("number", cited)),
                }
            }
        }
    };
    texts::all(procedure, &mut look);
    // What a fee or a time limit is laid down by belongs among the legal grounds first of all.
    texts::sources(procedure, |text, _| look(text));
}

/// Where the number of a document may stand.
fn words(law: &LegalDocument) -> impl Iterator<Item = Cow<'_, str>> {
    let title = law.title.as_deref().map(Cow::Borrowed);
    // The columns of the source may have been confused; and a number with another year than that of signing was found: one
    // of them is a slip.
    [law.number.as_deref().map(Cow::Borrowed), title, of_year(law).map(Cow::Owned)].into_iter().flatten()
}

/// The number of a document with the year in which it was signed, where that is another one.
fn of_year(law: &LegalDocument) -> Option<String> {
    let (number, signed) = (law.number.as_deref()?, law.signed?.year());
    let year = number::year(number).filter(|year| *year != signed)?;
    Some(number.replace(&format!("/{year}/"), &format!("/{signed}/")))
}

/// Who issued a document, and what kind it is: `NĐ-CP` of `168/2025/NĐ-CP`.
fn sign(number: &str) -> &str {
    let sign = number.rsplit('/').next().unwrap_or_default();
    sign.trim_end_matches(|last: char| last.is_ascii_digit())
}

/// Whether a number has no form of one, which is another defect, and begins as a cited one: `112-2024-NĐ-CP`.
fn is_mangled(number: &str, cited: &str) -> bool {
    let digits = cited.bytes().take_while(u8::is_ascii_digit).count();
    let rest =
        number.strip_prefix(&cited[..digits]).filter(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()));
    // What a number looks like is asked last: it costs most.
    digits > 0 && rest.is_some() && !number::is_of_law(number)
}

/// Whether two numbers differ in the marks of their signs only: `191/2005/TTLT/BQP-BTC`, `191/2005/TTLT-BQP-BTC`.
fn is_alike(number: &str, cited: &str) -> bool {
    let only = |text: &str| text.replace(['/', '–'], "-");
    number.contains("/TTLT/") && only(number).contains(&only(cited))
}

/// Whether a number is a cited one but for the term of the National Assembly, which is another defect: `72/2025/QH13`.
fn is_mistermed(number: &str, cited: &str) -> bool {
    let without_term = |number: &str| number.trim_end_matches(|last: char| last.is_ascii_digit()).len();
    let (own, other) = (&number[..without_term(number)], &cited[..without_term(cited)]);
    own.ends_with("QH") && own == other && number::mistermed(number).is_some()
}

/// Whether a number is a cited one without its year, which is another defect: `168/NĐ-CP` of `168/2025/NĐ-CP`.
fn is_short(number: &str, cited: &str) -> bool {
    let Some((first, sign)) = number.split_once('/') else { return false };
    let rest = cited.strip_prefix(first).and_then(|rest| rest.strip_prefix('/'));
    rest.and_then(|rest| rest.split_once('/')).is_some_and(|(_, own)| own == sign)
}
