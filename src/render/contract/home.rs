//! The home page.

use serde::Serialize;

use super::Item;
use super::rows::{ChangeView, FieldRow, OfficeRow, ProcedureRow};
use super::values::{Link, Text};

/// `home.html`
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    /// One or two sentences.
    pub introduction: Option<String>,
    /// Messages of these days.
    pub notices: Vec<String>,
    /// The same, with their language.
    pub notice_texts: Vec<Text>,
    /// The procedures asked for most, at most eight.
    pub top: Vec<Item<ProcedureRow>>,
    /// Groups with their fields.
    pub groups: Vec<GroupView>,
    /// Offices that receive dossiers.
    pub offices: Vec<Item<OfficeRow>>,
    /// What changed lately or will change soon, at most five.
    pub changes: Vec<ChangeView>,
    /// Named lists.
    pub lists: Vec<Link>,
    /// How many procedures are in force.
    pub total: usize,
    /// The same, as text.
    pub total_text: String,
}

/// A group of fields.
#[derive(Clone, Debug, Serialize)]
pub struct GroupView {
    /// Its id, for anchors.
    pub id: String,
    /// Name; empty for the rest.
    pub name: Text,
    /// What one finds there.
    pub description: Option<String>,
    /// Its fields.
    pub fields: Vec<FieldRow>,
}
