//! JSON Schemas of the files of content, so that an editor offers keys and words, explains them where the pointer
//! rests, and marks a slip while it is typed. They are made from the structs that read the files; what makes sense
//! beyond keys and types is left to a build.

mod label;
mod write;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use crate::load::raw::{self, or_nothing};
use crate::messages::Language;
use crate::report::Run;

pub use write::{write_all, write_missing};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `procedures/**/<code>.yaml`
    Procedure,
    /// `offices/<id>.yaml`
    Office,
    /// `fields/<id>.yaml`
    Field,
    /// `groups/<id>.yaml`
    Group,
    /// `lists/<id>.yaml`
    List,
    /// `laws/<id>.yaml`
    Law,
    /// `policies/<id>.yaml`
    Policy,
    /// `decisions/<id>.yaml`
    Decision,
    /// `calendar/<year>.yaml`
    Calendar,
    /// `site.yaml`
    Site,
    /// `glossary.yaml`
    Glossary,
    /// `synonyms.yaml`
    Synonyms,
    /// `postings/<office>.yaml`
    Posting,
    /// `inspections/<id>.yaml`
    Inspection,
    /// `figures/<id>.yaml`
    Figures,
    /// `plans/<id>.yaml`
    Plan,
    /// `waivers/<id>.yaml`
    Waiver,
    /// What `check --format json` prints: no file of content.
    Findings,
}

impl Kind {
    /// All kinds of files of content.
    pub const ALL: [Self; 17] = [
        Self::Procedure,
        Self::Office,
        Self::Field,
        Self::Group,
        Self::List,
        Self::Law,
        Self::Policy,
        Self::Decision,
        Self::Calendar,
        Self::Site,
        Self::Glossary,
        Self::Synonyms,
        Self::Posting,
        Self::Inspection,
        Self::Figures,
        Self::Plan,
        Self::Waiver,
    ];

    /// All kinds whose schemas can be printed.
    pub const PRINTED: [Self; Self::ALL.len() + 1] = {
        let mut all = [Self::Findings; Self::ALL.len() + 1];
        let mut index = 0;
        while index < Self::ALL.len() {
            all[index] = Self::ALL[index];
            index += 1;
        }
        all
    };

    /// Name on the command line, and of the file without its ending.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Procedure => "procedure",
            Self::Office => "office",
            Self::Field => "field",
            Self::Group => "group",
            Self::List => "list",
            Self::Law => "law",
            Self::Policy => "policy",
            Self::Decision => "decision",
            Self::Calendar => "calendar",
            Self::Site => "site",
            Self::Glossary => "glossary",
            Self::Synonyms => "synonyms",
            Self::Posting => "posting",
            Self::Inspection => "inspection",
            Self::Figures => "figures",
            Self::Plan => "plan",
            Self::Waiver => "waiver",
            Self::Findings => "findings",
        }
    }

    /// Name of the file in a folder of schemas.
    #[must_use]
    pub fn file_name(self) -> String {
        format!("{}.json", self.name())
    }

    /// Keys without which the file is of little use.
    const fn required(self) -> &'static [&'static str] {
        match self {
            Self::Procedure => &["code", "name"],
            Self::Office | Self::Field | Self::Group | Self::List | Self::Policy | Self::Site | Self::Plan => &["name"],
            Self::Law | Self::Decision => &["number"],
            Self::Inspection => &["date", "office"],
            Self::Figures => &["period"],
            Self::Waiver => &["by", "until"],
            Self::Calendar | Self::Glossary | Self::Synonyms | Self::Posting | Self::Findings => &[],
        }
    }

    fn derived(self) -> Schema {
        match self {
            Self::Procedure => derived::<raw::Procedure>(),
            Self::Office => derived::<raw::Office>(),
            Self::Field => derived::<raw::FieldOfWork>(),
            Self::Group => derived::<raw::FieldGroup>(),
            Self::List => derived::<raw::NamedList>(),
            Self::Law => derived::<raw::LegalDocument>(),
            Self::Policy => derived::<raw::Policy>(),
            Self::Decision => derived::<raw::Decision>(),
            Self::Calendar => derived::<raw::CalendarYear>(),
            Self::Site => derived::<raw::Site>(),
            Self::Glossary => derived::<raw::Glossary>(),
            Self::Synonyms => derived::<Synonyms>(),
            Self::Posting => derived::<raw::Register>(),
            Self::Inspection => derived::<raw::Inspection>(),
            Self::Figures => derived::<raw::Figures>(),
            Self::Plan => derived::<raw::Plan>(),
            Self::Waiver => derived::<raw::Waiver>(),
            Self::Findings => derived::<Run>(),
        }
    }
}

/// The schema of a kind of file, with titles and descriptions in a language.
#[must_use]
pub fn schema(kind: Kind, language: Language) -> Schema {
    let mut schema = kind.derived();
    if kind == Kind::Findings {
        // A contract with programs: nothing in it may be left out, and programmers read it as the code says it.
        label::label(&mut schema, Language::En);
        return schema;
    }
    // Before definitions may be empty, because labels go by the words as the structs have them.
    label::label(&mut schema, language);
    if let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        definitions.values_mut().for_each(or_empty);
    }
    require(&mut schema, kind.required());
    schema
}

/// The text of the file, without the last line end. Equal calls give equal bytes: keys come in the order of the
/// structs, after what a reader wants to see first.
pub fn text(kind: Kind, language: Language) -> serde_json::Result<String> {
    // schemars' own order holds only when it writes, so no value of another type may come between.
    serde_json::to_string_pretty(&schema(kind, language))
}

/// What people say for what procedures call otherwise, beside what the search knows anyway.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "a list has no name of its own for a schema")]
struct Synonyms(raw::Synonyms);

fn derived<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
}

/// Definitions are used as values of keys only, and every value may be left empty.
fn or_empty(definition: &mut Value) {
    if let Ok(schema) = definition.try_into() {
        or_nothing(schema);
    }
    let Some(words) = definition.get_mut("oneOf").and_then(Value::as_array_mut) else { return };
    words.iter_mut().for_each(bare_digit);
    words.push(json!({"type": "null"}));
}

/// A word that is a digit may be written without quotes: our reader goes by the text.
fn bare_digit(word: &mut Value) {
    let Some(digit) = word.get("const").and_then(Value::as_str).and_then(|text| text.parse::<u8>().ok()) else {
        return;
    };
    if let Some(word) = word.as_object_mut() {
        word.remove("type");
        word.remove("const");
        word.insert("enum".to_owned(), json!([digit.to_string(), digit]));
    }
}

/// Keys that must be there must not be empty either.
fn require(schema: &mut Schema, keys: &[&str]) {
    if keys.is_empty() {
        return;
    }
    schema.insert("required".to_owned(), json!(keys));
    for key in keys {
        let types = schema.pointer_mut(&format!("/properties/{key}/type")).and_then(Value::as_array_mut);
        if let Some(types) = types {
            types.retain(|word| word != "null");
        }
    }
}
