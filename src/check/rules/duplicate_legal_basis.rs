//! The same legal basis twice, or one document or decision in two files.

use std::collections::BTreeMap;

use super::super::number::is_central;
use super::super::text::alike;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Decision, LegalBasis, LegalDocument, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "duplicate-legal-basis",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-legal-basis.yaml"),
    check: Check::Both(check, of_site),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    // Number, title and article: two documents may share a number.
    let mut seen: Vec<(&str, Option<&str>, Option<&str>)> = Vec::with_capacity(procedure.legal_basis.len());
    for basis in &procedure.legal_basis {
        let (law, article) = match basis {
            LegalBasis::Kept(law, article, _) => (&scene.site.laws[*law], article),
            // One that is kept in `laws/` is the same, however its title is written here.
            LegalBasis::Written(law, article) => {
                let same_day =
                    |kept: &&LegalDocument| law.signed.is_none_or(|day| kept.signed.is_none_or(|own| own == day));
                (scene.kept(law).filter(same_day).unwrap_or(law), article)
            }
        };
        let Some(number) = law.number.as_deref() else { continue };
        let own = (number, law.title.as_deref(), article.as_deref());
        if seen.iter().any(|other| number == other.0 && is_one(own.1, other.1) && is_one(own.2, other.2)) {
            found.push(at(basis.place(), "").with("number", number).with("file", ""));
        }
        seen.push(own);
    }
}

/// Whether two texts are one, but for blanks, small and capital letters and the mark at the end.
fn is_one(one: Option<&str>, other: Option<&str>) -> bool {
    one == other || one.map(alike) == other.map(alike)
}

fn of_site(scene: &Scene<'_>, found: &mut Found) {
    let mut by_number: BTreeMap<&str, Vec<&LegalDocument>> = BTreeMap::new();
    for law in scene.site.laws.items() {
        let Some(number) = law.number.as_deref() else { continue };
        let others = by_number.entry(number).or_default();
        if let Some(first) = others.iter().find(|other| is_same(other, law)) {
            let (right, wrong) = if is_named(law) && !is_named(first) { (law, *first) } else { (*first, law) };
            found.push(at(wrong.place, "number").with("number", number).with("file", &*right.id).related(right.place));
        }
        others.push(law);
    }
    decided_twice(scene, found);
}

/// A decision in two files: who issues them gives a number once a year.
fn decided_twice(scene: &Scene<'_>, found: &mut Found) {
    let mut known: BTreeMap<(String, String, i16), &Decision> = BTreeMap::new();
    for decision in scene.site.decisions.items().iter().filter(|decision| !decision.is_unnumbered) {
        let (Some(signed), Some(issuer)) = (decision.signed, decision.issuer.as_deref()) else { continue };
        let first = *known.entry((alike(&decision.number), alike(issuer), signed.year())).or_insert(decision);
        if first.id != decision.id {
            let finding = at(decision.place, "number").with("number", &*decision.number);
            found.push(finding.with("file", &*first.id).related(first.place));
        }
    }
}

/// Whether the file of a document has its number in its name.
fn is_named(law: &LegalDocument) -> bool {
    let number = law.number.as_deref().and_then(|number| number.split(['/', '-']).next()).unwrap_or_default();
    law.id.split('-').any(|part| part == number)
}

/// Whether two documents of one number are one: two provinces may count alike, and a year has many a number 15. The National
/// Assembly numbers its laws apart from its resolutions; other bodies of the whole country give a number once.
fn is_same(one: &LegalDocument, two: &LegalDocument) -> bool {
    let title = |law: &LegalDocument| law.title.as_deref().map(alike);
    let issuer = |law: &LegalDocument| law.issuer.as_deref().map(alike);
    let is_resolution = |law: &LegalDocument| title(law).is_some_and(|title| title.starts_with("nghị quyết"));
    if one.number.as_deref().is_some_and(is_central) {
        return is_resolution(one) == is_resolution(two);
    }
    let is_one = match (one.signed, two.signed) {
        (Some(day), Some(other)) => day == other,
        _ => title(one) == title(two),
    };
    is_one && (one.issuer.is_none() || two.issuer.is_none() || issuer(one) == issuer(two))
}
