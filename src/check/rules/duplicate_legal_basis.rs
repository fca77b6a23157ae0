//! The same legal basis twice.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{LegalBasis, LegalDocument, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "duplicate-legal-basis",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-legal-basis.yaml"),
    check: Check::Procedure(check),
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
        if seen.contains(&own) {
            found.push(at(basis.place(), "").with("number", number));
        }
        seen.push(own);
    }
}
