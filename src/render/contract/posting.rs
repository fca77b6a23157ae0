//! What has to be posted and what is: the area, and one office.

use serde::Serialize;

use super::posting_rows::{BesideRow, DutyRow, PostingCounts, WaiverView};
use super::values::{CountView, DateView, Link, Text};

/// `postings.html`: how postings stand in the area.
#[derive(Clone, Debug, Serialize)]
pub struct Postings {
    /// Offices, each below the one above it.
    pub rows: Vec<PostingRow>,
    /// Of all offices with a register together.
    pub total: PostingCounts,
    /// How many offices have a register.
    pub known: CountView,
    /// How many offices have to post.
    pub offices: CountView,
    /// How much offices without a register have to post: how it stands nobody knows.
    pub unknown: CountView,
}

/// How the postings of an office stand.
#[derive(Clone, Debug, Serialize)]
pub struct PostingRow {
    /// The page about its postings.
    pub office: Link,
    /// How much it has to post by now.
    pub owed: CountView,
    /// How its duties stand; absent without a register.
    pub counts: Option<PostingCounts>,
    /// The last day on which its register says something.
    pub register_until: Option<DateView>,
    /// Its last inspection.
    pub inspected: Option<DateView>,
}

/// `posting.html`: how the postings of an office stand.
#[derive(Clone, Debug, Serialize)]
pub struct PostingView {
    /// The office.
    pub office: Link,
    /// How much it has to post by now.
    pub owed: CountView,
    /// How its duties stand; absent without a register.
    pub counts: Option<PostingCounts>,
    /// The last day on which its register says something.
    pub register_until: Option<DateView>,
    /// By place.
    pub places: Vec<PostingGroup>,
    /// By field.
    pub fields: Vec<PostingGroup>,
    /// What is not as it has to be, at most the first few hundred.
    pub wanting: Vec<DutyRow>,
    /// How many more there are than `wanting` shows.
    pub wanting_more: CountView,
    /// What hangs although it should not.
    pub besides: Vec<BesideRow>,
    /// What was taken down.
    pub taken_down: Vec<BesideRow>,
    /// All duties, when they are not too many for a page.
    pub all: Vec<DutyRow>,
    /// Waivers that hold.
    pub waivers: Vec<WaiverView>,
    /// Inspections, the latest first.
    pub inspections: Vec<InspectionView>,
    /// Address of the same for machines.
    pub data_href: String,
}

/// How duties of a place or a field stand.
#[derive(Clone, Debug, Serialize)]
pub struct PostingGroup {
    /// Of what.
    pub name: Text,
    /// How much has to hang by now.
    pub owed: CountView,
    /// How it stands; absent without a register.
    pub counts: Option<PostingCounts>,
}

/// An inspection of postings.
#[derive(Clone, Debug, Serialize)]
pub struct InspectionView {
    /// Day.
    pub date: DateView,
    /// Who inspected.
    pub team: Option<String>,
    /// Whether it was announced beforehand.
    pub announced: Option<bool>,
    /// What was found wanting.
    pub found: Vec<FindingView>,
    /// Day by which it has to be mended.
    pub remedy_by: Option<DateView>,
    /// Day on which it was reported mended.
    pub remedied: Option<DateView>,
    /// Whether that day has passed without such a report.
    pub overdue: bool,
}

/// What an inspection found wanting.
#[derive(Clone, Debug, Serialize)]
pub struct FindingView {
    /// Where.
    pub place: Option<String>,
    /// The procedure.
    pub procedure: Option<Link>,
    /// What is wrong: `absent`, `outdated`, `unreadable`, `inconvenient`, `not-practised`.
    pub faults: Vec<&'static str>,
    /// What exactly was seen.
    pub note: Option<String>,
}
