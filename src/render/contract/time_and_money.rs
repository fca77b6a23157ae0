//! When it is done and what it costs: the box at the top, channels, time limits, fees.

use serde::Serialize;

use super::values::{DateView, NamedNote, Text};

/// The box at the top of a procedure: money, days, papers, visits, result.
#[derive(Clone, Debug, Serialize)]
pub struct Facts {
    /// What it costs, in a few words.
    pub money: Option<String>,
    /// More about the money, such as what depends on what.
    pub money_note: Option<String>,
    /// When it is done, in a few words.
    pub time: Option<String>,
    /// More about the time.
    pub time_note: Option<String>,
    /// An example: handed in on a day, ready by a day.
    pub example: Option<DueView>,
    /// How many papers to bring, in a few words.
    pub papers: Option<String>,
    /// Which, where they are few and the same for everybody.
    pub paper_names: Option<String>,
    /// How often one has to come.
    pub visits: Option<String>,
    /// What one receives.
    pub result: Option<String>,
}

/// A worked example of a due date.
#[derive(Clone, Debug, Serialize)]
pub struct DueView {
    /// Handed in.
    pub received: DateView,
    /// Name of that day of the week.
    pub received_weekday: String,
    /// Ready.
    pub due: DateView,
    /// Name of that day of the week.
    pub due_weekday: String,
    /// Ready in the case that takes longest, where some take longer.
    pub latest: Option<DateView>,
    /// Name of that day of the week.
    pub latest_weekday: Option<String>,
    /// Whether a day off counted in it is not official yet.
    pub provisional: bool,
}

/// Ways to hand in that take as long and cost as much: what is the same is said once.
#[derive(Clone, Debug, Serialize)]
pub struct ChannelView {
    /// Names of its ways.
    pub name: String,
    /// The ways, at least one.
    pub ways: Vec<WayView>,
    /// When it is done.
    pub time: Option<TimeView>,
    /// Fees.
    pub fees: Vec<FeeView>,
    /// Why the time differs from the other ways.
    pub reason: Option<String>,
}

/// A way to hand in.
#[derive(Clone, Debug, Serialize)]
pub struct WayView {
    /// `counter`, `online`, `post`.
    pub via: &'static str,
    /// Name of the way.
    pub name: String,
    /// How it works.
    pub note: Option<String>,
    /// Where to hand in online (checked address), for `online`.
    pub href: Option<String>,
}

/// A time limit in words.
#[derive(Clone, Debug, Serialize)]
pub struct TimeView {
    /// `5 ngày làm việc`, or the text as published when it says more.
    pub text: String,
    /// The law's limit, when the office promises less.
    pub statutory: Option<String>,
    /// Cut-off, extension, what starts the clock, what does not count, other cases: sentences.
    pub notes: Vec<String>,
    /// The text as published, when the structured limit says less.
    pub published: Option<String>,
    /// Whether there is a number without a unit, so that only the published text can be shown.
    pub unit_missing: bool,
}

/// A fee in words.
#[derive(Clone, Debug, Serialize)]
pub struct FeeView {
    /// `Lệ phí`, `Phí`, `Giá dịch vụ`.
    pub kind: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// `8.000 đồng/bản`, or which kind of nothing.
    pub amount: String,
    /// What it was before a policy changed it.
    pub before: Option<String>,
    /// When, for which case.
    pub when: Option<String>,
    /// Which days.
    pub valid: Option<String>,
    /// Source.
    pub source: Option<Text>,
    /// Who pays nothing or less.
    pub exempt: Vec<NamedNote>,
    /// As published, when it says more.
    pub published: Option<String>,
}
