//! A share below nothing or above all.

use super::super::claims::Verdict;
use super::super::kept_parts::wrong_claims;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "share-out-of-range",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/share-out-of-range.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (claim, verdict) in wrong_claims(scene.site) {
        if matches!(verdict, Verdict::OutOfRange) {
            let finding = at(claim.place, &claim.keys).with("share", claim.share.key());
            found.push(finding.with("printed", claim.printed.to_string()));
        }
    }
}
