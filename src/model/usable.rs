//! What can become an object, told before the objects are made, so that they can refer to each other.

use super::References;
use super::code::Code;
use super::settings::Vocabulary;
use super::table::{Ids, Lost};
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

/// What of a folder is there but cannot be used: files that could not be read, and those in `hopeless` that nothing can be
/// made of.
fn lost<'c>(content: &'c Content, folder: &str, hopeless: impl Iterator<Item = &'c String>) -> Lost {
    let mut lost = Lost { ids: hopeless.cloned().collect(), more: false };
    let paths = content.lost.iter().filter(|path| path.split('/').next() == Some(folder));
    for path in paths {
        let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or(path);
        match name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")) {
            Some(id) => drop(lost.ids.insert(id.to_owned())),
            None => lost.more |= path.ends_with('/'),
        }
    }
    lost
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
    fn ids<T, R>(
        content: &Content,
        (kind, folder): (&'static str, &str),
        files: &[File<R>],
        usable: fn(&R) -> bool,
    ) -> Ids<T> {
        let (made, hopeless): (Vec<_>, Vec<_>) = files.iter().partition(|file| usable(&file.raw));
        let lost = lost(content, folder, hopeless.iter().map(|file| &file.id));
        Ids::new(kind, made.iter().map(|file| file.id.clone())).without(lost)
    }
    let (procedures, hopeless): (Vec<_>, Vec<_>) = content.procedures.iter().partition(|file| is_procedure(&file.raw));
    let codes = procedures.iter().filter_map(|file| file.raw.code.text().map(str::to_owned));
    let lost_codes = lost(content, "procedures", hopeless.iter().map(|file| &file.id));
    References {
        offices: ids(content, ("office", "offices"), &content.offices, is_office),
        fields: ids(content, ("field", "fields"), &content.fields, is_field),
        laws: ids(content, ("law", "laws"), &content.laws, is_law),
        decisions: ids(content, ("decision", "decisions"), &content.decisions, is_decision),
        procedures: Ids::new("procedure", codes).without(lost_codes),
        levels: vocabulary.level_ids(),
        audiences: vocabulary.audience_ids(),
        forms: content.forms.iter().map(|form| form.path.clone()).collect(),
        lost_forms: content.lost.iter().filter(|path| path.starts_with("forms/")).cloned().collect(),
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
