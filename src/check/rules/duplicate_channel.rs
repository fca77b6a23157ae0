//! The same way to hand in twice, and nobody says which holds when.

use super::super::text::bare;
use super::super::words::via;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Channel, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "duplicate-channel",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-channel.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let note = |channel: &Channel| channel.note.as_deref().map(bare);
    for (index, channel) in procedure.channels.iter().enumerate() {
        let same = |other: &&Channel| {
            other.via == channel.via && note(other) == note(channel) && cases(other) == cases(channel)
        };
        if let Some(first) = procedure.channels[..index].iter().find(same) {
            found.push(at(channel.place, "").with("via", via(channel.via)).related(first.place));
        }
    }
}

/// What tells apart for whom a channel is: the case that its fees name, and what its limit counts from.
fn cases(channel: &Channel) -> (Vec<&str>, Option<&str>) {
    let fees = channel.fees.iter().filter_map(|fee| fee.case.as_deref()).collect();
    (fees, channel.time_limit.as_ref().and_then(|limit| limit.starts.as_deref()))
}
