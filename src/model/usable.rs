//! What can become an object, told before the objects are made, so that they can refer to each other.

use std::collections::{BTreeMap, BTreeSet};

use super::References;
use super::code::Code;
use super::settings::Vocabulary;
use super::table::{Ids, Lost};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::{Content, File, Procedures, raw};

/// Whether a procedure can be made at all: exactly then its constructor gives one. Other things go by their ids.
fn is_procedure(raw: &raw::Procedure) -> bool {
    raw.name.text().is_some() && raw.code.text().and_then(Code::new).is_some()
}

/// Folder of a path below the content folder, and the id of the file; a folder, and what is no definition, has none.
pub(super) fn place_of(path: &str) -> (&str, Option<&str>) {
    let (folder, rest) = path.split_once('/').unwrap_or(("", path));
    let name = rest.rsplit('/').next().unwrap_or(rest);
    (folder, [".yaml", ".yml", ".csv", ".xlsx"].iter().find_map(|ending| name.strip_suffix(ending)))
}

/// What of a folder is there but cannot be used: files that could not be read, and those in `hopeless` that nothing can be
/// made of.
fn lost<'c>(content: &'c Content, folder: &str, hopeless: impl Iterator<Item = &'c String>) -> Lost {
    let mut lost = Lost { ids: hopeless.cloned().collect(), more: false };
    for path in content.lost.iter().map(|file| &file.path) {
        match place_of(path) {
            (of, Some(id)) if of == folder => drop(lost.ids.insert(id.to_owned())),
            (of, None) if of == folder => lost.more |= path.ends_with('/'),
            _ => {}
        }
    }
    lost
}

/// Puts what can become a procedure before what cannot, so that references count only the former.
pub(super) fn first(content: &mut Content) {
    content.procedures.sort_by_key(|file| !is_procedure(&file.raw));
}

/// The ids of everything that can be made, in the order in which it will be.
pub(super) fn references(content: &Content, vocabulary: &Vocabulary) -> References {
    let (made, hopeless): (Vec<_>, Vec<_>) = content.procedures.iter().partition(|file| is_procedure(&file.raw));
    let codes = made.into_iter().filter_map(|file| file.raw.code.text().map(str::to_owned));
    let procedures = Ids::told_by("procedure", codes, Code::national_of);
    let lost_in = |folder| lost(content, folder, std::iter::empty());
    References {
        offices: Ids::new("office", names(&content.offices)).without(lost_in("offices")),
        fields: Ids::new("field", names(&content.fields)).without(lost_in("fields")),
        laws: Ids::new("law", names(&content.laws)).without(lost_in("laws")),
        policies: Ids::new("policy", names(&content.policies)).without(lost_in("policies")),
        decisions: Ids::new("decision", names(&content.decisions)).without(lost_in("decisions")),
        procedures: procedures.without(lost(content, "procedures", hopeless.into_iter().map(|file| &file.id))),
        levels: vocabulary.level_ids(),
        audiences: vocabulary.audience_ids(),
        forms: content.forms.iter().map(|form| form.path.clone()).collect(),
        lost_forms: content
            .lost
            .iter()
            .map(|file| &file.path)
            .filter(|path| path.starts_with("forms/"))
            .cloned()
            .collect(),
    }
}

fn names<T>(files: &[File<T>]) -> impl Iterator<Item = String> {
    files.iter().map(|file| file.id.clone())
}

/// Sorts procedures by code and reports codes that are used twice. The file that is named after the code counts, else
/// the first in path order.
pub(super) fn drop_repeats(procedures: &mut Procedures, findings: &mut Findings) {
    let of = |file: &File<raw::Procedure>| file.raw.code.text().map(|code| Code::national_of(code).to_owned());
    let is_misnamed = |file: &File<raw::Procedure>| of(file).is_none_or(|code| code != Code::national_of(&file.id));
    procedures.sort_by_cached_key(|file| (of(file), is_misnamed(file), file.file));
    let mut first: Option<(String, Place)> = None;
    procedures.retain(|file| {
        let Some(code) = of(file) else { return true };
        let place = file.raw.code.place.unwrap_or(file.place);
        if let Some((same, at)) = &first
            && *same == code
        {
            let finding = Diagnostic::error("duplicate-id", place).with("kind", "procedure").with("id", &*code);
            findings.push(finding.related(*at));
            return false;
        }
        first = Some((code, place));
        true
    });
}

/// Leaves out files of an id that another file of their kind has: `nd-168.yml` beside `nd-168.yaml`.
pub(super) fn drop_twins<T>(files: &mut Vec<File<T>>, kind: &'static str, findings: &mut Findings) {
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    files.retain(|file| {
        let known = first.get(&file.id).copied();
        match known {
            Some(at) => {
                let place = Place::file(file.place.file);
                let finding = Diagnostic::error("duplicate-id", place).with("kind", kind).with("id", &*file.id);
                findings.push(finding.related(at));
            }
            None => drop(first.insert(file.id.clone(), file.place)),
        }
        known.is_none()
    });
}

/// Gives procedures whose code is mistyped the one that their file is named after: no decision knows the former, and
/// one knows the latter. That a file is named otherwise is found; nothing that hangs on it is lost besides.
pub(super) fn mend_codes(content: &mut Content, findings: &mut Findings) {
    let is_misnamed = |file: &File<raw::Procedure>| {
        let code = file.raw.code.text().filter(|code| Code::new(code).is_some());
        Code::new(&file.id).is_some() && code.is_some_and(|code| Code::national_of(code) != Code::national_of(&file.id))
    };
    if !content.procedures.iter().any(|file| is_misnamed(file)) {
        return;
    }
    let items = content.decisions.iter().flat_map(|file| file.raw.items.items());
    let decided: BTreeSet<String> = items.filter_map(|(item, _)| item.code.text()).map(national).collect();
    let written = content.procedures.iter().filter_map(|file| file.raw.code.text()).map(national);
    let written: BTreeSet<String> = written.collect();
    for file in content.procedures.iter_mut().filter(|file| is_misnamed(file)) {
        let (own, name) = (national(file.raw.code.text().unwrap_or_default()), national(&file.id));
        if !decided.contains(&own) && decided.contains(&name) && !written.contains(&name) {
            findings.push(named_otherwise(&own, &file.id, file.raw.code.place.unwrap_or(file.place)));
            file.raw.code.value = Some(file.id.clone().into());
        }
    }
}

fn national(code: &str) -> String {
    Code::national_of(code).to_owned()
}

/// A procedure whose file is not named after its code.
pub(super) fn named_otherwise(code: &str, file: &str, place: Place) -> Diagnostic {
    Diagnostic::warning("file-named-otherwise", place).with("code", code).with("file", file)
}
