//! What waivers take off a duty to post that is not met: those that have ended, and those that cannot be read.

use std::collections::BTreeSet;

use crate::model::{Duty, Office, Procedure, Ref, Site, Status, Waiver};

/// Waivers whose last day has passed.
pub(super) fn expired_waivers(site: &Site) -> impl Iterator<Item = &Waiver> {
    site.waivers.iter().filter(|waiver| waiver.until.is_some_and(|last| last < site.as_of))
}

/// The waiver that has expired and is the reason why a duty is not met: it is found, not the duty.
pub(super) fn was_waived<'s>(duty: &Duty<'_>, kind: Option<&str>, expired: &[&'s Waiver]) -> Option<&'s Waiver> {
    let is_open = duty.status != Status::Met;
    expired.iter().find(|waiver| is_open && waiver.covers(duty.procedure, kind)).copied()
}

/// What may be waived for an office by waivers that cannot be read, in whole or in part.
pub(super) struct MayBeWaived<'s> {
    waivers: Vec<&'s Waiver>,
    /// Of files that make no sense: the procedures that they name, or nothing where they name none.
    files: Vec<Option<BTreeSet<Ref<Procedure>>>>,
}

impl<'s> MayBeWaived<'s> {
    pub(super) fn of(site: &'s Site, reference: Ref<Office>) -> Self {
        let office = &site.offices[reference];
        let waivers = site.waivers.iter().filter(|waiver| waiver.may_cover_office(reference)).collect();
        let files = site.unread("waivers").filter(|file| {
            let names = |office: &Office| file.may_name(|word| word == office.id);
            names(office) || !site.offices.items().iter().any(names)
        });
        let named = files.map(|file| {
            let mut named = BTreeSet::new();
            let is_unknown = file.may_name(|word| {
                named.extend(site.find_procedure(word));
                false
            });
            Some(named).filter(|named| !is_unknown && !named.is_empty())
        });
        Self { waivers, files: named.collect() }
    }

    /// Whether that of a procedure, or else of a notice, at a kind of place may be.
    pub(super) fn covers(&self, procedure: Option<Ref<Procedure>>, kind: Option<&str>) -> bool {
        let is_named = |named: &BTreeSet<_>| procedure.is_some_and(|procedure| named.contains(&procedure));
        self.waivers.iter().any(|waiver| waiver.may_cover(procedure, kind))
            || self.files.iter().any(|named| named.as_ref().is_none_or(is_named))
    }
}
