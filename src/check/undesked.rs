//! Units of which no office has a counter for a field of work, while its procedures are handed in at their level and counters of
//! other units take them.

use std::collections::{BTreeMap, BTreeSet};

use super::unread::may_have_part;
use super::unserved::{handed_in, is_one_stop, may_receive};
use crate::model::{FieldOfWork, Level, Office, Procedure, Ref, Site};

/// A counter that a unit does not have.
pub(super) struct Undesked {
    /// The office of the unit with counters.
    pub(super) office: Ref<Office>,
    pub(super) field: Ref<FieldOfWork>,
    pub(super) level: Ref<Level>,
    /// How many procedures of the field are handed in at that level.
    pub(super) count: usize,
}

/// The offices that receive, by the level and the name of their unit.
type Units<'s> = BTreeMap<(Ref<Level>, &'s str), Vec<Ref<Office>>>;

/// All of them. What most units with counters do without is not meant to be taken there.
pub(super) fn all(site: &Site) -> Vec<Undesked> {
    let mut by_field: BTreeMap<Ref<FieldOfWork>, Vec<&Procedure>> = BTreeMap::new();
    for procedure in handed_in(site) {
        if let Some(field) = procedure.field {
            by_field.entry(field).or_default().push(procedure);
        }
    }
    let (units, levels) = units(site);
    let mut lacks = Vec::new();
    for (field, procedures) in by_field {
        for level in &levels {
            let count = procedures.iter().filter(|procedure| procedure.handed_in_at().contains(level)).count();
            let of_level = || units.iter().filter(|((own, _), _)| own == level).map(|(_, offices)| offices);
            let lacking: Vec<Ref<Office>> = of_level().filter_map(|offices| lacking(site, offices, field)).collect();
            let served = of_level().filter(|offices| serves(site, offices, field)).count();
            if count > 0 && lacking.len() < served {
                lacks.extend(lacking.into_iter().map(|office| Undesked { office, field, level: *level, count }));
            }
        }
    }
    lacks
}

/// All units, and the levels at which each office belongs to one: an office of no unit may take what others do not.
fn units(site: &Site) -> (Units<'_>, BTreeSet<Ref<Level>>) {
    let (mut units, mut loose) = (Units::new(), BTreeSet::new());
    for (reference, office) in site.offices.iter().filter(|(_, one)| one.exists_on(site.as_of) && may_receive(one)) {
        match (office.level, office.unit.as_deref()) {
            (Some(level), Some(unit)) => units.entry((level, unit)).or_default().push(reference),
            (level, _) => drop(loose.insert(level)),
        }
    }
    let levels = units.keys().map(|(level, _)| *level);
    let is_clear = |level: &Ref<Level>| !loose.contains(&Some(*level)) && !loose.contains(&None);
    let levels = levels.filter(|level| is_clear(level) && !site.has_ended(*level)).collect();
    (units, levels)
}

/// The office of a unit that lacks a counter for a field: all that receive there name other fields at theirs. The police receive
/// what is theirs.
fn lacking(site: &Site, offices: &[Ref<Office>], field: Ref<FieldOfWork>) -> Option<Ref<Office>> {
    let others = || offices.iter().copied().filter(|office| !site.offices[*office].is_police());
    let is_lacking =
        |office: Ref<Office>| site.offices[office].handles(Some(field)) == Some(false) && !may_have_part(site, office);
    if others().all(is_lacking) { others().find(|office| is_one_stop(&site.offices[*office])) } else { None }
}

/// Whether a counter of a unit names a field.
fn serves(site: &Site, offices: &[Ref<Office>], field: Ref<FieldOfWork>) -> bool {
    let names =
        |office: &Office| office.counters.iter().any(|(_, fields)| fields.contains(&field)) && !office.is_police();
    offices.iter().any(|office| names(&site.offices[*office]))
}
