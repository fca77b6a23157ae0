//! Everything that content can refer to by an id, before the things themselves are made.

use std::collections::BTreeSet;

use super::catalogue::FieldOfWork;
use super::decision::Decision;
use super::law::LegalDocument;
use super::office::Office;
use super::policy::Policy;
use super::procedure::Procedure;
use super::settings::{Audience, Level};
use super::table::Ids;
use crate::diagnostics::{Diagnostic, Findings, Place, nearest};
use crate::load::raw::{Field, Written};

/// The ids of a run.
#[derive(Debug)]
pub struct References {
    pub(super) offices: Ids<Office>,
    pub(super) fields: Ids<FieldOfWork>,
    pub(super) laws: Ids<LegalDocument>,
    pub(super) policies: Ids<Policy>,
    pub(super) decisions: Ids<Decision>,
    pub(super) procedures: Ids<Procedure>,
    pub(super) levels: Ids<Level>,
    pub(super) audiences: Ids<Audience>,
    /// Paths of the files below `forms/`.
    pub(super) forms: BTreeSet<String>,
    /// The same of those that could not be read; a folder ends in `/`.
    pub(super) lost_forms: Vec<String>,
}

impl References {
    /// The path of a file offered for download, if it is there.
    pub(super) fn form<S: Written>(&self, field: &Field<S>, whole: Place, findings: &mut Findings) -> Option<String> {
        let written = field.text()?;
        let path = if written.starts_with("forms/") { written.to_owned() } else { format!("forms/{written}") };
        if self.forms.contains(&path) {
            return Some(path);
        }
        if self.lost_forms.iter().any(|lost| path == *lost || (lost.ends_with('/') && path.starts_with(lost))) {
            return None;
        }
        let near = nearest(&path, self.forms.iter().map(String::as_str)).unwrap_or_default();
        let short: String = written.chars().take(60).collect();
        let finding = Diagnostic::error("form-not-found", field.place.unwrap_or(whole)).with("path", short);
        findings.push(finding.with("nearest", near));
        None
    }

    /// Reports a case that a procedure does not have.
    pub(super) fn unknown_case(id: &str, place: Place, ids: &[&str], findings: &mut Findings) {
        let near = nearest(id, ids.iter().copied()).unwrap_or_default();
        let finding = Diagnostic::error("unknown-reference", place).with("kind", "case").with("id", id);
        findings.push(finding.with("nearest", near));
    }
}
