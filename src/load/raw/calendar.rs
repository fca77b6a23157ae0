//! `calendar/<year>.yaml`: public holidays and swapped working days, decided year by year.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, ListOf};

/// A year of the official calendar. The year is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CalendarYear {
    /// Where the year as a whole comes from.
    pub source: Field<String>,
    /// Whether all days of the year are official; a single day may say otherwise.
    pub confirmed: Field<bool>,
    /// Days off.
    pub days_off: ListOf<DayOff>,
    /// Saturdays and Sundays that are worked instead of a weekday.
    pub swaps: ListOf<Swap>,
}

/// A day, or a run of days, off.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct DayOff {
    /// First day.
    pub from: Field<Date>,
    /// Last day; the first when absent.
    pub until: Field<Date>,
    /// Name of the holiday.
    pub name: Field<String>,
    /// English name.
    pub name_en: Field<String>,
    /// Where it comes from, when not from the source of the year.
    pub source: Field<String>,
    /// Whether it is official, when it differs from the year.
    pub confirmed: Field<bool>,
}

/// A weekday off that is worked on another day.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Swap {
    /// The weekday off.
    pub off: Field<Date>,
    /// The day worked instead.
    pub worked: Field<Date>,
    /// Where it comes from, when not from the source of the year.
    pub source: Field<String>,
    /// Whether it is official, when it differs from the year.
    pub confirmed: Field<bool>,
}
