//! Two procedures of the same level, two offices, fields, groups, lists, terms, cases or answers that nobody can tell apart
//! by their names.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::super::text::plain_name;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::{Level, Office, Procedure, Ref, Site, is_committee};

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
    other_names(scene.site, found);
    for reference in scene.current() {
        cases(&scene.site.procedures[*reference], found);
    }
}

/// Offices of today that have one name, or one short name.
fn offices(site: &Site, found: &mut Found) {
    let mut by_name: BTreeMap<String, Vec<&Office>> = BTreeMap::new();
    let mut by_short: BTreeMap<String, Vec<&Office>> = BTreeMap::new();
    for office in site.offices.items().iter().filter(|office| office.exists_on(site.as_of)) {
        let same_level = |other: &&&Office| other.level == office.level;
        let same_name = by_name.entry(plain_name(&office.name)).or_default();
        let same_short = by_short.entry(short_name(office).map(plain_name).unwrap_or_default()).or_default();
        let by_name = same_name.iter().filter(same_level).find(|other| have_one_name(other, office, site));
        let by_short = same_short.iter().filter(same_level).find(|other| have_one_short_name(other, office, site));
        if let Some((key, other)) =
            by_name.map(|other| ("name", *other)).or(by_short.map(|other| ("short_name", *other)))
        {
            // The one whose name is that of its place is right, or whose names agree; else the earlier one.
            let is_right = |one: &Office| (names_place(&one.name, one, site), names_agree(one));
            let (wrong, right) = if is_right(office) > is_right(other) { (other, office) } else { (office, other) };
            let name = short_name(wrong).filter(|_| key == "short_name").unwrap_or(&wrong.name);
            let finding = at(wrong.place, key).with("name", name).with("kind", "office");
            found.push(finding.with("other", &*right.id).related(right.place));
        }
        same_name.push(office);
        same_short.push(office);
    }
}

/// Other names of an office of today that are those of another one: as people look for an office, they find it. Names of old
/// may be those of several, and a desk may go by the name of the office above.
fn other_names(site: &Site, found: &mut Found) {
    let today = || site.offices.items().iter().filter(|office| office.exists_on(site.as_of));
    let mut owners: BTreeMap<String, Vec<&Office>> = BTreeMap::new();
    for office in today() {
        let names = [Some(&*office.name), short_name(office)].into_iter().flatten();
        let aliases = office.raw.aliases.items().map(|(alias, _)| &**alias);
        // “Công an xã” may be any.
        let own = names.chain(aliases).filter(|name| has_end_of(name, &office.name));
        for name in own.map(plain_name).collect::<BTreeSet<_>>() {
            owners.entry(name).or_default().push(office);
        }
    }
    for office in today() {
        let is_near = |other: &Office| {
            let above = |one: &Office| one.parent.map(|parent| &*site.offices[parent].id);
            above(office) == Some(&*other.id) || above(other) == Some(&*office.id)
        };
        for (alias, place) in office.raw.aliases.items().filter(|(alias, _)| !has_end_of(alias, &office.name)) {
            let others = owners.get(&plain_name(alias)).into_iter().flatten();
            let Some(other) = others.filter(|other| other.id != office.id).find(|other| !is_near(other)) else {
                continue;
            };
            let finding = at(place.unwrap_or(office.place), "").with("name", alias).with("kind", "office");
            found.push(finding.with("other", &*other.id).related(other.place));
        }
    }
}

fn short_name(office: &Office) -> Option<&str> {
    office.raw.short_name.text()
}

/// Whether one name is not that of two offices: of two desks below one office, which may go by two short names, where they
/// do not. Below different offices “Công an xã” may be that of each: only one that names the place is nobody else's.
fn have_one_name(one: &Office, other: &Office, site: &Site) -> bool {
    if one.parent == other.parent {
        let short = |office| short_name(office).map(plain_name);
        let is_short_of_committee = |office| short_name(office).is_none_or(is_committee);
        let are_committees = is_committee(&one.name) && is_short_of_committee(one) && is_short_of_committee(other);
        return are_committees || short(one) == short(other);
    }
    names_place(&one.name, one, site) || names_place(&other.name, other, site)
}

/// The same of a short name.
fn have_one_short_name(one: &Office, other: &Office, site: &Site) -> bool {
    let names_place = |office: &Office| short_name(office).is_some_and(|short| names_place(short, office, site));
    short_name(one).is_some() && (one.parent == other.parent || names_place(one) || names_place(other))
}

/// Whether a name of an office has that of the place of the one above it: the last two words of its name.
fn names_place(name: &str, office: &Office, site: &Site) -> bool {
    office.parent.is_some_and(|parent| has_end_of(name, &site.offices[parent].name))
}

/// Whether the name and the short name of an office are of one place.
fn names_agree(office: &Office) -> bool {
    short_name(office).is_some_and(|short| has_end_of(&office.name, short))
}

/// Whether a name has the last two words of another.
fn has_end_of(name: &str, other: &str) -> bool {
    let other = plain_name(other);
    let words: Vec<&str> = other.rsplitn(3, ' ').take(2).collect();
    words.len() == 2 && plain_name(name).contains(&format!("{} {}", words[1], words[0]))
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
