//! What the time limits of steps add up to, beside the time limit of the whole.

use crate::diagnostics::Place;
use crate::load::raw::{Actor, Number};
use crate::model::calendar::{Duration, TimeLimit, Unit};
use crate::model::{Part, Procedure, Step};

/// The time limits of the steps of an office together; all in thousandths of a working day.
pub(super) struct Steps {
    /// Where the step stands at which they are longer than the whole; else the last that has a time limit.
    pub(super) over: Place,
    /// Whether every step of the office has one.
    pub(super) complete: bool,
    /// Whether the sum is a limit of one of the ways to hand in, or what the office promises there.
    pub(super) fits: bool,
    /// Their sum.
    pub(super) sum: i64,
    /// The longest that the whole may take.
    pub(super) limit: i64,
}

/// Adds the steps up; one with a clock of its own (`starts`) does not follow the others. `None` when they, or the limits of the whole, are not all of working time.
pub(super) fn total(procedure: &Procedure) -> Option<Steps> {
    let office = |step: &&Step| step.actor != Some(Actor::Citizen);
    // A single step may run on the clock of the whole.
    let alone = procedure.steps.iter().filter(|step| office(step) && step.time_limit.is_some()).count() == 1;
    let clocks = || procedure.channels.iter().map(|channel| channel.time_limit.as_ref()?.starts.as_deref());
    let in_turn = |limit: &&TimeLimit| {
        let Some(starts) = limit.starts.as_deref() else { return true };
        alone && clocks().all(|clock| clock == Some(starts))
    };
    let limit = |step: &Step| step.time_limit.as_deref().filter(in_turn).and_then(|limit| limit.statutory);
    let (mut sums, mut complete) = (Vec::new(), !procedure.gaps.has(Part::LostStep));
    let mut sum = 0;
    for step in procedure.steps.iter().filter(office) {
        match limit(step) {
            Some(duration) => {
                sum += working(duration)?;
                sums.push((step.place, sum));
            }
            None => complete = false,
        }
    }
    let longest = limits(procedure)?.into_iter().max()?;
    let (over, _) = sums.iter().find(|(_, sum)| *sum > longest).or(sums.last())?;
    let fits = told(procedure).contains(&sum);
    Some(Steps { over: *over, complete, fits, sum, limit: longest })
}

/// All that is told of how long the whole takes: what the law allows in any way to hand in and any case, and what the office
/// promises.
fn told(procedure: &Procedure) -> Vec<i64> {
    let limits = || procedure.channels.iter().filter_map(|channel| channel.time_limit.as_ref());
    let promised = limits().filter_map(|limit| working(limit.committed.as_ref()?.duration));
    limits().filter_map(durations).flatten().chain(promised).collect()
}

/// A step of the office that has the clock of the whole in one way to hand in, and takes longer than the whole in any:
/// where it stands, what it takes, and the limit.
pub(super) fn overlong(procedure: &Procedure) -> Option<(Place, i64, i64)> {
    let most = limits(procedure)?.into_iter().max()?;
    let limits = procedure.channels.iter().filter_map(|channel| channel.time_limit.as_ref());
    let clocks: Vec<&str> = limits.filter_map(|limit| limit.starts.as_deref()).collect();
    let is_shared = |limit: &TimeLimit| limit.starts.as_deref().is_some_and(|starts| clocks.contains(&starts));
    let office = procedure.steps.iter().filter(|step| step.actor != Some(Actor::Citizen));
    let takes = |step: &Step| working(step.time_limit.as_deref().filter(|limit| is_shared(limit))?.statutory?);
    let mut long = office.filter_map(|step| Some((step.place, takes(step)?, most)));
    long.find(|(_, own, _)| *own > most)
}

/// The longest that each way to hand in may take.
fn limits(procedure: &Procedure) -> Option<Vec<i64>> {
    procedure.channels.iter().map(|channel| longest(channel.time_limit.as_ref()?)).collect()
}

/// The longest that a limit may take in any of its cases.
fn longest(limit: &TimeLimit) -> Option<i64> {
    durations(limit)?.into_iter().max()
}

/// What a limit may take: in each of its cases, and at most.
fn durations(limit: &TimeLimit) -> Option<Vec<i64>> {
    let extended = match &limit.extension {
        Some(_) => Some(limit.extended()?.duration),
        None => None,
    };
    let cases = limit.cases.iter().map(|case| case.duration);
    cases.chain(extended).chain([limit.statutory?]).map(working).collect()
}

/// A duration in thousandths of a working day of eight hours, when it is one of working time.
fn working(duration: Duration) -> Option<i64> {
    match duration {
        Duration::Count(count) if count.unit() == Unit::WorkingDay => Some(count.amount().thousandths),
        Duration::Count(count) if count.unit() == Unit::WorkingHour => Some(count.amount().thousandths / 8),
        Duration::SameDay | Duration::Immediate => Some(1_000),
        Duration::Count(_) => None,
    }
}

/// Working days as an author writes them.
pub(super) fn days(thousandths: i64) -> String {
    Number { thousandths }.to_string()
}
