//! A part of figures that differs from the figures kept of that part itself.

use std::collections::BTreeMap;

use super::super::former::names;
use super::super::kept_parts::{Difference, differences};
use super::super::text::alike;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::figures::Part;
use crate::model::{Office, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "part-differs",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/part-differs.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let misnamed = misnamed(site);
    for (part, own, other) in &misnamed {
        let finding =
            at(part.place, "name").with("kind", "name").with("office", &*own.name).with("other", &*other.name);
        found.push(finding);
    }
    let mut differences = differences(site);
    // Whose numbers they are is not known.
    differences.retain(|one| misnamed.iter().all(|(part, ..)| part.place != one.part.place));
    for of_part in differences.chunk_by(|one, other| one.part.place == other.part.place) {
        let [first, ..] = of_part else { continue };
        // All of them are those of somebody else.
        if of_part.len() >= MANY && of_part.len() == first.own.compared(first.part) {
            let finding = at(first.part.place, if first.part.office.is_some() { "office" } else { "level" });
            found.push(finding.with("kind", "all").with("other", &*first.own.id).related(first.own.place));
            continue;
        }
        for Difference { part, key, given, known, own } in of_part {
            let finding = at(part.place, key)
                .with("column", *key)
                .with("given", given.to_string())
                .with("known", known.to_string());
            found.push(finding.with("kind", "").with("other", &*own.id).related(own.place));
        }
    }
}

/// So many numbers are not all mistyped.
const MANY: usize = 3;

/// Parts with the name of another office than they are of. A desk may have the name of the commune whose it is.
fn misnamed(site: &Site) -> Vec<(&Part, &Office, &Office)> {
    let mut called: BTreeMap<String, Vec<Ref<Office>>> = BTreeMap::new();
    let parts = site.figures.iter().flat_map(|figures| &figures.parts);
    let mut parts = parts.filter_map(|part| Some((part, part.office?, part.name.as_deref()?))).peekable();
    if parts.peek().is_some() {
        for (reference, office) in site.offices.iter() {
            names(office).for_each(|name| called.entry(alike(name)).or_default().push(reference));
        }
    }
    let is_own = |own, other| own == other || site.offices.is_above(own, other) || site.offices.is_above(other, own);
    let misnamed = parts.filter_map(|(part, own, name)| {
        let name = alike(name);
        let others = called.get(&name)?;
        // “Bộ phận Một cửa xã An” may be called “xã An”.
        let is_within = || alike(&site.offices[own].name).contains(&name);
        // An office that is no more is found as that.
        let is_there = site.offices[own].exists_on(site.as_of);
        let is_other = is_there && others.iter().all(|other| !is_own(own, *other)) && !is_within();
        is_other.then(|| (part, &site.offices[own], &site.offices[others[0]]))
    });
    misnamed.collect()
}
