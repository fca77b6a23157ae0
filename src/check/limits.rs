//! What several rules about time limits need to know.

use crate::load::raw::Number;
use crate::model::calendar::{Duration, TimeLimit, Unit};
use crate::model::{Channel, Procedure};

/// How two durations compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Versus {
    /// The same, or too near to say (8 hours and a working day).
    Same,
    /// The same number, but of days here and of working days there.
    Kind,
    /// Not the same.
    Differs,
}

/// Compares two durations.
pub(super) fn versus(one: Duration, two: Duration) -> Versus {
    let (Duration::Count(a), Duration::Count(b)) = (one, two) else {
        let both_at_once = !matches!(one, Duration::Count(_)) && !matches!(two, Duration::Count(_));
        return if both_at_once { Versus::Same } else { Versus::Differs };
    };
    let kinds = [a.unit(), b.unit()];
    let days = [Unit::Day, Unit::WorkingDay];
    if a.amount() == b.amount() && a.unit() != b.unit() && kinds.iter().all(|unit| days.contains(unit)) {
        return Versus::Kind;
    }
    if a.unit() == b.unit() {
        return if a.amount() == b.amount() { Versus::Same } else { Versus::Differs };
    }
    let same = hours(a.amount(), a.unit()).iter().any(|length| hours(b.amount(), b.unit()).contains(length));
    if same && kinds.iter().any(|unit| !days.contains(unit)) { Versus::Same } else { Versus::Differs }
}

/// How many thousandths of an hour it may mean; a month counts as thirty days.
fn hours(amount: Number, unit: Unit) -> Vec<i64> {
    let times: &[i64] = match unit {
        Unit::Hour | Unit::WorkingHour => &[1],
        Unit::Day => &[24],
        Unit::WorkingDay => &[8, 24],
        Unit::Month => &[720],
    };
    times.iter().map(|hours| amount.thousandths * hours).collect()
}

/// What the law allows in each way of handing in. Of one that stands there twice and says two things nobody knows which is
/// meant: its first row counts, behind all others, where neither agrees with any of them.
pub(super) fn by_channel(procedure: &Procedure) -> Vec<(&Channel, Duration)> {
    let mut ways: Vec<Vec<(&Channel, &TimeLimit, Duration)>> = Vec::new();
    for channel in &procedure.channels {
        let Some(limit) = channel.time_limit.as_ref().filter(|limit| !limit.has_idle_amount) else { continue };
        let Some(own) = limit.statutory else { continue };
        match ways.iter_mut().find(|rows| rows.iter().any(|(other, ..)| other.via == channel.via)) {
            Some(rows) => rows.push((channel, limit, own)),
            None => ways.push(vec![(channel, limit, own)]),
        }
    }
    let is_one = |rows: &Vec<(_, &TimeLimit, _)>| rows.windows(2).all(|two| is_same(two[0].1, two[1].1));
    let (settled, torn): (Vec<_>, Vec<_>) = ways.into_iter().partition(is_one);
    let first = |rows: &Vec<(_, _, Duration)>| rows.first().map(|(channel, _, own)| (*channel, *own));
    let mut told: Vec<(&Channel, Duration)> = settled.iter().filter_map(first).collect();
    let agrees = |own: Duration| told.iter().any(|(_, other)| versus(own, *other) == Versus::Same);
    let is_apart = |rows: &&Vec<(_, _, Duration)>| !told.is_empty() && !rows.iter().any(|(.., own)| agrees(*own));
    let apart: Vec<_> = torn.iter().filter(is_apart).filter_map(first).collect();
    told.extend(apart);
    told
}

/// Whether two time limits say the same about how long.
fn is_same(one: &TimeLimit, other: &TimeLimit) -> bool {
    let promise = |limit: &TimeLimit| limit.committed.as_ref().map(|promise| promise.duration);
    one.statutory == other.statutory
        && one.extension == other.extension
        && one.cases == other.cases
        && promise(one) == promise(other)
}

/// The limit that most channels have; of equals the one written first.
pub(super) fn usual<'p>(limits: &[(&'p Channel, Duration)]) -> Option<(&'p Channel, Duration)> {
    let times = |own: Duration| limits.iter().filter(|(_, other)| *other == own).count();
    limits.iter().rev().max_by_key(|(_, own)| times(*own)).copied()
}

/// The case and the words that tell when something holds.
type Condition<'c> = (Option<&'c str>, Option<&'c str>);

/// A limit under a condition: what a time limit says for a case of its own, about more time, or what is promised.
pub(super) struct Conditional<'c> {
    /// The way to hand in.
    pub(super) channel: &'c Channel,
    /// Its keys below it.
    pub(super) keys: String,
    /// How long.
    pub(super) duration: Duration,
    condition: Condition<'c>,
    /// Whether it is of the kind that the limit beside it has.
    is_usual_kind: bool,
}

/// All that holds under a condition in any of several ways to hand in.
pub(super) fn conditions<'c>(limits: &[(&'c Channel, Duration)]) -> Vec<Conditional<'c>> {
    limits.iter().flat_map(|(channel, own)| conditions_of(channel, *own)).collect()
}

/// Each of them beside what most have under its condition; of equals what is of the kind of the limit itself, then the first.
pub(super) fn beside_usual<'a, 'c>(
    all: &'a [Conditional<'c>],
) -> impl Iterator<Item = (&'a Conditional<'c>, &'a Conditional<'c>)> {
    all.iter().filter_map(|part| {
        let alike = || all.iter().filter(|other| other.condition == part.condition);
        let times = |own: Duration| alike().filter(|other| other.duration == own).count();
        Some((part, alike().rev().max_by_key(|other| (times(other.duration), other.is_usual_kind))?))
    })
}

/// Stand for the cases of an extension and of a promise: no id has a blank.
const MORE: &str = "more time";
const PROMISE: &str = "a promise";

fn conditions_of(channel: &Channel, whole: Duration) -> impl Iterator<Item = Conditional<'_>> {
    let parts = channel.time_limit.iter().flat_map(parts);
    parts.map(move |(keys, condition, duration)| Conditional {
        channel,
        keys: format!("time_limit.{keys}"),
        duration,
        condition,
        is_usual_kind: duration.key() == whole.key(),
    })
}

/// What a time limit says besides how long it is, each with its keys below it and when it holds.
pub(super) fn parts(limit: &TimeLimit) -> impl Iterator<Item = (String, Condition<'_>, Duration)> {
    let cases = limit
        .cases
        .iter()
        .enumerate()
        .map(|(index, one)| (format!("cases[{index}]"), (one.case.as_deref(), one.when.as_deref()), one.duration));
    let more = limit
        .extension
        .iter()
        .map(|one| ("extension".to_owned(), (Some(MORE), one.when.as_deref()), Duration::Count(one.more)));
    let promised = limit.committed.iter().map(|one| ("committed".to_owned(), (Some(PROMISE), None), one.duration));
    cases.chain(more).chain(promised)
}

/// The key that makes one duration another: the number where both are in one unit.
pub(super) fn key_of_difference(one: Duration, two: Duration) -> &'static str {
    match (one, two) {
        (Duration::Count(a), Duration::Count(b)) if a.unit() == b.unit() => "amount",
        _ => "unit",
    }
}

/// The amount of a duration as an author writes it; empty when it has none.
pub(super) fn amount(duration: Duration) -> String {
    match duration {
        Duration::Count(count) => count.amount().to_string(),
        Duration::SameDay | Duration::Immediate => String::new(),
    }
}

/// Whether the note of a channel tells the number of its time limit: `24 giờ`, `05 ngày làm việc`.
pub(super) fn tells_limit(channel: &Channel) -> bool {
    let Some(Duration::Count(count)) = channel.time_limit.as_ref().and_then(|limit| limit.statutory) else {
        return false;
    };
    let number = format!("{} ", count.amount());
    let note = channel.note.as_deref().unwrap_or_default();
    note.match_indices(&number).any(|(at, _)| {
        let before = note[..at].trim_end_matches('0');
        // `16 (mười sáu) ngày`
        let after = &note[at + number.len()..];
        let after = after.strip_prefix('(').and_then(|words| words.split_once(')')).map_or(after, |(_, after)| after);
        let after = after.trim_start().to_lowercase();
        !before.ends_with(|last: char| last.is_ascii_digit())
            && ["giờ", "ngày", "tháng"].iter().any(|unit| after.starts_with(unit))
    })
}

#[cfg(test)]
mod tests {
    use super::{Versus, versus};
    use crate::load::raw::Number;
    use crate::model::calendar::{Count, Duration, Unit};

    fn count(amount: i64, unit: Unit) -> Duration {
        Duration::Count(Count::new(Number::whole(amount), unit).expect("a legal amount"))
    }

    #[test]
    fn days_and_working_days_are_two_kinds_of_the_same_number() {
        let cases = [
            (count(5, Unit::Day), count(5, Unit::WorkingDay), Versus::Kind),
            (count(5, Unit::Day), count(5, Unit::Day), Versus::Same),
            (count(5, Unit::Day), count(15, Unit::WorkingDay), Versus::Differs),
            (count(3, Unit::WorkingDay), count(1, Unit::WorkingDay), Versus::Differs),
            (count(8, Unit::Hour), count(1, Unit::WorkingDay), Versus::Same),
            (count(24, Unit::Hour), count(1, Unit::Day), Versus::Same),
            (count(30, Unit::Day), count(1, Unit::Month), Versus::Same),
            (Duration::SameDay, Duration::Immediate, Versus::Same),
            (Duration::SameDay, count(1, Unit::WorkingDay), Versus::Differs),
        ];
        for (one, two, expected) in cases {
            assert_eq!((versus(one, two), versus(two, one)), (expected, expected), "{one:?} {two:?}");
        }
    }
}
