//! `inspections/<id>.yaml`: an inspection of postings (kiểm tra niêm yết), and what it saw.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, ListOf};

/// An inspection. Its id is the name of the file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Inspection {
    /// Day.
    pub date: Field<Date>,
    /// Who inspected: a unit, never a person.
    pub team: Field<String>,
    /// Id of the office inspected.
    pub office: Field<String>,
    /// Whether it was announced beforehand.
    pub announced: Field<bool>,
    /// Number of the minutes.
    pub minutes: Field<String>,
    /// What was seen, sheet by sheet.
    pub items: ListOf<InspectionItem>,
    /// Day by which the office mends what was found.
    pub remedy_by: Field<Date>,
    /// Day on which it reported to have mended it.
    pub remedied: Field<Date>,
    /// A word about it.
    pub note: Field<String>,
}

/// What an inspection saw of one sheet.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct InspectionItem {
    /// Code of the procedure.
    pub code: Field<String>,
    /// Id of the sheet.
    pub sheet: Field<String>,
    /// Id of the posting place.
    pub place: Field<String>,
    /// Whether it hangs there.
    pub present: Field<bool>,
    /// Whether it is the text in force.
    pub current: Field<bool>,
    /// Whether it can be read: size of letters, light, height.
    pub readable: Field<bool>,
    /// Whether people can get at it and take their time.
    pub convenient: Field<bool>,
    /// Whether the office does as the sheet says.
    pub practised: Field<bool>,
    /// What exactly was seen.
    pub note: Field<String>,
}
