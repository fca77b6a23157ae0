//! Where a fact, or a whole file, comes from.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, Text};

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Provenance {
    /// Web address.
    pub url: Field<Text>,
    /// What it is, in words.
    pub text: Field<Text>,
    /// Day of retrieval.
    pub retrieved: Field<Date>,
    /// What the source may settle.
    pub role: Field<SourceRole>,
}

/// What a source may settle. A ministry's text may not settle what is valid here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SourceRole {
    /// A ministry's or the national portal's text: content only.
    CentralContent,
    /// A local decision: validity here.
    LocalEffect,
    /// The online system: links.
    LocalExecution,
}
