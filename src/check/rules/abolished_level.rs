//! A procedure, an item of a decision, an office or figures of a level of administration that no longer exists.

use jiff::civil::Date;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::figures::Figures;
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
    let ended = |level: &Ref<Level>| site.vocabulary.levels[*level].ended_by(site.as_of);
    let listed = |key: &str, level: Ref<Level>| format!("{key}[={}]", site.vocabulary.levels[level].id);
    let mut tell = |place, keys: &str, level: Ref<Level>, last: Date| {
        let level = &site.vocabulary.levels[level];
        found.push(at(place, keys).with("level", &*level.name).with("last", last.to_string()));
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
    for (place, level) in levels_of_figures(site) {
        if let Some(last) = ended(&level) {
            tell(place, "level", level, last);
        }
    }
    // A last day that was dropped, because it makes no sense, was found.
    let has_end = |office: &&Office| office.raw.valid_to.value.is_some();
    for office in site.offices.items().iter().filter(|office| office.exists_on(site.as_of) && !has_end(office)) {
        if let Some((level, last)) = office.level.and_then(|level| Some((level, ended(&level)?))) {
            tell(office.place, "level", level, last);
        }
    }
}

/// The levels of figures and of their parts, as far as those are counted after the last day of a level: figures of old are
/// those of the levels of their time.
fn levels_of_figures(site: &Site) -> impl Iterator<Item = (Place, Ref<Level>)> {
    let levels = |figures: &Figures| {
        let parts = figures.parts.iter().map(|part| (part.place, part.level));
        let own = [(figures.place, figures.scope.level)].into_iter().chain(parts);
        let from = figures.period.map(|period| period.from);
        let is_after = |level: Ref<Level>| site.vocabulary.levels[level].ended_by(site.as_of) < from;
        own.filter_map(|(place, level)| Some((place, level?))).filter(|(_, level)| is_after(*level)).collect::<Vec<_>>()
    };
    site.figures.iter().flat_map(levels)
}
