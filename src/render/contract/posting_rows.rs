//! Numbers and rows of pages about postings.

use serde::Serialize;

use super::values::{CountView, DateView, Link};

/// How many duties to post stand how. A duty is one procedure at one place.
#[derive(Clone, Debug, Serialize)]
pub struct PostingCounts {
    /// What has to hang by the day of the site; what is waived is not among it.
    pub owed: CountView,
    /// The text in force hangs, and enough of it.
    pub met: CountView,
    /// `met` of `owed` in per cent, when anything is owed: `98,3 %`.
    pub rate: Option<String>,
    /// The text in force hangs, but too little of it.
    pub too_little: CountView,
    /// Another text hangs.
    pub stale: CountView,
    /// Nothing hangs.
    pub missing: CountView,
    /// Nothing hangs, and by when it had to nobody can say.
    pub undated: CountView,
    /// The four before together.
    pub wanting: CountView,
    /// Waived.
    pub waived: CountView,
    /// There is time left.
    pub not_yet_due: CountView,
}

/// A duty to post.
#[derive(Clone, Debug, Serialize)]
pub struct DutyRow {
    /// The procedure.
    pub procedure: Link,
    /// Its code.
    pub code: String,
    /// Where.
    pub place: String,
    /// `met`, `too-little`, `stale`, `missing`, `undated`, `not-yet-due`, `waived`.
    pub status: &'static str,
    /// Last day to post.
    pub due: Option<DateView>,
    /// Ground, where somebody read it.
    pub ground: Option<String>,
    /// Decision that the text rests on.
    pub decision: Option<Link>,
    /// Day of effect of the text that has to hang.
    pub effective: Option<DateView>,
    /// Since when something hangs.
    pub posted: Option<DateView>,
    /// Version of what has to hang, as the page of the procedure shows it.
    pub version: String,
    /// The sheet that hangs.
    pub sheet: Option<Link>,
    /// Whether it was posted after the last day.
    pub late: bool,
    /// Whether the text that has to hang is not in force yet.
    pub to_come: bool,
}

/// A posting for which nothing is owed.
#[derive(Clone, Debug, Serialize)]
pub struct BesideRow {
    /// The procedure.
    pub procedure: Link,
    /// Its code.
    pub code: Option<String>,
    /// Where.
    pub place: String,
    /// `not-yet`, `ended`, `taken-down`, `not-owed`, `unknown`.
    pub status: &'static str,
    /// Since when it is so, or from when it applies.
    pub date: Option<DateView>,
    /// Since when it hangs, or hung.
    pub posted: Option<DateView>,
    /// Why it was taken down.
    pub reason: Option<String>,
    /// The sheet.
    pub sheet: Option<Link>,
}

/// A waiver.
#[derive(Clone, Debug, Serialize)]
pub struct WaiverView {
    /// Who waived.
    pub by: Option<String>,
    /// Number of the document.
    pub number: Option<String>,
    /// Legal ground.
    pub ground: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Last day.
    pub until: Option<DateView>,
}
