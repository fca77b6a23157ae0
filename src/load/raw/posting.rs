//! `postings/<office>.yaml`, or a table `.csv` or `.xlsx` of the same keys: the register of what an office has posted (sổ
//! niêm yết).

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Date, Field, ListOf};

/// The register of an office: one entry a sheet, in the order in which they were posted. The name of the file is
/// the id of the office.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Register(pub ListOf<Posting>);

/// One posting. An entry is never deleted: what was taken down gets the day and the reason.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Posting {
    /// Id of the office; only where a posting stands inside a procedure.
    pub office: Field<String>,
    /// What is posted; a procedure when absent.
    pub what: Field<PostedMatter>,
    /// Code of the procedure.
    pub code: Field<String>,
    /// Id of the office's posting place.
    pub place: Field<String>,
    /// How much of the procedure hangs there; the full text when absent.
    pub content: Field<ContentLevel>,
    /// Version of the text that hangs there, as its page shows it: its code, or its number in the history.
    pub version: Field<String>,
    /// Id of the printed sheet, as it stands under its QR code.
    pub sheet: Field<String>,
    /// Id of the decision by which the text was printed, when no version or sheet is known.
    pub decision: Field<String>,
    /// Day of posting.
    pub posted: Field<Date>,
    /// Who posted it: the id of an office or the name of a unit, never of a person.
    pub by: Field<String>,
    /// Whether the sheet says from which day it applies (áp dụng từ), when that day is still to come.
    pub announced_ahead: Field<bool>,
    /// What shows that it hangs there.
    pub evidence: ListOf<Evidence>,
    /// Day on which it was taken down.
    pub removed: Field<Date>,
    /// Why it was taken down.
    pub reason: Field<String>,
    /// A word about it.
    pub note: Field<String>,
}

/// What can be posted besides procedures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PostedMatter {
    /// A procedure.
    #[default]
    Procedure,
    /// Where feedback goes: phone, email, address (nội dung tiếp nhận phản ánh, kiến nghị).
    Feedback,
    /// Fees and charges with payers and exemptions (bảng mức thu phí, lệ phí).
    Fees,
    /// The list of what was made public in a quarter (danh mục nội dung đã công khai).
    Disclosures,
}

/// How much of a procedure is posted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ContentLevel {
    /// Its line in the list of procedures (danh mục).
    List,
    /// The list, and how it is received and by when it is done (quy trình, thời gian giải quyết).
    Process,
    /// All parts (toàn văn).
    #[default]
    Full,
}

/// What shows that something is posted.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Evidence {
    /// Day on which it was seen.
    pub date: Field<Date>,
    /// A photo or minutes: a file below `forms/`, or a file name kept elsewhere.
    pub file: Field<String>,
    /// SHA-256 of that file.
    pub sha256: Field<String>,
    /// Web address.
    pub url: Field<String>,
    /// What it shows, in words.
    pub note: Field<String>,
}
