//! Texts in another language.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, Text};

/// Texts in another language.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Translation {
    /// Name.
    pub name: Field<Text>,
    /// Short name.
    pub short_name: Field<Text>,
    /// Summary or description.
    pub summary: Field<Text>,
    /// Day on which this was translated, or last compared with the Vietnamese text.
    pub translated: Field<Date>,
}
