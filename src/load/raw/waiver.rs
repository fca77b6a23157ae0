//! `waivers/<id>.yaml`: a duty to post that somebody waived (miễn nghĩa vụ niêm yết), on a ground and for a time.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, ListOf};

/// A waiver. Its id is the name of the file. An empty list does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Waiver {
    /// Who waived it: an authority, never a person.
    pub by: Field<String>,
    /// Number of the document that waives it.
    pub number: Field<String>,
    /// Legal ground.
    pub ground: Field<String>,
    /// Why.
    pub reason: Field<String>,
    /// Ids of the offices.
    pub offices: ListOf<String>,
    /// Codes of the procedures.
    pub procedures: ListOf<String>,
    /// Kinds of posting places.
    pub places: ListOf<String>,
    /// First day.
    pub from: Field<Date>,
    /// Last day; a waiver without one is wrong.
    pub until: Field<Date>,
}
