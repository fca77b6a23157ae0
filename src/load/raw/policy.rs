//! `policies/<id>.yaml`: a rule laid over procedures, such as a fee waived online or reception anywhere.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, FeeKind, Field, ListOf, NoFee, Number, Via};

/// A policy. Its id is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Name.
    pub name: Field<String>,
    /// What it means for a citizen, in a sentence shown on the procedures touched.
    pub description: Field<String>,
    /// What it changes.
    pub kind: Field<PolicyKind>,
    /// Id of the legal document that makes it.
    pub law: Field<String>,
    /// Article, clause.
    pub clause: Field<String>,
    /// First day.
    pub valid_from: Field<Date>,
    /// Last day.
    pub valid_to: Field<Date>,
    /// What holds for dossiers handed in before the first day.
    pub transition: Field<String>,
    /// Which procedures, channels and offices it touches.
    pub applies_to: Field<PolicyScope>,
    /// The new fee (with `kind: fee`).
    pub fee: Field<FeeChange>,
}

/// What a policy changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PolicyKind {
    /// Fees.
    Fee,
    /// Reception at any office of the area (phi địa giới hành chính).
    Anywhere,
}

/// What a policy touches; an empty list does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PolicyScope {
    /// Codes.
    pub procedures: ListOf<String>,
    /// Ids of fields.
    pub fields: ListOf<String>,
    /// Kinds of fee.
    pub fee_kinds: ListOf<FeeKind>,
    /// Channels.
    pub channels: ListOf<Via>,
    /// Ids of the offices that may receive (with `kind: anywhere`); all of the site when absent.
    pub offices: ListOf<String>,
}

/// What a fee becomes.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FeeChange {
    /// A fixed amount.
    pub amount: Field<Number>,
    /// A share of what it was, in per cent.
    pub percent: Field<Number>,
    /// None at all, and which none.
    pub none: Field<NoFee>,
}
