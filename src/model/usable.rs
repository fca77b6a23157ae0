//! What can become an object, told before the objects are made, so that they can refer to each other.

use std::collections::BTreeMap;

use super::References;
use super::settings::Vocabulary;
use super::table::{Ids, Lost};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::{Content, File};

/// Folder of a path below the content folder, and the id of the file; a folder, and what is no definition, has none.
pub(super) fn place_of(path: &str) -> (&str, Option<&str>) {
    let (folder, rest) = path.split_once('/').unwrap_or(("", path));
    let name = rest.rsplit('/').next().unwrap_or(rest);
    (folder, [".yaml", ".yml", ".csv", ".xlsx", ".md"].iter().find_map(|ending| name.strip_suffix(ending)))
}

/// What of a folder is there but cannot be used: files that could not be read, and those in `hopeless` that nothing can be
/// made of.
pub(super) fn lost(content: &Content, folder: &str, hopeless: impl Iterator<Item = String>) -> Lost {
    let mut lost = Lost { ids: hopeless.collect(), more: false };
    for path in content.lost.iter().map(|file| &file.path) {
        match place_of(path) {
            (of, Some(id)) if of == folder => drop(lost.ids.insert(id.to_owned())),
            (of, None) if of == folder => lost.more |= path.ends_with('/'),
            _ => {}
        }
    }
    lost
}

/// The ids of everything that can be made, in the order in which it will be; procedures come later.
pub(super) fn references(content: &Content, vocabulary: &Vocabulary) -> References {
    let lost_in = |folder| lost(content, folder, std::iter::empty());
    References {
        offices: Ids::new("office", names(&content.offices)).without(lost_in("offices")),
        fields: Ids::new("field", names(&content.fields)).without(lost_in("fields")),
        laws: Ids::new("law", names(&content.laws)).without(lost_in("laws")),
        policies: Ids::new("policy", names(&content.policies)).without(lost_in("policies")),
        decisions: Ids::new("decision", names(&content.decisions)).without(lost_in("decisions")),
        procedures: Ids::new("procedure", []),
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
