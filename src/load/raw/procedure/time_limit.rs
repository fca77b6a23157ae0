//! Time limits (thời hạn giải quyết).

use schemars::JsonSchema;
use serde::Deserialize;

use crate::load::raw::{Field, ListOf, Number, Text, TimeOfDay};

/// What a time limit is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// Hours (giờ).
    Hour,
    /// Working hours (giờ làm việc).
    WorkingHour,
    /// Days (ngày).
    Day,
    /// Working days (ngày làm việc).
    WorkingDay,
    /// Months (tháng).
    Month,
    /// On the same day (ngay trong ngày); after the cut-off hour on the next working day.
    SameDay,
    /// At once (giải quyết ngay).
    Immediate,
}

impl TimeUnit {
    /// Vietnamese words for units and the words of the contract, the longer before those that begin them.
    pub const SPOKEN: [(&str, &str); 5] = [
        ("ngày làm việc", "working_day"),
        ("giờ làm việc", "working_hour"),
        ("ngày", "day"),
        ("giờ", "hour"),
        ("tháng", "month"),
    ];
}

/// A time limit (thời hạn giải quyết): an amount and a unit, and what changes them (boxed, because few have it).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TimeLimit {
    /// How many units; none with `same_day` and `immediate`.
    pub amount: Field<Number>,
    /// The unit; a number without one is never shown as a limit.
    pub unit: Field<TimeUnit>,
    /// The limit as published, when it cannot be said by the other keys.
    pub text: Field<Text>,
    /// Dossiers received after this hour count from the next working day.
    pub cut_off: Field<TimeOfDay>,
    /// What starts the clock, in words.
    pub starts: Field<Text>,
    /// A longer time under a condition.
    pub extension: Field<Box<Extension>>,
    /// Other limits for named cases.
    pub cases: ListOf<LimitCase>,
    /// A shorter time that the office promises.
    pub committed: Field<Box<Committed>>,
    /// What does not count.
    pub excludes: Field<Text>,
    /// Legal source.
    pub source: Field<Text>,
}

/// A longer time under a condition.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Extension {
    /// How many units more.
    pub amount: Field<Number>,
    /// The unit.
    pub unit: Field<TimeUnit>,
    /// Under which condition.
    pub when: Field<Text>,
}

/// A limit for a case inside the procedure.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LimitCase {
    /// Id of a case of the procedure.
    pub case: Field<Text>,
    /// When it holds, in words.
    pub when: Field<Text>,
    /// How many units.
    pub amount: Field<Number>,
    /// The unit.
    pub unit: Field<TimeUnit>,
}

/// A shorter time that the office promises (đã rút ngắn).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Committed {
    /// How many units.
    pub amount: Field<Number>,
    /// The unit.
    pub unit: Field<TimeUnit>,
    /// The decision that cut it.
    pub source: Field<Text>,
}
