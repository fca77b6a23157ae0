//! The same way to hand in twice, and nobody says which holds when.

use super::super::text::{bare, low};
use super::super::words::via;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::calendar::Duration;
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
            found.push(at(channel.place, "").with("via", via(channel.via)).related(first.place));
        }
    }
}

/// Whether a note that both have tells both time limits: “20 ngày với trường hợp 2, 40 ngày với trường hợp 3”.
fn is_explained(channel: &Channel, other: &Channel) -> bool {
    let note = low(channel.note.as_deref().unwrap_or_default());
    let told = |channel: &Channel| match channel.time_limit.as_ref()?.statutory? {
        Duration::Count(count) => Some(format!("{} ", count.amount())),
        Duration::SameDay | Duration::Immediate => None,
    };
    match (told(channel), told(other)) {
        (Some(own), Some(others)) => own != others && says_number(&note, &own) && says_number(&note, &others),
        _ => false,
    }
}

/// Whether a text holds a number with a word behind it, with or without a nought before it.
fn says_number(text: &str, number: &str) -> bool {
    text.match_indices(number)
        .any(|(at, _)| !text[..at].trim_end_matches('0').ends_with(|last: char| last.is_ascii_digit()))
}

/// What tells apart for whom a channel is: the case that its fees name, and what its limit counts from.
fn cases(channel: &Channel) -> (Vec<&str>, Option<&str>) {
    let fees = channel.fees.iter().filter_map(|fee| fee.case.as_deref()).collect();
    (fees, channel.time_limit.as_ref().and_then(|limit| limit.starts.as_deref()))
}
