//! The content folder as raw structs: all that was written, kind by kind; the procedures as files.

use super::allow::Allow;
use super::procedure::ProcedureFile;
use super::raw;
use super::unread::Unread;
use crate::diagnostics::{FileId, Place, Sources};

/// A file that was read as `T`.
#[derive(Clone, Debug)]
pub struct File<T> {
    /// Name of the file without its ending: the id of what it holds.
    pub id: String,
    /// The file.
    pub file: FileId,
    /// The whole of its content.
    pub place: Place,
    /// What it says.
    pub raw: T,
}

/// A file to hand on as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The file.
    pub file: FileId,
    /// Path below the content folder: `forms/to-khai.docx`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// All of the content, as it was written, each kind in the order of its ids or paths.
#[derive(Debug, Default)]
pub struct Content {
    /// `site.yaml`.
    pub site: Option<File<raw::Site>>,
    /// `glossary.yaml`.
    pub glossary: Option<File<raw::Glossary>>,
    /// `synonyms.yaml`.
    pub synonyms: Option<File<raw::Synonyms>>,
    /// `offices/`
    pub offices: Vec<File<raw::Office>>,
    /// `fields/`
    pub fields: Vec<File<raw::FieldOfWork>>,
    /// `groups/`
    pub groups: Vec<File<raw::FieldGroup>>,
    /// `lists/`
    pub lists: Vec<File<raw::NamedList>>,
    /// `laws/`
    pub laws: Vec<File<raw::LegalDocument>>,
    /// `policies/`
    pub policies: Vec<File<raw::Policy>>,
    /// `decisions/`
    pub decisions: Vec<File<raw::Decision>>,
    /// `procedures/`, in folders of any depth, not yet read.
    pub procedures: Vec<ProcedureFile>,
    /// `calendar/`
    pub calendar: Vec<File<raw::CalendarYear>>,
    /// `postings/`: registers, by the id of their office.
    pub postings: Vec<File<raw::Register>>,
    /// `inspections/`
    pub inspections: Vec<File<raw::Inspection>>,
    /// `figures/`
    pub figures: Vec<File<raw::Figures>>,
    /// `plans/`
    pub plans: Vec<File<raw::Plan>>,
    /// `waivers/`
    pub waivers: Vec<File<raw::Waiver>>,
    /// `pages/*.md`
    pub pages: Vec<File<String>>,
    /// `forms/`
    pub forms: Vec<Attachment>,
    /// `static/`, copied to the root of the site.
    pub statics: Vec<Attachment>,
    /// The names of all files.
    pub sources: Sources,
    /// Comments that allow what a rule would find.
    pub allows: Vec<Allow>,
    /// Levels and audiences that hold when `site.yaml` names none.
    pub builtin: Builtin,
    /// Rules about posting that hold when `site.yaml` says nothing else.
    pub builtin_posting: BuiltinPosting,
    /// What is there but could not be read at all.
    pub lost: Vec<Unread>,
}

/// Vocabulary of the built-in data file.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Builtin {
    /// Levels of administration, from the top.
    pub levels: raw::ListOf<raw::Level>,
    /// Audiences.
    pub audiences: raw::ListOf<raw::Audience>,
}

/// Rules about posting of the built-in data file.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BuiltinPosting {
    /// Kinds of posting places that rules and waivers may name, besides those of the offices.
    pub kinds: raw::ListOf<String>,
    /// Rules.
    pub rules: raw::ListOf<raw::PostingRule>,
}
