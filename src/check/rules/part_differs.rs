//! A part of figures that differs from the figures kept of that part itself.

use std::collections::BTreeMap;

use super::super::former::names;
use super::super::kept_parts::{Difference, differences, kept};
use super::super::strayed::{Stray, strays};
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

/// Each names the office, and the name, that may be another's: by these it is known why a part stands there twice.
fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let misnamed = misnamed(site);
    for (part, own, other) in &misnamed {
        let finding =
            at(part.place, "name").with("kind", "name").with("office", &*own.name).with("other", &*other.name);
        found.push(finding.with("id", &*own.id).with("name", part.name.clone().unwrap_or_default()));
    }
    let kept = kept(site);
    let mut differences = differences(site, &kept);
    // Whose numbers they are is not known.
    differences.retain(|one| misnamed.iter().all(|(part, ..)| part.place != one.part.place));
    let strays = strays(site, &kept, &differences);
    for stray in &strays {
        tell(stray, site, found);
    }
    differences.retain(|one| strays.iter().all(|stray| !stray.holds(one.part.place)));
    for (index, one) in differences.iter().enumerate() {
        if differences[..index].iter().any(|before| have_crossed(before, one)) {
            continue;
        }
        let crossed = differences[index + 1..].iter().find(|other| have_crossed(one, other));
        let Difference { part, key, given, known, own } = one;
        let finding = at(part.place, key).with("kind", if crossed.is_some() { "crossed" } else { "" });
        let finding = finding.with("column", *key).with("given", given.to_string()).with("known", known.to_string());
        let finding = finding.with("other", &*own.id).related(own.place);
        found.push(crossed.iter().fold(finding, |finding, other| finding.related(other.part.place)));
    }
}

/// Whether each of two numbers of one part, or of one column, stands where the other belongs.
fn have_crossed(one: &Difference<'_>, other: &Difference<'_>) -> bool {
    let is_beside =
        one.part.place.file == other.part.place.file && (one.part.place == other.part.place || one.key == other.key);
    is_beside && one.given == other.known && other.given == one.known
}

/// Numbers that are not those of the part at which they stand, all at once.
fn tell(stray: &Stray<'_>, site: &Site, found: &mut Found) {
    let whole = |part: &Part| match part.office {
        Some(office) => at(part.place, "office").with("id", &*site.offices[office].id),
        None => at(part.place, "level"),
    };
    let called = |part: &Part| {
        let of_office = part.office.map(|office| site.offices[office].name.clone());
        part.name.clone().or(of_office).unwrap_or_default()
    };
    found.push(match stray {
        Stray::All(figures, other) => {
            let finding = at(figures.place, "period").with("kind", if other.is_some() { "period" } else { "parts" });
            let period = other.and_then(|other| other.period);
            let finding = finding.with("from", period.map(|period| period.from.to_string()).unwrap_or_default());
            let finding = finding.with("to", period.map(|period| period.to.to_string()).unwrap_or_default());
            other.iter().fold(finding, |finding, other| finding.related(other.place))
        }
        Stray::Part(part, other, Some(swapped)) => {
            let finding = whole(part).with("kind", "swapped").with("other", called(swapped));
            finding.related(swapped.place).related(other.place)
        }
        Stray::Part(part, other, None) => {
            whole(part).with("kind", "other").with("other", &*other.id).related(other.place)
        }
        Stray::Most(part, own) => whole(part).with("kind", "most").with("other", &*own.id).related(own.place),
    });
}

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
