//! What the time limits of steps add up to, beside the time limit of the whole.

use crate::diagnostics::Place;
use crate::load::raw::{Actor, Number};
use crate::model::calendar::{Duration, TimeLimit, Unit};
use crate::model::{Part, Procedure, Step};

/// What time is counted in: only what is of one kind can be added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    /// Working days, of eight working hours.
    Working,
    /// Days.
    Calendar,
}

impl Clock {
    /// Its unit, as a message asks for it.
    pub(super) const fn unit(self) -> &'static str {
        match self {
            Self::Working => "working_day",
            Self::Calendar => "day",
        }
    }

    /// A duration in thousandths of a day, when it is one of this clock.
    fn of(self, duration: Duration) -> Option<i64> {
        match (self, duration) {
            (Self::Working, Duration::Count(count)) if count.unit() == Unit::WorkingDay => {
                Some(count.amount().thousandths)
            }
            (Self::Working, Duration::Count(count)) if count.unit() == Unit::WorkingHour => {
                Some(count.amount().thousandths / 8)
            }
            (Self::Working, Duration::SameDay | Duration::Immediate) => Some(1_000),
            (Self::Calendar, Duration::Count(count)) if count.unit() == Unit::Day => Some(count.amount().thousandths),
            _ => None,
        }
    }
}

/// The time limits of the steps of an office together; all in thousandths of a day of one clock.
pub(super) struct Steps {
    /// What they are counted in.
    pub(super) clock: Clock,
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
    /// Of all that is told of the whole, what comes nearest to the sum.
    pub(super) nearest: i64,
}

/// Adds the steps up; one with a clock of its own (`starts`) does not follow the others. `None` when they, and the limits of the whole, are not all of one clock.
pub(super) fn total(procedure: &Procedure) -> Option<Steps> {
    total_by(Clock::Working, procedure).or_else(|| total_by(Clock::Calendar, procedure))
}

/// The steps of the office, each with what it takes if it follows the others.
fn in_turn(procedure: &Procedure) -> impl Iterator<Item = (&Step, Option<Duration>)> {
    let office = |step: &&Step| step.actor != Some(Actor::Citizen);
    // A single step may run on the clock of the whole.
    let alone = procedure.steps.iter().filter(|step| office(step) && step.time_limit.is_some()).count() == 1;
    let clocks = || procedure.channels.iter().map(|channel| channel.time_limit.as_ref()?.starts.as_deref());
    let follows = move |limit: &&TimeLimit| {
        let Some(starts) = limit.starts.as_deref() else { return true };
        alone && clocks().all(|clock| clock == Some(starts))
    };
    let limit = move |step: &Step| step.time_limit.as_deref().filter(follows).and_then(|limit| limit.statutory);
    procedure.steps.iter().filter(office).map(move |step| (step, limit(step)))
}

/// The steps with a time in the other kind of days than the whole, where all of them would add up to it in one kind.
pub(super) fn of_other_kind(procedure: &Procedure) -> Vec<&Step> {
    let by = |clock, other: Clock| {
        limits(clock, procedure)?;
        let (mut sum, mut differing) = (0, Vec::new());
        for (step, duration) in in_turn(procedure) {
            let own = clock.of(duration?);
            if own.is_none() {
                differing.push(step);
            }
            sum += own.or_else(|| other.of(duration?))?;
        }
        told(clock, procedure).contains(&sum).then_some(differing)
    };
    let both = [(Clock::Working, Clock::Calendar), (Clock::Calendar, Clock::Working)];
    both.into_iter().find_map(|(clock, other)| by(clock, other)).unwrap_or_default()
}

fn total_by(clock: Clock, procedure: &Procedure) -> Option<Steps> {
    let (mut sums, mut complete) = (Vec::new(), !procedure.gaps.has(Part::LostStep));
    let mut sum = 0;
    for (step, duration) in in_turn(procedure) {
        match duration {
            Some(duration) => {
                sum += clock.of(duration)?;
                sums.push((step.place, sum));
            }
            None => complete = false,
        }
    }
    let longest = limits(clock, procedure)?.into_iter().max()?;
    let (over, _) = sums.iter().find(|(_, sum)| *sum > longest).or(sums.last())?;
    let told = told(clock, procedure);
    let nearest = told.iter().copied().min_by_key(|limit| (limit - sum).abs())?;
    Some(Steps { clock, over: *over, complete, fits: told.contains(&sum), sum, limit: longest, nearest })
}

/// All that is told of how long the whole takes: what the law allows in any way to hand in and any case, and what the office
/// promises.
fn told(clock: Clock, procedure: &Procedure) -> Vec<i64> {
    let limits = || procedure.channels.iter().filter_map(|channel| channel.time_limit.as_ref());
    let promised = limits().filter_map(|limit| clock.of(limit.committed.as_ref()?.duration));
    limits().filter_map(|limit| durations(clock, limit)).flatten().chain(promised).collect()
}

/// A step that takes longer than the whole.
pub(super) struct Overlong {
    /// What both are counted in.
    pub(super) clock: Clock,
    /// Where the step stands.
    pub(super) place: Place,
    /// What it takes.
    pub(super) own: i64,
    /// What the whole may take at most.
    pub(super) most: i64,
}

/// A step of the office that takes longer than the whole in any way to hand in: one with a clock of its own begins later than
/// the whole, which begins when the dossier is received, or has the clock of the whole in one way.
pub(super) fn overlong(procedure: &Procedure) -> Option<Overlong> {
    overlong_by(Clock::Working, procedure).or_else(|| overlong_by(Clock::Calendar, procedure))
}

/// What a clock says that begins when the dossier is received.
const RECEIPT: [&str; 3] = ["nhận", "tiếp nhận", "nộp"];

fn overlong_by(clock: Clock, procedure: &Procedure) -> Option<Overlong> {
    let most = limits(clock, procedure)?.into_iter().max()?;
    let limits = procedure.channels.iter().filter_map(|channel| channel.time_limit.as_ref());
    let clocks: Vec<&str> = limits.filter_map(|limit| limit.starts.as_deref()).collect();
    let from_receipt = clocks.iter().all(|starts| RECEIPT.iter().any(|sign| starts.contains(sign)));
    let is_shared =
        |limit: &TimeLimit| limit.starts.as_deref().is_some_and(|starts| from_receipt || clocks.contains(&starts));
    let office = procedure.steps.iter().filter(|step| step.actor != Some(Actor::Citizen));
    let takes = |step: &Step| clock.of(step.time_limit.as_deref().filter(|limit| is_shared(limit))?.statutory?);
    let long = office.filter_map(|step| Some(Overlong { clock, place: step.place, own: takes(step)?, most }));
    long.into_iter().find(|long| long.own > most)
}

/// The longest that the whole may take in any way to hand in, in working days.
pub(super) fn most_working_days(procedure: &Procedure) -> Option<i64> {
    limits(Clock::Working, procedure)?.into_iter().max()
}

/// The longest that each way to hand in may take.
fn limits(clock: Clock, procedure: &Procedure) -> Option<Vec<i64>> {
    procedure.channels.iter().map(|channel| longest(clock, channel.time_limit.as_ref()?)).collect()
}

/// The longest that a limit may take in any of its cases.
fn longest(clock: Clock, limit: &TimeLimit) -> Option<i64> {
    durations(clock, limit)?.into_iter().max()
}

/// What a limit may take: in each of its cases, and at most.
fn durations(clock: Clock, limit: &TimeLimit) -> Option<Vec<i64>> {
    let extended = match &limit.extension {
        Some(_) => Some(limit.extended()?.duration),
        None => None,
    };
    let cases = limit.cases.iter().map(|case| case.duration);
    cases.chain(extended).chain([limit.statutory?]).map(|one| clock.of(one)).collect()
}

/// Days as an author writes them.
pub(super) fn days(thousandths: i64) -> String {
    Number { thousandths }.to_string()
}
