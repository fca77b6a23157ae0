//! Two procedures of the same level, two offices, fields, groups, lists, terms, cases or answers that nobody can tell apart
//! by their names.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::super::text::plain_name;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::{Level, Office, Procedure, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "near-duplicate-name",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/near-duplicate-name.yaml"),
    check: Check::Site(check),
};

/// Whether the decision that a procedure rests on gives it another name.
fn is_renamed(procedure: &Procedure, scene: &Scene<'_>) -> bool {
    let Some(cited) = procedure.announced_by else { return false };
    let mut items = scene.site.decisions[cited].items.iter().filter(|item| item.code == procedure.code);
    items.any(|item| item.name.as_deref().is_some_and(|name| plain_name(name) != plain_name(&procedure.name)))
}

fn check(scene: &Scene<'_>, found: &mut Found) {
    let mut first: BTreeMap<(String, &[Ref<Level>]), &Procedure> = BTreeMap::new();
    let mut told = BTreeSet::new();
    for reference in scene.current() {
        let procedure = &scene.site.procedures[*reference];
        match first.entry((plain_name(&procedure.name), &procedure.levels)) {
            Entry::Vacant(vacant) => {
                vacant.insert(procedure);
            }
            Entry::Occupied(other) => {
                // The one that its decision calls otherwise is wrong; else the later one.
                let (wrong, right) = if is_renamed(other.get(), scene) && !is_renamed(procedure, scene) {
                    (*other.get(), procedure)
                } else {
                    (procedure, *other.get())
                };
                told.extend([wrong.place, right.place]);
                let finding = at(wrong.place, "name").with("name", &*wrong.name).with("kind", "procedure");
                found.push(finding.with("other", right.code.as_str()).related(right.place));
            }
        }
    }
    short_names(scene, first, &told, found);
    of_catalogue(scene.site, found);
    offices(scene.site, found);
    for reference in scene.current() {
        cases(&scene.site.procedures[*reference], found);
    }
}

/// Offices of today of one name and one short name, as a file that was copied leaves them. Below different offices a name such
/// as “Công an xã” may be that of each: only one that names the place is nobody else's.
fn offices(site: &Site, found: &mut Found) {
    let mut first: BTreeMap<(String, String), Vec<&Office>> = BTreeMap::new();
    for office in site.offices.items().iter().filter(|office| office.exists_on(site.as_of)) {
        let short = office.raw.short_name.text().map(plain_name).unwrap_or_default();
        let same = first.entry((plain_name(&office.name), short)).or_default();
        let is_twin =
            |other: &&&Office| other.parent == office.parent || names_place(other, site) || names_place(office, site);
        if let Some(other) = same.iter().filter(|other| other.level == office.level).find(is_twin) {
            // The one whose name is that of its place is right; else the earlier one.
            let (wrong, right) = if names_place(office, site) && !names_place(other, site) {
                (*other, office)
            } else {
                (office, *other)
            };
            let finding = at(wrong.place, "name").with("name", &*wrong.name).with("kind", "office");
            found.push(finding.with("other", &*right.id).related(right.place));
        }
        same.push(office);
    }
}

/// Whether the name of an office has that of the place of the one above it: the last two words of its name.
fn names_place(office: &Office, site: &Site) -> bool {
    let above = office.parent.map(|parent| plain_name(&site.offices[parent].name)).unwrap_or_default();
    let words: Vec<&str> = above.rsplitn(3, ' ').take(2).collect();
    words.len() == 2 && plain_name(&office.name).contains(&format!("{} {}", words[1], words[0]))
}

/// Cases of one procedure that have one name, or to which one answer to one question leads.
fn cases(procedure: &Procedure, found: &mut Found) {
    let (mut by_name, mut by_answer) = (BTreeMap::new(), BTreeMap::new());
    for case in &procedure.cases {
        if let Some(name) = &case.name {
            let other = *by_name.entry(plain_name(name)).or_insert(case);
            if other.place != case.place {
                let finding = at(case.place, "name").with("name", &**name).with("kind", "case");
                found.push(finding.with("other", &*other.id).related(other.place));
                continue;
            }
        }
        let Some((ask, answer)) = &case.question else { continue };
        let other = *by_answer.entry((plain_name(ask), plain_name(answer))).or_insert(case);
        if other.place != case.place {
            let finding = at(case.place, "question.answer").with("name", &**answer).with("kind", "answer");
            found.push(finding.with("other", &*other.id).related(other.place));
        }
    }
}

/// Short names, which lists show in the place of names: like the name or the short name of another procedure. Those of
/// which the names are the same were found.
fn short_names<'s>(
    scene: &'s Scene<'_>,
    mut first: BTreeMap<(String, &'s [Ref<Level>]), &'s Procedure>,
    told: &BTreeSet<Place>,
    found: &mut Found,
) {
    for reference in scene.current() {
        let procedure = &scene.site.procedures[*reference];
        let Some(short) = procedure.short_name.as_deref().filter(|_| !told.contains(&procedure.place)) else {
            continue;
        };
        let other = *first.entry((plain_name(short), &procedure.levels)).or_insert(procedure);
        if other.code != procedure.code {
            let finding = at(procedure.place, "short_name").with("name", short).with("kind", "procedure");
            found.push(finding.with("other", other.code.as_str()).related(other.place));
        }
    }
}

/// Fields, groups, lists and terms of one name.
fn of_catalogue(site: &Site, found: &mut Found) {
    let fields = site.fields.items().iter().map(|one| ("field", one.place, "name", &one.name, &*one.id));
    let groups = site.groups.iter().map(|one| ("group", one.place, "name", &one.name, &*one.id));
    let lists = site.lists.iter().map(|one| ("list", one.place, "name", &one.name, &*one.id));
    let terms = site.glossary.iter().map(|one| ("term", one.place, "term", &one.term, ""));
    let mut first = BTreeMap::new();
    for (kind, place, key, name, id) in fields.chain(groups).chain(lists).chain(terms) {
        match first.entry((kind, plain_name(name))) {
            Entry::Vacant(vacant) => {
                vacant.insert((id, place));
            }
            Entry::Occupied(other) => {
                let (other, before) = *other.get();
                let finding = at(place, key).with("name", &**name).with("kind", kind);
                found.push(finding.with("other", other).related(before));
            }
        }
    }
}
