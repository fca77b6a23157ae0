//! A rate of which nobody says of how many dossiers it is.

use super::super::claims::Verdict;
use super::super::kept_parts::wrong_claims;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::figures::Share;

pub(super) static RULE: Rule = Rule {
    name: "claim-without-denominator",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/claim-without-denominator.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let mut told: Vec<(Place, bool)> = Vec::new();
    for (claim, verdict) in wrong_claims(scene.site) {
        // Shares of what was settled lack one number, and those of what was received another.
        let lacking = (claim.place, matches!(claim.share, Share::OnTime | Share::Late));
        if matches!(verdict, Verdict::NoWhole) && !told.contains(&lacking) {
            told.push(lacking);
            let finding = at(claim.place, &claim.keys).with("share", claim.share.key());
            found.push(finding.with("printed", claim.printed.to_string()));
        }
    }
    for plan in scene.site.plans.iter().filter(|plan| plan.tasks.is_empty() && plan.claimed.tasks.is_none()) {
        if let Some(printed) = plan.claimed.done_rate.filter(|_| plan.impossible.is_empty()) {
            let finding = at(plan.place, "claimed.done_rate").with("share", "done");
            found.push(finding.with("printed", printed.to_string()));
        }
    }
}
