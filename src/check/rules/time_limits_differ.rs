//! One way to hand in takes longer than another, or lacks what the time limits of all others have, and nobody says why.

use super::super::limits::{
    Versus, amount, beside_usual, by_channel, conditions, key_of_difference, tells_limit, usual, versus,
};
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::implausible_time_limit::is_meant;
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::calendar::Duration;
use crate::model::{Channel, Part, Procedure};

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
    let differs = |own: Duration| versus(own, expected) == Versus::Differs;
    for (channel, own) in limits.iter().copied().filter(|(_, own)| differs(*own)) {
        // One that cannot be meant was found as that.
        if is_meant(own) && is_meant(expected) && !is_explained(channel, usual) {
            found.push(about((channel, own), "time_limit", (usual, expected)));
        }
    }
    if !limits.iter().any(|(_, own)| differs(*own)) {
        conditional(&limits, found);
        for lost in KINDS.iter().filter_map(|kind| lost(*kind, &limits)) {
            found.push(lost);
        }
    }
}

/// What a time limit may have besides its number: its key, and the word for it.
const KINDS: [(Part, &str, &str); 3] = [
    (Part::Promise, "committed", "promise"),
    (Part::Extension, "extension", "extension"),
    (Part::CaseLimits, "cases", "cases"),
];

/// What all ways to hand in have but one. Of two nobody can tell which is meant; but a promise that is made for one way to
/// hand in is what citizens of the other wait for, too.
fn lost((part, key, word): (Part, &str, &str), limits: &[(&Channel, Duration)]) -> Option<Diagnostic> {
    let (lacking, having): (Vec<_>, Vec<_>) = limits.iter().partition(|(channel, _)| channel.gaps.has(part));
    let ([(channel, _)], [(first, own), others @ ..]) = (&*lacking, &*having) else { return None };
    if others.is_empty() && part != Part::Promise {
        return None;
    }
    let all = conditions(limits);
    let there = all.iter().find(|one| one.channel.place == first.place && one.keys.contains(key))?;
    // What is promised for the whole limit makes nothing shorter.
    if part == Part::Promise && versus(there.duration, *own) != Versus::Differs {
        return None;
    }
    let finding = at(channel.place, &format!("time_limit.{key}")).with("via", channel.via.word()).with("lost", word);
    let finding = finding.with("amount", "").with("unit", "").with("usual", first.via.word());
    let finding = finding.with("usual_amount", amount(there.duration)).with("other_unit", there.duration.key());
    (!is_explained(channel, first)).then(|| finding.related(first.place))
}

/// What holds under a condition that several ways of handing in name, where they do not differ in the limit itself.
fn conditional(limits: &[(&Channel, Duration)], found: &mut Found) {
    for (part, usual) in beside_usual(&conditions(limits)) {
        let differs = versus(part.duration, usual.duration) == Versus::Differs;
        let are_meant = is_meant(part.duration) && is_meant(usual.duration);
        if differs && are_meant && !is_explained(part.channel, usual.channel) {
            found.push(about((part.channel, part.duration), &part.keys, (usual.channel, usual.duration)));
        }
    }
}

/// Whether a reason is given, or the notes of both tell their limits, which shows that the difference is meant.
fn is_explained(one: &Channel, other: &Channel) -> bool {
    one.reason.is_some() || other.reason.is_some() || (tells_limit(one) && tells_limit(other))
}

fn about((channel, own): (&Channel, Duration), keys: &str, (usual, expected): (&Channel, Duration)) -> Diagnostic {
    let keys = format!("{keys}.{}", key_of_difference(own, expected));
    let finding = at(channel.place, &keys).with("via", channel.via.word()).with("lost", "");
    let finding = finding.with("amount", amount(own)).with("unit", own.key()).with("usual", usual.via.word());
    finding.with("usual_amount", amount(expected)).with("other_unit", expected.key()).related(usual.place)
}
