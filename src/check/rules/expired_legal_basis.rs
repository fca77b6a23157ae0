//! A legal basis that no longer holds: of a procedure, a fee, a time limit, a policy, a list, a waiver or a rule about
//! posting.

use super::super::law::{self, Ground, Made};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::load::raw::LawStatus;
use crate::model::{LegalDocument, Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "expired-legal-basis",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/expired-legal-basis.yaml"),
    check: Check::Both(check, of_site),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let told = |ground: Ground<'_>| {
        let counts = ground.fee.is_none_or(|fee| fee.holds_on(scene.site.as_of));
        about(ground.finding, ground.law, scene).filter(|_| counts)
    };
    law::tell(procedure, scene, law::lasting, told, found);
}

fn of_site(scene: &Scene<'_>, found: &mut Found) {
    let today = scene.site.as_of;
    let holds =
        |made: &Made<'_>| made.from.is_none_or(|from| from <= today) && made.last.is_none_or(|last| last >= today);
    for made in law::made(scene.site).filter(holds) {
        if let Some(finding) = about(at(made.place, "law"), made.law, scene) {
            found.push(finding);
        }
    }
    for (place, ground) in grounds(scene.site) {
        let told = law::named(ground, scene).into_iter().find_map(|law| about(at(place, "ground"), law, scene));
        if let Some(finding) = told {
            found.push(finding);
        }
    }
}

/// By what waivers of today, and the site's own rules about posting, say that they are laid down.
fn grounds(site: &Site) -> impl Iterator<Item = (Place, &str)> {
    let waivers = site.waivers.iter().filter(|waiver| waiver.holds_on(site.as_of));
    let waivers = waivers.map(|waiver| (waiver.place, &waiver.ground));
    let rules = site.posting_rules.iter().filter(|rule| rule.at.line > 0).map(|rule| (rule.at, &rule.ground));
    waivers.chain(rules).filter_map(|(place, ground)| Some((place, ground.as_deref()?)))
}

/// Whether a law no longer holds.
pub(super) fn has_ended(law: &LegalDocument, scene: &Scene<'_>) -> bool {
    matches!(law.status_on(scene.site.as_of), Some(LawStatus::Expired | LawStatus::Repealed))
}

fn about(finding: Diagnostic, law: &LegalDocument, scene: &Scene<'_>) -> Option<Diagnostic> {
    let expired = law.expired.map(|day| day.to_string()).unwrap_or_default();
    let successor = law.replaced_by.map(|law| law::name(&scene.site.laws[law])).unwrap_or_default();
    let finding = finding.with("law", law::name(law)).with("expired", expired).with("successor", successor);
    has_ended(law, scene).then(|| finding.related(law.place))
}
