//! Decisions: the list of all, and the page of one.

use serde::Serialize;

use super::values::{DateView, FormView, Link, SourceView, Text};

/// `decisions.html`
#[derive(Clone, Debug, Serialize)]
pub struct Decisions {
    /// Years, newest first.
    pub years: Vec<DecisionYear>,
}

/// The decisions of a year.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionYear {
    /// The year; empty when not known.
    pub year: String,
    /// Its decisions, newest first.
    pub rows: Vec<DecisionRow>,
}

/// A decision in a list.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionRow {
    /// Number.
    pub number: String,
    /// Where.
    pub href: String,
    /// What it is about.
    pub title: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of signing.
    pub signed: Option<DateView>,
    /// Day of effect.
    pub effective: Option<DateView>,
    /// How many procedures it announces, amends, replaces, abolishes.
    pub counts: ActionCounts,
}

/// How many items do what.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct ActionCounts {
    /// công bố mới
    pub announce: usize,
    /// sửa đổi, bổ sung
    pub amend: usize,
    /// thay thế
    pub replace: usize,
    /// bãi bỏ
    pub abolish: usize,
}

/// `decision.html`
#[derive(Clone, Debug, Serialize)]
pub struct DecisionView {
    /// Number.
    pub number: String,
    /// What it is about.
    pub title: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of signing.
    pub signed: Option<DateView>,
    /// Day of effect of items without their own.
    pub effective: Option<DateView>,
    /// Day on which the area received it.
    pub received: Option<DateView>,
    /// Whether all of it is still to come.
    pub upcoming: bool,
    /// What it does, by action.
    pub actions: Vec<ActionView>,
    /// Official text (checked address).
    pub url: Option<String>,
    /// File for download.
    pub file: Option<FormView>,
    /// A word to readers.
    pub note: Option<String>,
    /// Where the facts come from.
    pub source: Option<SourceView>,
}

/// The items of one action.
#[derive(Clone, Debug, Serialize)]
pub struct ActionView {
    /// `announce`, `amend`, `replace`, `abolish`.
    pub action: &'static str,
    /// Items.
    pub items: Vec<DecisionItemView>,
}

/// What a decision does to a procedure.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionItemView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: Option<Text>,
    /// Its page.
    pub href: Option<String>,
    /// Day of effect.
    pub effective: Option<DateView>,
    /// Last day of effect.
    pub until: Option<DateView>,
    /// What it takes the place of.
    pub replaces: Vec<Link>,
    /// What an amendment changes.
    pub changes: Vec<String>,
    /// Legal ground of an abolition.
    pub ground: Option<String>,
}
