//! Communes, and other units, in which nobody receives what is handed in at their level: their citizens do not know where to go.

use std::collections::{BTreeMap, BTreeSet};

use super::unread::may_have_part;
use crate::load::raw::ProcedureKind;
use crate::model::{Level, Office, Part, Procedure, Ref, Site, is_committee};

/// What nobody receives where, found out once for a site.
pub(super) struct Unserved<'s> {
    units: Vec<UnservedUnit<'s>>,
    offices: BTreeSet<Ref<Office>>,
}

/// A unit in which nobody but the police receives.
pub(super) struct UnservedUnit<'s> {
    /// Its People's Committee.
    pub(super) head: &'s Office,
    /// All its offices.
    pub(super) offices: Vec<Ref<Office>>,
    /// Of which level.
    pub(super) level: Ref<Level>,
    /// How many procedures are handed in at that level, and not here.
    pub(super) count: usize,
}

impl<'s> Unserved<'s> {
    pub(super) fn of(site: &'s Site) -> Self {
        let units = units(site);
        let offices = units.iter().flat_map(|unit| &unit.offices).copied().collect();
        Self { units, offices }
    }

    /// The units in which nobody receives procedures that name no office, while other units of their level do.
    pub(super) fn units(&self) -> &[UnservedUnit<'s>] {
        &self.units
    }

    /// Whether an office lies in such a unit.
    pub(super) fn holds(&self, office: Ref<Office>) -> bool {
        self.offices.contains(&office)
    }
}

fn units(site: &Site) -> Vec<UnservedUnit<'_>> {
    let mut units: BTreeMap<(Ref<Level>, &str), Vec<Ref<Office>>> = BTreeMap::new();
    // Those of no unit may be of any, or for all of them.
    let mut loose = BTreeSet::new();
    for (reference, office) in site.offices.iter().filter(|(_, office)| office.exists_on(site.as_of)) {
        match (office.level, office.unit.as_deref()) {
            (Some(level), Some(unit)) => units.entry((level, unit)).or_default().push(reference),
            (level, _) if may_receive(office) && !office.is_police() => drop(loose.insert(level)),
            _ => {}
        }
    }
    let is_unserved = |references: &[Ref<Office>]| {
        let own = || references.iter().map(|office| &site.offices[*office]).filter(|office| !office.is_police());
        // One that says nothing of it may stand there for its address only.
        own().all(|office| !may_receive(office)) && own().any(|office| office.refuses() || is_one_stop(office))
    };
    let is_clear = |level| !loose.contains(&Some(level)) && !loose.contains(&None) && !site.has_ended(level);
    units.retain(|(level, _), offices| is_clear(*level) && is_unserved(offices));
    // An office that cannot be read may receive in the units of which it speaks.
    units.retain(|_, offices| !offices.iter().any(|office| may_have_part(site, *office)));
    if units.is_empty() {
        return Vec::new();
    }
    let handed_in: Vec<&Procedure> = handed_in(site).collect();
    let of_unit = |((level, _), offices): ((Ref<Level>, &str), Vec<Ref<Office>>)| {
        let head = offices.iter().map(|office| &site.offices[*office]).find(|office| is_committee(&office.name))?;
        let here: BTreeSet<Ref<Office>> = offices.iter().copied().collect();
        let is_elsewhere = |procedure: &&&Procedure| {
            let takers = site.takers(procedure);
            let is_there = takers.iter().any(|taker| site.offices[*taker].level == Some(level));
            procedure.handed_in_at().contains(&level) && is_there && !takers.iter().any(|taker| here.contains(taker))
        };
        let count = handed_in.iter().filter(is_elsewhere).count();
        (count > 0).then_some(UnservedUnit { head, offices, level, count })
    };
    units.into_iter().filter_map(of_unit).collect()
}

/// Procedures that are handed in wherever an office of their levels receives, and at the one of one's own unit.
pub(super) fn handed_in(site: &Site) -> impl Iterator<Item = &Procedure> {
    let is_one = move |(reference, procedure): &(Ref<Procedure>, &Procedure)| {
        procedure.kind == ProcedureKind::Public
            && procedure.offices.is_empty()
            && !procedure.absent.contains_key("offices")
            && !procedure.gaps.has(Part::LostTaker)
            && !site.is_taken_anywhere(*reference)
            && site.lifecycle(procedure).is_current()
    };
    site.procedures.iter().filter(is_one).map(|(_, procedure)| procedure)
}

/// Whether an office is made like a one-stop shop.
pub(super) fn is_one_stop(office: &Office) -> bool {
    !office.counters.is_empty()
        || office.raw.posting_places.items().any(|(spot, _)| spot.kind.text() == Some("one_stop"))
}

/// Whether an office receives, or says so in a way that nobody understands, which was found.
pub(super) fn may_receive(office: &Office) -> bool {
    office.receives() || office.is_reception_unclear()
}
