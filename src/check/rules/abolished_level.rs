//! A procedure, an item of a decision, an office or figures of a level of administration that no longer
//! exists, or did not on their days.

use jiff::civil::Date;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::{Level, Office, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "abolished-level",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &["72/2025/QH15"],
    example: include_str!("../examples/abolished-level.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let levels = &site.vocabulary.levels;
    let ended = |level: &Ref<Level>| levels[*level].ended_by(site.as_of);
    let listed = |key: &str, level: Ref<Level>| format!("{key}[={}]", levels[level].id);
    let mut tell = |place, keys: &str, level: Ref<Level>, last: Date| {
        found.push(at(place, keys).with("level", &*levels[level].name).with("last", last.to_string()));
    };
    for reference in scene.current() {
        let procedure = &site.procedures[*reference];
        for (key, levels) in [("level", &procedure.levels), ("received_at", &procedure.received_at)] {
            for level in levels {
                if let Some(last) = ended(level) {
                    tell(procedure.place, &listed(key, *level), *level, last);
                }
            }
        }
    }
    // A decision of old names the levels of its time.
    for (_, decision) in site.decisions.iter() {
        for item in &decision.items {
            for (level, last) in item.levels.iter().filter_map(|level| Some((*level, ended(level)?))) {
                if decision.signed.is_some_and(|signed| signed > last) && item.effective.is_none_or(|from| from > last)
                {
                    tell(item.place, &listed("level", level), level, last);
                }
            }
        }
    }
    for office in site.offices.items() {
        if let Some((key, level)) = of_office(office, site) {
            tell(office.place, key, level, levels[level].valid_to.unwrap_or(site.as_of));
        }
    }
    for (place, level, first) in since(site) {
        if let Some(last) = levels[level].ended_by(first) {
            tell(place, "level", level, last);
        }
    }
}

/// The key by which an office is there when its level is no more: its last day, where it has one, else the level.
fn of_office(office: &Office, site: &Site) -> Option<(&'static str, Ref<Level>)> {
    let level = office.level?;
    let last = site.vocabulary.levels[level].valid_to?;
    let is_late = |day: Date| day > last;
    let is_formed_late = office.valid_from.is_some_and(is_late);
    if let Some(own) = office.valid_to {
        let key = if is_formed_late { "level" } else { "valid_to" };
        return is_late(own).then_some((key, level));
    }
    // A last day that was dropped, because it makes no sense, was found.
    let is_there = office.exists_on(site.as_of) && office.raw.valid_to.value.is_none();
    (is_there && site.has_ended(level)).then_some(("level", level))
}

/// The levels of figures and their parts, with the first day of the period. Those of an office are found at its own.
fn since(site: &Site) -> impl Iterator<Item = (Place, Ref<Level>, Date)> {
    site.figures.iter().flat_map(|figures| {
        let parts = figures.parts.iter().map(|part| (part.place, part.office, part.level));
        let all = [(figures.place, figures.scope.office, figures.scope.level)].into_iter().chain(parts);
        let of_level = all.filter(|(_, office, _)| office.is_none());
        of_level.filter_map(|(place, _, level)| Some((place, level?, figures.period?.from)))
    })
}
