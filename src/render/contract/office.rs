//! Offices: the tree of all, and the page of one.

use serde::Serialize;

use super::Item;
use super::rows::{OfficeRow, ProcedureRow};
use super::values::{ContactView, DateView, Link, NamedNote, Text};

/// `offices.html`
#[derive(Clone, Debug, Serialize)]
pub struct Offices {
    /// Offices of today, the tree written out from top to bottom.
    pub rows: Vec<OfficeRow>,
    /// Offices that no longer exist.
    pub past: Vec<OfficeRow>,
}

/// `office.html`
#[derive(Clone, Debug, Serialize)]
pub struct OfficeView {
    /// Name.
    pub name: Text,
    /// What it is.
    pub kind: Option<String>,
    /// About it.
    pub description: Option<String>,
    /// Its level.
    pub level: Option<String>,
    /// The office above.
    pub parent: Option<Link>,
    /// Offices below.
    pub children: Vec<Link>,
    /// Address for a visitor.
    pub address: Option<String>,
    /// How to find it.
    pub directions: Option<String>,
    /// Map (checked address).
    pub map_url: Option<String>,
    /// How to reach it.
    pub contact: ContactView,
    /// Its website (checked address).
    pub website: Option<String>,
    /// Its own hotline.
    pub hotline: Option<ContactView>,
    /// Monday to Sunday.
    pub week: Vec<DayView>,
    /// The same, where days with the same hours that follow each other are one: “Monday – Friday”.
    pub hours: Vec<DayView>,
    /// The next days off, with their names.
    pub days_off: Vec<DayOffView>,
    /// Desks.
    pub counters: Vec<CounterView>,
    /// Days with a rule of their own.
    pub special_days: Vec<SpecialDayView>,
    /// Help offered.
    pub services: Vec<NamedNote>,
    /// Promises.
    pub pledges: Vec<String>,
    /// Where it posts.
    pub posting_places: Vec<String>,
    /// The page about its postings, when there is one.
    pub posting_href: Option<String>,
    /// Who hears complaints.
    pub complaints_to: Option<Link>,
    /// Fields, with the procedures that it takes.
    pub fields: Vec<OfficeField>,
    /// How many procedures it takes.
    pub total_text: String,
    /// Whether it no longer exists on the day of the site.
    pub closed: Option<DateView>,
    /// Who took over.
    pub merged_into: Option<Link>,
}

/// The procedures of a field at an office.
#[derive(Clone, Debug, Serialize)]
pub struct OfficeField {
    /// The field.
    pub name: Text,
    /// Its page.
    pub href: Option<String>,
    /// Procedures.
    pub rows: Vec<Item<ProcedureRow>>,
}

/// A day of the week, or some that follow each other.
#[derive(Clone, Debug, Serialize)]
pub struct DayView {
    /// `mon` … `sun`: the first of them.
    pub key: &'static str,
    /// Name of the day, or of the first and the last.
    pub name: String,
    /// Spans such as `07:30–11:30`; empty when closed.
    pub spans: Vec<Span>,
}

/// Open from, to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// `07:30–11:30`
    pub text: String,
    /// A word about it.
    pub note: Option<String>,
}

/// A day off to come.
#[derive(Clone, Debug, Serialize)]
pub struct DayOffView {
    /// The day.
    pub date: DateView,
    /// Name of the day of the week.
    pub weekday: String,
    /// Name of the holiday.
    pub name: String,
    /// Whether it is official.
    pub confirmed: bool,
    /// Whether this day, a Saturday or Sunday, is worked instead of another.
    pub worked: bool,
}

/// A desk.
#[derive(Clone, Debug, Serialize)]
pub struct CounterView {
    /// Number on the sign.
    pub number: Option<String>,
    /// What it is for.
    pub name: Option<String>,
    /// Fields handled there; those of which the site has no procedure lead nowhere.
    pub fields: Vec<Link>,
    /// Phone.
    pub phone: Option<String>,
    /// The same for `href`.
    pub phone_href: Option<String>,
}

/// A day of the week with a rule of its own.
#[derive(Clone, Debug, Serialize)]
pub struct SpecialDayView {
    /// Name of the day of the week.
    pub weekday: String,
    /// Its name.
    pub name: String,
    /// What is different.
    pub note: Option<String>,
    /// The procedures it holds for; all when empty.
    pub procedures: Vec<Link>,
}
