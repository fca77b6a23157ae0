//! Lines that many pages show: procedures, offices, fields, laws, changes.

use std::sync::Arc;

use serde::Serialize;

use super::values::{DateView, Link, Text};

/// `pieces/procedure-row.html` and `pieces/office-row.html`: a line of a list, for every page that lies equally deep.
#[derive(Clone, Debug, Serialize)]
pub struct RowView<T> {
    /// The procedure or the office.
    pub row: Arc<T>,
    /// Language of the pages.
    pub lang: &'static str,
    /// Prefix from them to the root of their language.
    pub root: String,
}

/// A procedure in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ProcedureRow {
    /// Code.
    pub code: String,
    /// Short name, or the name without its leading “Thủ tục”.
    pub name: Text,
    /// Where.
    pub href: String,
    /// Name of its field.
    pub field: Option<Text>,
    /// Names of its levels.
    pub levels: Vec<String>,
    /// Where it stands in time.
    pub status: StatusView,
    /// Money in a few words.
    pub money: Option<String>,
    /// Time in a few words.
    pub time: Option<String>,
}

/// Where a procedure stands in time.
#[derive(Clone, Debug, Serialize)]
pub struct StatusView {
    /// `in-force`, `not-yet`, `replaced`, `abolished`, `expired`.
    pub key: &'static str,
    /// Since when, or from when, or on which day.
    pub date: Option<DateView>,
    /// The decision behind it.
    pub decision: Option<Link>,
    /// What took its place.
    pub successors: Vec<Link>,
    /// Legal ground of an abolition.
    pub ground: Option<String>,
}

/// An office in a list.
#[derive(Clone, Debug, Serialize)]
pub struct OfficeRow {
    /// Name.
    pub name: Text,
    /// Where.
    pub href: String,
    /// Address for a visitor.
    pub address: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// The same for `href`.
    pub phone_href: Option<String>,
    /// Depth in the tree of offices, from 0.
    pub depth: usize,
}

/// A field in a list.
#[derive(Clone, Debug, Serialize)]
pub struct FieldRow {
    /// Name.
    pub name: Text,
    /// Where.
    pub href: String,
    /// How many procedures in force.
    pub count: usize,
}

/// Something that changed.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    /// From when.
    pub date: DateView,
    /// What: `announce`, `amend`, `replace`, `abolish`.
    pub action: &'static str,
    /// Whether that day is still to come.
    pub upcoming: bool,
    /// The procedure; without an address when it has no page here.
    pub name: Text,
    /// Its page.
    pub href: Option<String>,
    /// The decision.
    pub decision: Link,
}

/// A legal document.
#[derive(Clone, Debug, Serialize, PartialEq, Eq, Hash)]
pub struct LawView {
    /// Number.
    pub number: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Article, clause.
    pub article: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of signing.
    pub signed: Option<DateView>,
    /// Day of effect.
    pub effective: Option<DateView>,
    /// Day from which it no longer holds.
    pub expired: Option<DateView>,
    /// `current`, `partially-current`, `expired`, `repealed`, `unverified`.
    pub status: Option<&'static str>,
    /// Official text (checked address).
    pub href: Option<String>,
}

/// `pieces/law.html`: a legal document, for every page that names it.
#[derive(Clone, Debug, Serialize)]
pub struct LawPieceView {
    /// The document. Its article is put in where it is named, and can only be printed.
    pub law: Arc<LawView>,
    /// Language of the pages.
    pub lang: &'static str,
}
