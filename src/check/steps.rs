//! What the time limits of steps add up to, beside the time limit of the whole.

use super::limits::{Versus, versus};
use super::repeated_steps::repeated;
use super::text::{low, says};
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

    /// The longest that a duration may take: so many days hold at most as many working days.
    fn at_most(self, duration: Duration) -> i64 {
        self.of(duration).unwrap_or_else(|| match duration {
            Duration::Count(_) => duration.days().1 * 1_000,
            Duration::SameDay | Duration::Immediate => 1_000,
        })
    }

    /// The least that a duration takes: what is done at once takes no day of its own, and so many working days are at least as
    /// many days. How many of so many days are worked depends on the day.
    fn at_least(self, duration: Duration) -> Option<i64> {
        match (self, duration) {
            (_, Duration::SameDay | Duration::Immediate) => Some(0),
            (Self::Calendar, Duration::Count(count)) if count.unit() == Unit::WorkingDay => {
                Some(count.amount().thousandths)
            }
            (Self::Calendar, _) => Some(self.of(duration).unwrap_or_else(|| duration.days().0 * 1_000)),
            (Self::Working, _) => self.of(duration),
        }
    }
}

/// The time limits of the steps of an office together; all in thousandths of a day of one clock.
pub(super) struct Steps {
    /// What they are counted in.
    pub(super) clock: Clock,
    /// Whether every step of the office has one.
    pub(super) complete: bool,
    /// Whether the sum, with or without steps that stand twice, is a limit of one of the ways to hand in, or what the office
    /// promises there.
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
    // The first step may run on the clock of the whole, where those after it name none of their own.
    let limits = || procedure.steps.iter().filter(office).filter_map(|step| step.time_limit.as_deref());
    let leads = limits().next().is_some_and(|first| first.starts.is_some())
        && limits().skip(1).all(|other| other.starts.is_none());
    let clocks = || wholes(procedure).map(|limit| limit.starts.as_deref());
    let follows = move |limit: &&TimeLimit| {
        let Some(starts) = limit.starts.as_deref() else { return true };
        leads && clocks().all(|clock| clock == Some(starts))
    };
    let is_clear = |limit: &&TimeLimit| !limit.has_idle_amount;
    let limit = move |step: &Step| step.time_limit.as_deref().filter(is_clear).filter(follows)?.statutory;
    procedure.steps.iter().filter(office).map(move |step| (step, limit(step)))
}

/// What the steps take that stand there a second time, which was found.
fn twice(procedure: &Procedure, takes: impl Fn(Duration) -> Option<i64>) -> i64 {
    let repeated = repeated(procedure);
    let is_repeated = |step: &Step| repeated.iter().any(|(_, second)| procedure.steps[*second].place == step.place);
    in_turn(procedure).filter(|(step, _)| is_repeated(step)).filter_map(|(_, duration)| takes(duration?)).sum()
}

/// The time limits of the ways to hand in that have one. That one says nothing, or a number that nobody understands, was found.
fn wholes(procedure: &Procedure) -> impl Iterator<Item = &TimeLimit> {
    procedure.channels.iter().filter_map(|channel| channel.time_limit.as_ref()).filter(|limit| {
        let is_number = |text: &String| text.parse::<Number>().is_ok();
        let says = limit.text.as_ref().is_some_and(|text| !is_number(text));
        !limit.has_idle_amount
            && (limit.statutory.is_some() || says || !limit.cases.is_empty() || limit.committed.is_some())
    })
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
    let (mut sum, mut complete, mut any) = (0, !procedure.gaps.has(Part::LostStep), false);
    for (_, duration) in in_turn(procedure) {
        match duration {
            Some(duration) => {
                sum += clock.of(duration)?;
                any = true;
            }
            None => complete = false,
        }
    }
    let limit = limits(clock, procedure)?.into_iter().max().filter(|_| any)?;
    let told = told(clock, procedure);
    let nearest = told.iter().copied().min_by_key(|limit| (limit - sum).abs())?;
    let fits = told.contains(&sum) || told.contains(&(sum - twice(procedure, |duration| clock.of(duration))));
    Some(Steps { clock, complete, fits, sum, limit, nearest })
}

/// All that is told of how long the whole takes: what the law allows in any way to hand in and any case, and what the office
/// promises.
fn told(clock: Clock, procedure: &Procedure) -> Vec<i64> {
    let promised = wholes(procedure).filter_map(|limit| clock.of(limit.committed.as_ref()?.duration));
    wholes(procedure).filter_map(|limit| durations(clock, limit)).flatten().chain(promised).collect()
}

/// Steps of the office, together or one of them, that take longer than the whole.
pub(super) struct Overlong {
    /// What both are counted in.
    pub(super) clock: Clock,
    /// Where the step stands, or the one at which all together are longer.
    pub(super) place: Place,
    /// What they take.
    pub(super) own: i64,
    /// What the whole may take at most.
    pub(super) most: i64,
}

impl Overlong {
    /// Whether what the steps take is told in days of one kind; else it is the least that it may be.
    pub(super) fn is_own_told(&self, procedure: &Procedure) -> bool {
        in_turn(procedure).filter_map(|(_, duration)| duration).all(|duration| self.clock.of(duration).is_some())
    }

    /// Whether what the whole may take is told as such; else it is the most that it may be.
    pub(super) fn is_most_told(&self, procedure: &Procedure) -> bool {
        wholes(procedure).any(|limit| durations(self.clock, limit).is_some_and(|told| told.contains(&self.most)))
    }
}

/// Steps that together surely take longer than the whole.
pub(super) fn exceeding(procedure: &Procedure) -> Option<Overlong> {
    exceeding_by(Clock::Working, procedure).or_else(|| exceeding_by(Clock::Calendar, procedure))
}

fn exceeding_by(clock: Clock, procedure: &Procedure) -> Option<Overlong> {
    let (mut sum, mut sums) = (0, Vec::new());
    for (step, duration) in in_turn(procedure).filter_map(|(step, duration)| Some((step, duration?))) {
        sum += clock.at_least(duration)?;
        sums.push((step.place, sum));
    }
    let exceeded = |sum: i64| {
        let in_any = || most(clock, procedure).filter(|most| sum > *most);
        least_exceeded(clock, procedure, sum).or_else(in_any)
    };
    let most = exceeded(sum)?;
    exceeded(sum - twice(procedure, |duration| clock.at_least(duration)))?;
    let (place, _) = sums.into_iter().find(|(_, sum)| *sum > most)?;
    Some(Overlong { clock, place, own: sum, most })
}

/// The shortest limit that steps exceed in one way to hand in, where the law allows all ways the same and only some of them
/// more in a case or under a condition. Steps that are told for such a case may belong to these alone.
fn least_exceeded(clock: Clock, procedure: &Procedure, sum: i64) -> Option<i64> {
    let limits = || wholes(procedure);
    let mut usual = limits().map(|limit| limit.statutory);
    let first = usual.next()??;
    let is_told = limits().any(|limit| longest(clock, limit) == Some(sum)) || told(clock, procedure).contains(&sum);
    let is_for_case = |step: &Step| {
        let text = low(&step.text);
        ["nếu", "trường hợp", "xác minh", "gia hạn"].iter().any(|sign| says(&text, sign))
    };
    if is_told
        || usual.any(|other| other != Some(first))
        || in_turn(procedure).any(|(step, duration)| duration.is_some() && is_for_case(step))
    {
        return None;
    }
    let whole = limits().filter(|limit| limit.excludes.is_none());
    whole.filter_map(|limit| longest(clock, limit)).filter(|most| sum > *most).min()
}

/// A step of the office that takes longer than the whole in any way to hand in: one with a clock of its own begins later than
/// the whole, which begins when the dossier is received, or has the clock of the whole in one way.
pub(super) fn overlong(procedure: &Procedure) -> Option<Overlong> {
    overlong_by(Clock::Working, procedure).or_else(|| overlong_by(Clock::Calendar, procedure))
}

/// What a clock says that begins when the dossier is received.
const RECEIPT: [&str; 3] = ["nhận", "tiếp nhận", "nộp"];

fn overlong_by(clock: Clock, procedure: &Procedure) -> Option<Overlong> {
    let most = most(clock, procedure)?;
    let clocks: Vec<&str> = wholes(procedure).filter_map(|limit| limit.starts.as_deref()).collect();
    let from_receipt = clocks.iter().all(|starts| RECEIPT.iter().any(|sign| starts.contains(sign)));
    let is_shared =
        |limit: &TimeLimit| limit.starts.as_deref().is_some_and(|starts| from_receipt || clocks.contains(&starts));
    let office = procedure.steps.iter().filter(|step| step.actor != Some(Actor::Citizen));
    let takes = |step: &Step| clock.at_least(step.time_limit.as_deref().filter(|limit| is_shared(limit))?.statutory?);
    let long = office.filter_map(|step| Some(Overlong { clock, place: step.place, own: takes(step)?, most }));
    long.into_iter().find(|long| long.own > most)
}

/// The longest that the whole may take in any way to hand in, in working days.
pub(super) fn most_working_days(procedure: &Procedure) -> Option<i64> {
    most(Clock::Working, procedure)
}

/// The longest that the whole may take in any way to hand in.
fn most(clock: Clock, procedure: &Procedure) -> Option<i64> {
    of_ways(clock, procedure).map(|limit| longest(clock, limit)).collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// The longest that a limit may take: in any of its cases, or with its extension.
fn longest(clock: Clock, limit: &TimeLimit) -> Option<i64> {
    let more = limit.extension.as_ref().map_or(0, |extension| clock.at_most(Duration::Count(extension.more)));
    let cases = limit.cases.iter().map(|case| clock.at_most(case.duration));
    cases.chain([clock.at_most(limit.statutory?) + more]).max()
}

/// The longest that each way to hand in may take, where all is told in one kind of days.
fn limits(clock: Clock, procedure: &Procedure) -> Option<Vec<i64>> {
    let of_one = |limit: &TimeLimit| durations(clock, limit)?.into_iter().max();
    of_ways(clock, procedure).map(of_one).collect()
}

/// The time limit of each way to hand in, but for those that give the number of another one in the other kind of days: that
/// was found.
fn of_ways(clock: Clock, procedure: &Procedure) -> impl Iterator<Item = &TimeLimit> {
    let told = wholes(procedure).filter_map(|limit| limit.statutory).filter(|one| clock.of(*one).is_some());
    let told: Vec<Duration> = told.collect();
    let is_slip = move |own: Duration| told.iter().any(|other| versus(own, *other) == Versus::Kind);
    wholes(procedure).filter(move |limit| !limit.statutory.is_some_and(&is_slip))
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
