//! What to bring: cases, the questions that tell them apart, papers.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::load::raw::{Field, ListOf, Number, Text};

/// A case with its own papers.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Case {
    /// Id, unique within the procedure; needed as soon as there are two.
    pub id: Field<Text>,
    /// Name; needed as soon as there are two.
    pub name: Field<Text>,
    /// The question whose answer leads here.
    pub question: Field<Question>,
    /// How many sets of the dossier.
    pub sets: Field<Number>,
    /// Says that nothing has to be handed in.
    pub no_documents: Field<bool>,
    /// Papers.
    pub documents: ListOf<Document>,
    /// What readers must know and is no paper (lưu ý).
    pub notes: ListOf<Text>,
}

/// The question that tells cases apart.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// The question, the same in every case it tells apart.
    pub ask: Field<Text>,
    /// The answer that leads to this case.
    pub answer: Field<Text>,
}

/// Whether a paper is left with the office or only shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HandIn {
    /// Left with the office (nộp).
    Submit,
    /// Shown and taken home (xuất trình).
    Show,
}

/// A paper of the dossier (giấy tờ).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Document {
    /// Name.
    pub name: Field<Text>,
    /// How many originals.
    pub originals: Field<Number>,
    /// How many copies.
    pub copies: Field<Number>,
    /// Handed in or only shown.
    pub hand_in: Field<HandIn>,
    /// Form to fill in: a file below `forms/`.
    pub form: Field<Text>,
    /// Only needed if …
    pub only_if: Field<Text>,
    /// Databases of the state that hold it already: it need not be brought.
    pub held_in: ListOf<Text>,
    /// Whether the office scans it.
    pub digitised: Field<bool>,
    /// A word about it.
    pub note: Field<Text>,
}
