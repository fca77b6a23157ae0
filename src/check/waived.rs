//! What waivers take off a duty to post that is not met: those that have ended, and those that cannot be read.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;

use crate::model::{Duty, Office, Procedure, Ref, Site, Status, Waiver};

/// Waivers whose last day has passed.
pub(super) fn expired_waivers(site: &Site) -> impl Iterator<Item = &Waiver> {
    site.waivers.iter().filter(|waiver| waiver.until.is_some_and(|last| last < site.as_of))
}

/// The waivers that have expired and were for an office, or were meant for it: what they waived and does not hang is found
/// at them, and not besides.
pub(super) struct Lapsed<'s>(Vec<&'s Waiver>);

impl<'s> Lapsed<'s> {
    /// Where ids are taken `as_written`, what is owed again is told as such.
    pub(super) fn of(site: &'s Site, office: Ref<Office>, as_written: bool) -> Self {
        Self(expired_waivers(site).filter(|waiver| !as_written && waiver.may_mean_office(office)).collect())
    }

    /// The one that was for a procedure, or else for a notice, at a kind of place.
    pub(super) fn covering(&self, procedure: Option<Ref<Procedure>>, kind: Option<&str>) -> Option<&'s Waiver> {
        self.0.iter().find(|waiver| waiver.may_cover(procedure, kind)).copied()
    }

    /// The one that is the reason why a duty is not met.
    pub(super) fn behind(&self, duty: &Duty<'_>, site: &Site) -> Option<&'s Waiver> {
        let kind = kind_of_place(duty, site);
        if duty.status == Status::Met { None } else { self.covering(Some(duty.procedure), kind) }
    }

    /// Those without which what hangs would have been late, or more so.
    pub(super) fn needed_for(&self, duty: &Duty<'_>, site: &Site) -> impl Iterator<Item = &'s Waiver> {
        let kind = kind_of_place(duty, site);
        let own = self.0.iter().copied().filter(|waiver| waiver.covers_office(duty.office));
        own.filter(move |waiver| was_needed_for(waiver, duty, kind))
    }
}

fn kind_of_place<'s>(duty: &Duty<'_>, site: &'s Site) -> Option<&'s str> {
    site.offices[duty.office].posting_places[duty.place].kind.as_deref()
}

/// Whether something that hangs would have been late, or more so, without a waiver: then its file tells why it was not.
fn was_needed_for(waiver: &Waiver, duty: &Duty<'_>, kind: Option<&str>) -> bool {
    let late = duty.laid_down.zip(duty.first_posted).filter(|(laid_down, posted)| posted > laid_down);
    let takes_days = |(laid_down, posted): (Date, Date)| waiver.from <= Some(posted) && waiver.until >= Some(laid_down);
    duty.status == Status::Met && late.is_some_and(takes_days) && waiver.covers(duty.procedure, kind)
}

/// The waivers that are for an office, or may be, by their ids; of a folder that cannot be read nobody knows them.
pub(super) fn that_may_be_for(site: &Site, office: Ref<Office>) -> impl Iterator<Item = &str> {
    let read = site.waivers.iter().filter(move |waiver| waiver.may_mean_office(office));
    let unread = site.unread_waivers(office).filter_map(|file| Path::new(&file.path).file_stem()?.to_str());
    read.map(|waiver| waiver.id.as_str()).chain(unread)
}

/// What may be waived for an office by waivers that cannot be read, in whole or in part.
pub(super) struct MayBeWaived<'s> {
    waivers: Vec<&'s Waiver>,
    /// Of files that make no sense: the procedures that they name, or nothing where they name none.
    files: Vec<Option<BTreeSet<Ref<Procedure>>>>,
}

impl<'s> MayBeWaived<'s> {
    /// Where ids are taken `as_written`, nothing is waived by what they come near to.
    pub(super) fn of(site: &'s Site, reference: Ref<Office>, as_written: bool) -> Self {
        let waivers = site.waivers.iter().filter(|waiver| waiver.may_cover_office(reference, site.as_of));
        let waivers = waivers.filter(|waiver| !as_written || waiver.is_torn()).collect();
        let named = site.unread_waivers(reference).map(|file| {
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
