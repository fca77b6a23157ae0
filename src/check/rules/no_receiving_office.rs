//! Nobody takes it.

use std::collections::BTreeMap;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::ProcedureKind;
use crate::model::{Level, Office, Part, Ref};

pub(super) static RULE: Rule = Rule {
    name: "no-receiving-office",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm g"],
    example: include_str!("../examples/no-receiving-office.yaml"),
    check: Check::Site(check),
};

/// Said once for a level at which no office receives at all, else for each procedure that nobody takes.
fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let receivers: Vec<_> = site.offices.items().iter().filter(|office| office.receives()).collect();
    // An office whose level is not known or is no more, or whose file cannot be read, may be the one.
    let is_torn =
        |office: &&&Office| office.exists_on(site.as_of) && office.level.is_none_or(|level| site.has_ended(level));
    if receivers.iter().any(|office| is_torn(&office)) || site.is_unread("offices", None) {
        return;
    }
    let mut without: BTreeMap<Ref<Level>, u32> = BTreeMap::new();
    for reference in scene.current() {
        let procedure = &site.procedures[*reference];
        // Offices that are named and closed are found by their names.
        let named = !procedure.offices.is_empty() || procedure.absent.contains_key("offices");
        let named = named || procedure.gaps.has(Part::LostTaker);
        let excused = named || procedure.kind != ProcedureKind::Public;
        if excused || !site.takers(procedure).is_empty() {
            continue;
        }
        let levels = if procedure.received_at.is_empty() { &procedure.levels } else { &procedure.received_at };
        let served = |level: &&Ref<Level>| receivers.iter().any(|office| office.level == Some(**level));
        if levels.iter().any(|level| served(&level)) {
            found.push(at(procedure.place, "offices").with("level", "").with("count", ""));
        } else if let Some(level) = levels.first() {
            *without.entry(*level).or_default() += 1;
        }
    }
    for (level, count) in without {
        let name = &site.vocabulary.levels[level].name;
        let of_level = || site.offices.items().iter().filter(|office| office.level == Some(level));
        // The one that looks like it takes dossiers, if there is one.
        let place = of_level().find(|office| is_one_stop(office)).or(of_level().next()).map(|office| office.place);
        let place = place.unwrap_or(site.settings.place);
        found.push(at(place, "receives").with("level", name).with("count", count.to_string()));
    }
}

/// Whether an office is made like a one-stop shop.
fn is_one_stop(office: &Office) -> bool {
    !office.counters.is_empty()
        || office.raw.posting_places.items().any(|(spot, _)| spot.kind.text() == Some("one_stop"))
}
