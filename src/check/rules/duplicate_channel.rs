//! The same way to hand in twice, and nobody says which holds when.

use super::super::limits::tells_limit;
use super::super::text::bare;
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
        if let Some(first) = procedure.channels[..index].iter().find(same).filter(|first| !is_explained(channel, first))
        {
            found.push(at(channel.place, "").with("via", channel.via.word()).related(first.place));
        }
    }
}

/// Whether the note that both have tells the time limit of each: “20 ngày với trường hợp 2, 40 ngày với trường hợp 3”.
fn is_explained(channel: &Channel, other: &Channel) -> bool {
    let limit = |channel: &Channel| channel.time_limit.as_ref().and_then(|limit| limit.statutory);
    limit(channel) != limit(other) && tells_limit(channel) && tells_limit(other)
}

/// What tells apart for whom a channel is: the case that its fees name, and what its limit counts from.
fn cases(channel: &Channel) -> (Vec<&str>, Option<&str>) {
    let fees = channel.fees.iter().filter_map(|fee| fee.case.as_deref()).collect();
    (fees, channel.time_limit.as_ref().and_then(|limit| limit.starts.as_deref()))
}
