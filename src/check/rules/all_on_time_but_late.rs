//! A claim that all was settled on time beside dossiers that were late.

use super::super::claims::Verdict;
use super::super::kept_parts::wrong_claims;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "all-on-time-but-late",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/all-on-time-but-late.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (claim, verdict) in wrong_claims(scene.site) {
        if let Verdict::LateAfterAll(rate, late) = verdict {
            let finding = at(claim.place, &claim.keys).with("share", claim.share.key());
            let rate = rate.map(|rate| rate.percent(2)).unwrap_or_default();
            found.push(finding.with("late", late.to_string()).with("rate", rate));
        }
    }
}
