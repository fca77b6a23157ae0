//! A printed rate that is not the one of the figures.

use super::super::claims::Verdict;
use super::super::kept_parts::wrong_claims;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "rate-does-not-match",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/rate-does-not-match.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (claim, verdict) in wrong_claims(scene.site) {
        let (rate, other) = match verdict {
            Verdict::Wrong(rate) => (rate.percent(claim.printed.decimals.max(2)), ""),
            Verdict::Swapped(other) => (String::new(), other.key()),
            _ => continue,
        };
        let finding = at(claim.place, &claim.keys).with("share", claim.share.key());
        let finding = finding.with("printed", claim.printed.to_string()).with("rate", rate);
        found.push(finding.with("other", other));
    }
}
