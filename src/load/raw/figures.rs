//! `figures/<id>.yaml`: how many dossiers an office received and settled in a period (kết quả giải quyết hồ sơ).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, ListOf, Number, Printed};

/// Figures of a period. Their id is the name of the file. What is not known is left out; it is never zero.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Figures {
    /// The period.
    pub period: Field<Period>,
    /// Id of the office; absent for a total over several.
    pub office: Field<String>,
    /// Id of the level, for a total of a level.
    pub level: Field<String>,
    /// Id of the field, for figures of one field.
    pub field: Field<String>,
    /// Dossiers received.
    pub received: Field<Received>,
    /// Dossiers settled.
    pub settled: Field<Settled>,
    /// Dossiers pending at the end.
    pub pending: Field<Pending>,
    /// Feedback (phản ánh, kiến nghị) of the period.
    pub feedback: Field<FeedbackFigures>,
    /// The same period last year, as the report gives it.
    pub last_year: Field<LastYear>,
    /// Rates as printed, in per cent; they are counted again.
    pub claimed: Field<ClaimedRates>,
    /// Parts of a total, such as levels or offices.
    pub parts: ListOf<FigurePart>,
    /// Where the figures come from.
    pub source: Field<String>,
    /// A word about them.
    pub note: Field<String>,
}

/// A span of days.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Period {
    /// First day.
    pub from: Field<Date>,
    /// Last day.
    pub to: Field<Date>,
}

/// Dossiers received, and how.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Received {
    /// All, those carried over included.
    pub total: Field<Number>,
    /// New in the period.
    pub new: Field<Number>,
    /// Carried over from the period before.
    pub carried_over: Field<Number>,
    /// Handed in online, of the new ones.
    pub online: Field<Number>,
    /// Handed in by post, of the new ones.
    pub post: Field<Number>,
    /// Handed in at the counter, of the new ones.
    pub counter: Field<Number>,
}

/// Dossiers settled, and when.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settled {
    /// All.
    pub total: Field<Number>,
    /// Before their day; where those on their day are not counted apart, these too.
    pub early: Field<Number>,
    /// On their day; where early ones are not counted apart, these too.
    pub on_time: Field<Number>,
    /// After their day.
    pub late: Field<Number>,
}

/// Dossiers pending.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Pending {
    /// All.
    pub total: Field<Number>,
    /// Within their time.
    pub within: Field<Number>,
    /// Past their time.
    pub overdue: Field<Number>,
}

/// Feedback received and answered.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FeedbackFigures {
    /// Received.
    pub received: Field<Number>,
    /// Answered.
    pub answered: Field<Number>,
    /// Answered in time.
    pub on_time: Field<Number>,
}

/// Figures of the same period last year (cùng kỳ năm trước).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LastYear {
    /// Dossiers received, those carried over included.
    pub received: Field<Number>,
    /// Settled.
    pub settled: Field<Number>,
    /// Settled after their day.
    pub late: Field<Number>,
    /// Handed in online.
    pub online: Field<Number>,
}

/// Rates as a report printed them, in per cent, with all digits that it printed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ClaimedRates {
    /// Settled before or on their day, of those settled.
    pub on_time: Field<Printed>,
    /// Settled after their day, of those settled.
    pub late: Field<Printed>,
    /// Settled, of those received.
    pub settled: Field<Printed>,
    /// Handed in online, of the new ones.
    pub online: Field<Printed>,
    /// Handed in by post, of the new ones.
    pub post: Field<Printed>,
    /// Dossiers received on an average working day; a number, not a rate.
    pub per_day: Field<Printed>,
}

/// A part of a total.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FigurePart {
    /// Name of the part.
    pub name: Field<String>,
    /// Id of the office, where the part is one.
    pub office: Field<String>,
    /// Id of the level, where the part is one.
    pub level: Field<String>,
    /// Dossiers received.
    pub received: Field<Number>,
    /// Handed in online.
    pub online: Field<Number>,
    /// Share handed in online as printed, in per cent.
    pub online_rate: Field<Printed>,
    /// Settled.
    pub settled: Field<Number>,
    /// Settled before or on their day.
    pub on_time: Field<Number>,
    /// Share settled before or on their day as printed, in per cent.
    pub on_time_rate: Field<Printed>,
    /// Settled after their day.
    pub late: Field<Number>,
    /// Pending at the end.
    pub pending: Field<Number>,
}
