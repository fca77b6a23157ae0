//! `laws/<id>.yaml`: a legal document (văn bản quy phạm pháp luật). Number, issuer and date together identify it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, Text};

/// A legal document. Its id is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LegalDocument {
    /// Number: `123/2015/NĐ-CP`.
    pub number: Field<String>,
    /// Title.
    pub title: Field<String>,
    /// Who issued it.
    pub issuer: Field<String>,
    /// Day of signing.
    pub signed: Field<Date>,
    /// Day of effect.
    pub effective: Field<Date>,
    /// Day from which it no longer holds.
    pub expired: Field<Date>,
    /// How much of it holds.
    pub status: Field<LawStatus>,
    /// Id of the document that took its place.
    pub replaced_by: Field<String>,
    /// Web address of the official text.
    pub url: Field<String>,
    /// Where the facts come from, when not from the text itself.
    pub source: Field<String>,
    /// Whether somebody read the text.
    pub checked: Field<bool>,
}

/// How much of a legal document holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LawStatus {
    /// In force (còn hiệu lực).
    Current,
    /// Partly in force (còn hiệu lực một phần).
    PartiallyCurrent,
    /// No longer in force (hết hiệu lực).
    Expired,
    /// Abolished (bị bãi bỏ).
    Repealed,
    /// Nobody has checked yet (chưa kiểm chứng).
    Unverified,
}

/// A legal basis: a document kept in `laws/`, or written here.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LegalBasis {
    /// Id of a legal document in `laws/`.
    pub law: Field<Text>,
    /// Article, clause.
    pub article: Field<Text>,
    /// Number, when it has no file.
    pub number: Field<Text>,
    /// Title.
    pub title: Field<Text>,
    /// Who issued it.
    pub issuer: Field<Text>,
    /// Day of signing.
    pub signed: Field<Date>,
    /// Day of effect.
    pub effective: Field<Date>,
    /// Day from which it no longer holds.
    pub expired: Field<Date>,
    /// Web address of the official text.
    pub url: Field<Text>,
}
