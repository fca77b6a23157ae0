//! Which office stands above which: circles are cut, and who names a neighbour as the office above is put where its own name
//! says that it belongs.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::gaps::unsaid;
use super::office::Office;
use super::settings::Vocabulary;
use super::table::{Ids, Ref};
use super::{level_told, need};
use crate::diagnostics::{Diagnostic, Findings};

/// Reports offices that stand above themselves, and cuts the tree there.
pub(super) fn cut_circles(offices: &mut [Office], findings: &mut Findings) {
    for index in 0..offices.len() {
        let mut circle = vec![index];
        while let Some(up) = circle.last().and_then(|last| offices[*last].parent) {
            if up.index() == index || circle.len() > offices.len() {
                break;
            }
            circle.push(up.index());
        }
        let is_closed = circle.last().and_then(|last| offices[*last].parent).is_some_and(|up| up.index() == index);
        if is_closed {
            // Levels stand from the top: whoever has one below it for its parent is the slip.
            let is_upside_down = |own: &&usize| {
                let above = offices[**own].parent.and_then(|up| offices[up.index()].level);
                above.zip(offices[**own].level).is_some_and(|(above, level)| above.index() > level.index())
            };
            // On one level a committee does not stand below its desk, or a department of its own.
            let is_below_own = |own: &&usize| {
                let (own, up) = (&offices[**own], offices[**own].parent.map(|up| &offices[up.index()]));
                let is_head =
                    |other: &Office| level_told::is_committee(&own.name) && !level_told::is_committee(&other.name);
                up.is_some_and(|up| (up.receives() && !own.receives()) || is_head(up))
            };
            let wrong = circle.iter().find(is_upside_down).or_else(|| circle.iter().find(is_below_own));
            let wrong = wrong.copied().unwrap_or(index);
            let place = offices[wrong].raw.parent.place.unwrap_or(offices[wrong].place);
            findings.push(Diagnostic::error("office-above-itself", place).with("id", offices[wrong].id.clone()));
            offices[wrong].parent = None;
        }
    }
}

/// Gives offices their units, and puts those right that stand below an office of another unit of their level. One wrong
/// word there would take a desk, and all that it receives, from one commune to another.
pub(super) fn mend(
    offices: &mut [Office],
    ids: &Ids<Office>,
    vocabulary: &Vocabulary,
    as_of: Date,
    findings: &mut Findings,
) {
    // Two offices with one name: it was copied, and says nothing.
    let is_own = |office: &Office| offices.iter().filter(|other| other.name == office.name).count() == 1;
    let told = |office: &Office| {
        let level = office.level.filter(|_| is_own(office))?;
        level_told::unit(&office.name, &vocabulary.levels[level].units)
    };
    let named: Vec<Option<String>> = offices.iter().map(told).collect();
    let committees: BTreeMap<String, usize> = (offices.iter().zip(&named).enumerate())
        .filter(|(_, (office, _))| office.exists_on(as_of) && level_told::is_committee(&office.name))
        .filter_map(|(index, (_, unit))| Some((unit.clone()?, index)))
        .collect();
    // The desk of a commune that is no more may keep its name below the one that took over.
    for (office, unit) in offices.iter_mut().zip(named) {
        office.unit = unit.filter(|unit| committees.contains_key(unit));
    }
    replace_missing(offices, &committees, ids, as_of, findings);
    for index in 0..offices.len() {
        let Some(parent) =
            offices[index].parent.filter(|parent| is_of_other(&offices[index], &offices[parent.index()]))
        else {
            continue;
        };
        let is_there = offices[index].exists_on(as_of) && offices[parent.index()].exists_on(as_of);
        let Some(own) = offices[index].unit.as_ref().and_then(|unit| committees.get(unit)).filter(|_| is_there) else {
            continue;
        };
        let above = if *own == index { higher(offices, parent) } else { ids.find(&offices[*own].id) };
        (offices[index].parent, offices[index].astray) = (above, Some(parent));
    }
    for index in 0..offices.len() {
        let level = offices[index].level;
        let above = upwards(offices, offices[index].parent).map(|one| &offices[one.index()]);
        let unit = above.take_while(|one| one.level == level).find_map(|one| one.unit.clone());
        offices[index].unit = offices[index].unit.take().or(unit);
    }
}

/// Puts offices of a unit without an office above them below its committee, and a committee below the office that stands above all
/// others of its level. That nobody wrote it is found; without it an office, with all that it has to post, is of no area.
fn replace_missing(
    offices: &mut [Office],
    committees: &BTreeMap<String, usize>,
    ids: &Ids<Office>,
    as_of: Date,
    findings: &mut Findings,
) {
    for index in 0..offices.len() {
        let office = &offices[index];
        let is_lost = office.parent.is_none() && office.exists_on(as_of);
        let Some(own) = office.unit.as_ref().and_then(|unit| committees.get(unit)).filter(|_| is_lost) else {
            continue;
        };
        let parent = if *own == index { common(offices, committees, index) } else { ids.find(&offices[*own].id) };
        if parent.is_none() || upwards(offices, parent).any(|one| one.index() == index) {
            continue;
        }
        if unsaid(&offices[index].raw.parent) {
            let place = offices[index].raw.parent.place.unwrap_or(need::start(offices[index].place));
            findings.push(Diagnostic::warning("missing-key", place).with("key", "parent"));
        }
        offices[index].parent = parent;
    }
}

/// The office above all other committees of the level of one, if there are some and it is one.
fn common(offices: &[Office], committees: &BTreeMap<String, usize>, own: usize) -> Option<Ref<Office>> {
    let others = committees.values().map(|other| &offices[*other]);
    let others = others.filter(|other| other.id != offices[own].id && other.level == offices[own].level);
    let parents: Vec<Option<Ref<Office>>> = others.map(|other| other.parent).collect();
    let first = parents.first().copied().flatten();
    first.filter(|first| parents.len() > 1 && parents.iter().all(|parent| *parent == Some(*first)))
}

/// Whether two offices are of two units of one level.
fn is_of_other(one: &Office, other: &Office) -> bool {
    one.level == other.level && one.unit.is_some() && other.unit.is_some() && one.unit != other.unit
}

/// The office of a higher level that stands above one.
fn higher(offices: &[Office], office: Ref<Office>) -> Option<Ref<Office>> {
    upwards(offices, Some(office)).find(|one| offices[one.index()].level != offices[office.index()].level)
}

/// An office, the one above it, and so on; no more than there are, for they may stand in a circle.
fn upwards(offices: &[Office], first: Option<Ref<Office>>) -> impl Iterator<Item = Ref<Office>> {
    std::iter::successors(first, |office| offices[office.index()].parent).take(offices.len())
}
