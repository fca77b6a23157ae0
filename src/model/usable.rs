//! What can become an object, told before the objects are made, so that they can refer to each other.

use std::collections::BTreeSet;

use super::References;
use super::code::Code;
use super::settings::Vocabulary;
use super::table::Ids;
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::{Content, File, Procedures, raw};

/// Whether an object can be made at all: exactly then its constructor gives one.
fn is_office(raw: &raw::Office) -> bool {
    raw.name.text().is_some()
}

fn is_field(raw: &raw::FieldOfWork) -> bool {
    raw.name.text().is_some()
}

fn is_law(raw: &raw::LegalDocument) -> bool {
    raw.number.text().is_some()
}

fn is_decision(raw: &raw::Decision) -> bool {
    raw.number.text().is_some()
}

fn is_procedure(raw: &raw::Procedure) -> bool {
    raw.name.text().is_some() && raw.code.text().and_then(Code::new).is_some()
}

/// The names of files of which no procedure can be made.
pub(super) fn hopeless(procedures: &Procedures) -> BTreeSet<String> {
    procedures.iter().filter(|file| !is_procedure(&file.raw)).map(|file| file.id.clone()).collect()
}

/// Puts what can become an object before what cannot, so that references count only the former.
pub(super) fn first(content: &mut Content) {
    content.offices.sort_by_key(|file| !is_office(&file.raw));
    content.fields.sort_by_key(|file| !is_field(&file.raw));
    content.laws.sort_by_key(|file| !is_law(&file.raw));
    content.decisions.sort_by_key(|file| !is_decision(&file.raw));
    content.procedures.sort_by_key(|file| !is_procedure(&file.raw));
}

/// The ids of everything that can be made, in the order in which it will be.
pub(super) fn references(content: &Content, vocabulary: &Vocabulary) -> References {
    fn ids<T, R>(kind: &'static str, files: &[File<R>], usable: fn(&R) -> bool) -> Ids<T> {
        Ids::new(kind, files.iter().filter(|file| usable(&file.raw)).map(|file| file.id.clone()))
    }
    let procedures = content.procedures.iter().filter(|file| is_procedure(&file.raw));
    References {
        offices: ids("office", &content.offices, is_office),
        fields: ids("field", &content.fields, is_field),
        laws: ids("law", &content.laws, is_law),
        decisions: ids("decision", &content.decisions, is_decision),
        procedures: Ids::new("procedure", procedures.filter_map(|file| file.raw.code.text().map(str::to_owned))),
        levels: vocabulary.level_ids(),
        audiences: vocabulary.audience_ids(),
        forms: content.forms.iter().map(|form| form.path.clone()).collect(),
    }
}

/// Sorts procedures by code and reports codes that are used twice; the first file in path order counts.
pub(super) fn drop_repeats(procedures: &mut Procedures, findings: &mut Findings) {
    procedures.sort_by(|a, b| (a.raw.code.text(), a.file).cmp(&(b.raw.code.text(), b.file)));
    let mut first: Option<(String, Place)> = None;
    procedures.retain(|file| {
        let Some(code) = file.raw.code.text() else { return true };
        let place = file.raw.code.place.unwrap_or(file.place);
        if let Some((same, at)) = &first
            && same == code
        {
            let finding = Diagnostic::error("duplicate-id", place).with("kind", "procedure").with("id", code);
            findings.push(finding.related(*at));
            return false;
        }
        first = Some((code.to_owned(), place));
        true
    });
}
