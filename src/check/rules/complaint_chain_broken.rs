//! An office of which nobody hears complaints, or one of its level that has nothing to do with it.

use std::iter::successors;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{Office, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "complaint-chain-broken",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/complaint-chain-broken.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    // Whoever takes dossiers has somebody above, and whoever stands beside the top; elsewhere only who is named has to
    // be there.
    let has_top = site.settings.jurisdiction.is_some();
    let is_asked =
        |office: &Office| office.receives() || office.complaints_to.is_some() || (has_top && office.parent.is_none());
    let asked = |office: &&Office| office.exists_on(site.as_of) && is_asked(office);
    neighbours(site, found);
    for (reference, office) in site.offices.iter().filter(|(_, office)| asked(office)) {
        if office.complaints_to.is_some_and(|other| is_neighbour(office, &site.offices[other], site)) {
            continue;
        }
        let heard_by = office.complaints_to.or(office.parent);
        // Somebody who is named and not known was found by that name.
        if heard_by.is_none() && (office.has_lost_parent() || office.raw.complaints_to.text().is_some()) {
            continue;
        }
        // A higher office that is gone was found as that, and one of which the last day makes no sense.
        let is_gone = |other: Ref<Office>| site.offices[other].valid_to.is_some_and(|last| last < site.as_of);
        // So is one that is still to come.
        let is_unsure = |other: Ref<Office>| {
            site.offices[other].has_unread_end() || site.offices[other].is_formed_after(site.as_of)
        };
        if heard_by.is_some_and(is_unsure) || (office.complaints_to.is_none() && office.parent.is_some_and(is_gone)) {
            continue;
        }
        let exists = heard_by.is_some_and(|other| site.offices[other].exists_on(site.as_of));
        let is_own = |other: Ref<Office>| other == reference || site.offices.is_above(reference, other);
        let itself = heard_by.is_some_and(is_own);
        if (!is_top(site, reference) && (!exists || itself)) || turns_back(site, reference) {
            let key = if office.complaints_to.is_some() { "complaints_to" } else { "" };
            let named = office.complaints_to;
            let gone = named.filter(|other| !site.offices[*other].exists_on(site.as_of));
            let last = gone.and_then(|other| site.offices[other].valid_to).map(|last| last.to_string());
            let cause = match (gone, named == Some(reference)) {
                (Some(_), _) => "gone",
                (None, true) => "itself",
                (None, false) => "",
            };
            found.push(about(office, key, (cause, gone), site).with("last", last.unwrap_or_default()));
        }
    }
}

/// Names an office, and with the cause the other one that it names.
fn about(
    office: &Office,
    key: &'static str,
    (cause, other): (&'static str, Option<Ref<Office>>),
    site: &Site,
) -> Diagnostic {
    let other = other.map_or("", |other| site.offices[other].name.as_str());
    let finding = at(office.place, key).with("office", &*office.name).with("other", other);
    finding.with("key", key).with("cause", cause).about("office", &office.id)
}

/// Offices that name one of another unit of their level as the one above, or as the one that hears complaints.
fn neighbours(site: &Site, found: &mut Found) {
    for office in site.offices.items().iter().filter(|office| office.exists_on(site.as_of)) {
        if let Some(other) = office.astray {
            found.push(about(office, "parent", ("neighbour", Some(other)), site));
        }
        if let Some(other) = office.complaints_to.filter(|other| is_neighbour(office, &site.offices[*other], site)) {
            found.push(about(office, "complaints_to", ("neighbour", Some(other)), site));
        }
    }
}

/// Whether another office is of another unit of the same level.
fn is_neighbour(office: &Office, other: &Office, site: &Site) -> bool {
    let differ = office.unit.is_some() && other.unit.is_some() && office.unit != other.unit;
    differ && office.level == other.level && other.exists_on(site.as_of)
}

/// Whether nobody has to stand above an office: it is the top of the site, or the last one that is known above that; where no top
/// is named, the one office of which all others are parts.
fn is_top(site: &Site, office: Ref<Office>) -> bool {
    let is_last = site.offices[office].parent.is_none() && !site.offices[office].has_lost_parent();
    let is_above = |one: Ref<Office>| site.offices.is_above(office, one);
    match site.settings.jurisdiction {
        Some(top) => top == office || (is_last && is_above(top)),
        None => is_last && site.offices.iter().all(|(other, _)| other == office || is_above(other)),
    }
}

/// Whether complaints about an office come back to it, because it sends them elsewhere than upwards.
fn turns_back(site: &Site, reference: Ref<Office>) -> bool {
    /// More offices do not stand above each other.
    const MOST: usize = 16;
    let Some(first) = site.offices[reference].complaints_to else { return false };
    let is_higher = rank(site, first).zip(rank(site, reference)).is_some_and(|(above, own)| above < own);
    let is_above = is_higher || site.offices.is_above(first, reference);
    let next = |office: &Ref<Office>| site.offices[*office].complaints_to.or(site.offices[*office].parent);
    !is_above && successors(Some(first), next).take(MOST).any(|office| office == reference)
}

/// How far from the top the level of an office stands; other bodies stand beside all levels.
fn rank(site: &Site, office: Ref<Office>) -> Option<usize> {
    let level = site.offices[office].level.filter(|level| site.vocabulary.levels[*level].id != "other")?;
    Some(if site.settings.jurisdiction == Some(office) { 0 } else { level.index() + 1 })
}
