//! `decisions/<id>.yaml`: a decision that announces procedures (quyết định công bố).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, ListOf, PostingOrder, Provenance};

/// A decision. Its id is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Decision {
    /// Number: `163/QĐ-BTP`.
    pub number: Field<String>,
    /// What it is about.
    pub title: Field<String>,
    /// Who issued it.
    pub issuer: Field<String>,
    /// Day of signing.
    pub signed: Field<Date>,
    /// Day of effect, for items without their own.
    pub effective: Field<Date>,
    /// Day on which this area received it.
    pub received: Field<Date>,
    /// Web address of the official text.
    pub url: Field<String>,
    /// File offered for download, below `forms/`.
    pub file: Field<String>,
    /// What it does to procedures, one by one.
    pub items: ListOf<DecisionItem>,
    /// What it orders about posting; what it leaves out follows from the rules.
    pub posting: Field<PostingOrder>,
    /// A word to readers.
    pub note: Field<String>,
    /// Where the facts come from.
    pub source: Field<Provenance>,
}

/// What a decision does to one procedure.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct DecisionItem {
    /// Code of the procedure.
    pub code: Field<String>,
    /// Its name as the decision prints it.
    pub name: Field<String>,
    /// What happens to it.
    pub action: Field<Action>,
    /// Codes that it takes the place of (with `replace`).
    pub replaces: ListOf<String>,
    /// Ids of levels, when the item is not for all levels of the procedure.
    pub level: ListOf<String>,
    /// Day of effect of this item, when it is not the decision's.
    pub effective: Field<Date>,
    /// Last day of effect, for items limited in time.
    pub until: Field<Date>,
    /// Which parts an amendment changes, in words.
    pub changes: ListOf<String>,
    /// Legal ground of an abolition.
    pub ground: Field<String>,
}

/// What a decision can do to a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Newly announced (công bố mới).
    Announce,
    /// Amended (sửa đổi, bổ sung).
    Amend,
    /// Takes the place of others (thay thế).
    Replace,
    /// Abolished (bãi bỏ).
    Abolish,
}
