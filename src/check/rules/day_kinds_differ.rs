//! Days here, working days there.

use super::super::limits::{Versus, amount, beside_usual, by_channel, conditions, usual, versus};
use super::super::said_days::{counts, is_limit, is_of_incomplete, is_of_whole, only_limit};
use super::super::steps::of_other_kind;
use super::super::texts::{self, Text};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Severity;
use crate::load::raw::Actor;
use crate::model::calendar::{Duration, Unit};
use crate::model::{Channel, Procedure, Step};

pub(super) static RULE: Rule = Rule {
    name: "day-kinds-differ",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/day-kinds-differ.yaml"),
    check: Check::Procedure(check),
};

/// The ways to hand in, each with its time limit.
type Limits<'p> = [(&'p Channel, Duration)];

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let limits = by_channel(procedure);
    let Some((_, expected)) = usual(&limits) else { return };
    let mut told = in_channels(&limits, expected);
    if told.is_empty() {
        told = in_conditions(&limits);
    }
    // A limit that does not hold for all channels cannot be compared with the steps.
    if limits.iter().all(|(_, own)| *own == expected) {
        told.extend(in_steps(procedure, &limits, expected));
        told.extend(in_times_of_steps(procedure, expected));
    }
    if told.is_empty() {
        told = in_steps_themselves(procedure);
    }
    // What stands beside a limit says it once more: one slip is one finding.
    if told.is_empty() {
        told = in_notes(&limits);
    }
    if told.is_empty() && limits.iter().all(|(_, own)| *own == expected) {
        told = in_texts_of_whole(procedure, &limits, expected);
    }
    for finding in told {
        found.push(finding);
    }
}

fn in_channels(limits: &Limits<'_>, expected: Duration) -> Vec<Diagnostic> {
    let differing = limits.iter().filter(|(_, own)| versus(*own, expected) == Versus::Kind);
    let differing = differing.map(|(channel, own)| about(at(channel.place, "time_limit.unit"), *own, "channel"));
    let told = limits.iter().filter(|(channel, own)| {
        let text = channel.time_limit.as_ref().and_then(|limit| limit.text.as_deref());
        text.is_some_and(|text| counts(text).any(|(_, days, _)| is_other_kind(days, *own)))
    });
    differing.chain(told.map(|(channel, own)| about(at(channel.place, "time_limit.text"), *own, "text"))).collect()
}

/// What holds for a case, as more time or by promise: it may be of another kind than the limit by its law, but not here so
/// and there otherwise. A promise lies in no law, so it has no reason to count more days than the limit counts.
fn in_conditions(limits: &Limits<'_>) -> Vec<Diagnostic> {
    let all = conditions(limits);
    let differing = beside_usual(&all).filter(|(part, usual)| is_other_kind(part.duration, usual.duration));
    let told: Vec<Diagnostic> = differing
        .map(|(part, _)| about(at(part.channel.place, &format!("{}.unit", part.keys)), part.duration, "channel"))
        .collect();
    if !told.is_empty() {
        return told;
    }
    let promised = limits.iter().filter_map(|(channel, own)| {
        let promise = channel.time_limit.as_ref()?.committed.as_ref()?.duration;
        let is_other = (promise.key(), own.key()) == (Unit::Day.key(), Unit::WorkingDay.key());
        is_other.then(|| about(at(channel.place, "time_limit.committed.unit"), promise, "promise"))
    });
    promised.collect()
}

/// The times of steps that add up to the whole, if only days were days of one kind.
fn in_times_of_steps(procedure: &Procedure, expected: Duration) -> Vec<Diagnostic> {
    let differing = of_other_kind(procedure);
    // All of them at once are one slip.
    let is_all = differing.len() == procedure.steps.iter().filter(|step| step.time_limit.is_some()).count();
    let shown = if is_all { 1 } else { differing.len() };
    let own = |step: &Step| step.time_limit.as_ref().and_then(|limit| limit.statutory).unwrap_or(expected);
    differing.into_iter().take(shown).map(|step| about(at(step.place, "time_limit.unit"), own(step), "time")).collect()
}

fn in_steps(procedure: &Procedure, limits: &Limits<'_>, expected: Duration) -> impl Iterator<Item = Diagnostic> {
    let differing = procedure.steps.iter().filter(move |step| {
        let is_office = step.actor == Some(Actor::Office);
        tells_other_kind(&step.text, (expected, limits), |before, rest| {
            is_of_whole(before, rest) || (is_office && is_limit(before))
        })
    });
    differing.map(move |step| about(at(step.place, "text"), expected, "step"))
}

/// Steps whose words tell the only number of days in them in the other kind than their own time.
fn in_steps_themselves(procedure: &Procedure) -> Vec<Diagnostic> {
    let own = |step: &Step| step.time_limit.as_ref().and_then(|limit| limit.statutory);
    let steps = procedure.steps.iter().filter_map(|step| Some((step, own(step)?)));
    let differing = steps.filter(|(step, own)| only_limit(&step.text).is_some_and(|days| is_other_kind(days, *own)));
    differing.map(|(step, own)| about(at(step.place, "text"), own, "own")).collect()
}

fn in_notes(limits: &Limits<'_>) -> Vec<Diagnostic> {
    let differing = limits.iter().filter(|(channel, own)| {
        let note = channel.note.as_deref().unwrap_or_default();
        tells_other_kind(note, (*own, limits), is_of_whole)
    });
    differing.map(|(channel, own)| about(at(channel.place, "note"), *own, "note")).collect()
}

/// What the summary, the conditions and the notes of the procedure and its cases say, which holds for all ways to hand in.
fn in_texts_of_whole(procedure: &Procedure, limits: &Limits<'_>, expected: Duration) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut look = |text: Text<'_>, source| {
        if tells_other_kind(text.says, (expected, limits), is_of_whole) {
            told.push(about(text.finding(), expected, source));
        }
    };
    let whole = procedure.place;
    texts::visit_option(whole, "summary", procedure.summary.as_deref(), &mut |text| look(text, "words"));
    texts::visit_option(whole, "conditions", procedure.conditions.as_deref(), &mut |text| look(text, "words"));
    texts::listed_notes(procedure, &mut |text| look(text, "note"));
    told
}

/// Whether a text tells the same number in the other kind of days, where the words around it make it the whole limit. What
/// holds for a case or as more time may be of that kind.
fn tells_other_kind(text: &str, (own, limits): (Duration, &Limits<'_>), of_whole: impl Fn(&str, &str) -> bool) -> bool {
    let is_conditional = |days: Duration| conditions(limits).iter().any(|part| part.duration == days);
    counts(text).any(|(before, days, rest)| {
        is_other_kind(days, own) && of_whole(before, rest) && !is_of_incomplete(before) && !is_conditional(days)
    })
}

fn about(finding: Diagnostic, own: Duration, source: &str) -> Diagnostic {
    // What it does not agree with.
    let beside = match source {
        "channel" => "channels",
        "promise" | "time" => "limit",
        "own" => "step",
        _ => "text",
    };
    finding.with("amount", amount(own)).with("unit", own.key()).with("source", source).with("beside", beside)
}

fn is_other_kind(days: Duration, own: Duration) -> bool {
    versus(days, own) == Versus::Kind
}
