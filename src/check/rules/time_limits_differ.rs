//! One way to hand in takes longer than another, and nobody says why.

use super::super::limits::{Versus, amount, by_channel, tells_limit, usual, versus};
use super::super::words::via;
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::implausible_time_limit::is_too_long;
use crate::diagnostics::Severity;
use crate::model::Procedure;
use crate::model::calendar::Duration;

pub(super) static RULE: Rule = Rule {
    name: "time-limits-differ",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/time-limits-differ.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let limits = by_channel(procedure);
    let Some((usual, expected)) = usual(&limits) else { return };
    for (channel, own) in limits {
        // Notes that tell both limits show that the difference is meant.
        let explained =
            channel.reason.is_some() || usual.reason.is_some() || (tells_limit(channel) && tells_limit(usual));
        // One that cannot be meant was found as that.
        let is_meant =
            [own, expected].iter().all(|limit| !matches!(limit, Duration::Count(count) if is_too_long(*count)));
        if !explained && is_meant && versus(own, expected) == Versus::Differs {
            let finding = at(channel.place, "time_limit").with("via", via(channel.via));
            let finding = finding.with("amount", amount(own)).with("unit", own.key());
            let finding = finding.with("usual", via(usual.via));
            let finding = finding.with("other", amount(expected)).with("other_unit", expected.key());
            found.push(finding.related(usual.place));
        }
    }
}
