//! A rate of a total that is the mean of the rates of its parts, as if all were of one size.

use super::super::claims::Verdict;
use super::super::kept_parts::wrong_claims;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "simple-mean-for-weighted",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/simple-mean-for-weighted.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (claim, verdict) in wrong_claims(scene.site) {
        if let Verdict::SimpleMean(rate) = verdict {
            let finding = at(claim.place, &claim.keys).with("share", claim.share.key());
            found.push(finding.with("printed", claim.printed.to_string()).with("rate", rate.percent(2)));
        }
    }
}
