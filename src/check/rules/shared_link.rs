//! Two legal documents with one link.

use std::collections::BTreeMap;

use super::super::law;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Place;
use crate::diagnostics::Severity;
use crate::model::{LegalDocument, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "shared-link",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/shared-link.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let mut first: BTreeMap<&str, (Place, &str)> = BTreeMap::new();
    let laws = scene.site.laws.items().iter().map(|law| (law.place, &law.url, law::name(law)));
    let decisions = scene.site.decisions.items().iter().map(|one| (one.place, &one.url, &*one.number));
    for (own, address, number) in laws.chain(decisions) {
        let Some(address) = address else { continue };
        match first.get(address.as_str()) {
            Some((place, other)) if *other != number => {
                found.push(at(own, "url").with("number", number).with("other", *other).related(*place));
            }
            _ => {
                first.insert(address.as_str(), (own, number));
            }
        }
    }
    for procedure in scene.site.procedures.items() {
        of_written(procedure, scene, found);
    }
}

/// Documents that a procedure writes out, with the link of another one on which it rests.
fn of_written(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let laws: Vec<&LegalDocument> = procedure.legal_basis.iter().map(|basis| law::of(basis, scene.site)).collect();
    for (index, basis) in procedure.legal_basis.iter().enumerate() {
        let Some(own) = basis.written() else { continue };
        let (Some(address), number) = (&own.url, law::name(own)) else { continue };
        // A number that another one holds is the same with words around it.
        let differs = |other: &str| !other.contains(number) && !number.contains(other);
        let mut others = laws.iter().enumerate().filter(|(at, other)| {
            let is_before = *at < index || !other.id.is_empty();
            is_before && other.url.as_ref().is_some_and(|url| url.as_str() == address.as_str())
        });
        if let Some((_, other)) = others.find(|(_, other)| differs(law::name(other))) {
            let finding = at(own.place, "url").with("number", number);
            found.push(finding.with("other", law::name(other)).related(other.place));
        }
    }
}
