//! How procedures are grouped and words explained: fields, groups of fields, named lists, the glossary, synonyms.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Entries, Field, ListOf, Translation};

/// `fields/<id>.yaml`: a field of work (lĩnh vực). Its id is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FieldOfWork {
    /// Name.
    pub name: Field<String>,
    /// What it is, in one or two plain sentences.
    pub description: Field<String>,
    /// Words people use for it.
    pub aliases: ListOf<String>,
    /// Texts in other languages, by language code.
    pub translations: Field<Entries<Translation>>,
}

/// `groups/<id>.yaml`: a group of fields, for boards and the home page. Its id is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FieldGroup {
    /// Name in a citizen's words.
    pub name: Field<String>,
    /// What one finds there.
    pub description: Field<String>,
    /// Ids of its fields, in the order shown.
    pub fields: ListOf<String>,
    /// Position among the groups; groups without one follow by name.
    pub order: Field<super::Number>,
    /// Texts in other languages, by language code.
    pub translations: Field<Entries<Translation>>,
}

/// `lists/<id>.yaml`: procedures that a document names together, such as those done on the same day.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct NamedList {
    /// Name.
    pub name: Field<String>,
    /// What it means for a citizen.
    pub description: Field<String>,
    /// Short word shown on the procedures of the list.
    pub badge: Field<String>,
    /// Id of the legal document that makes it.
    pub law: Field<String>,
    /// Codes.
    pub codes: ListOf<String>,
    /// First day.
    pub valid_from: Field<Date>,
    /// Last day.
    pub valid_to: Field<Date>,
    /// Texts in other languages, by language code.
    pub translations: Field<Entries<Translation>>,
}

/// `glossary.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Glossary {
    /// Terms, in any order.
    pub terms: ListOf<Term>,
}

/// A term and what it means.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Term {
    /// The term.
    pub term: Field<String>,
    /// Its abbreviation.
    pub abbreviation: Field<String>,
    /// What it means, in plain words.
    pub meaning: Field<String>,
    /// English term.
    pub english: Field<String>,
}

/// `synonyms.yaml`: what people say, and what procedures call it.
pub type Synonyms = Vec<Field<Synonym>>;

/// Words people use, and the words of procedures they stand for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Synonym {
    /// What people type, with accents.
    pub say: ListOf<String>,
    /// Words or phrases as procedures have them, the closest first.
    pub means: ListOf<String>,
    /// What kind of words they are.
    pub kind: Field<SynonymKind>,
    /// Where it is known from; never shown.
    pub note: Field<String>,
}

/// Kinds of words that people use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SynonymKind {
    /// Another word for the same.
    Synonym,
    /// As people speak.
    Colloquial,
    /// First letters.
    Abbreviation,
    /// What it was called before.
    OldName,
    /// What has happened to somebody.
    Situation,
    /// For foreigners.
    English,
}
