//! What is missing only because entries of a register speak of something unknown: those entries were found.

use std::collections::{BTreeMap, BTreeSet};

use super::postings::OfficePostings;
use crate::diagnostics::nearest;
use crate::load::raw::PostedMatter;
use crate::model::{Duty, Lost, Procedure, Ref, Register, Site, Status, Subject};

/// What may be met by an entry that nobody understands.
const LACKING: [Status; 3] = [Status::Missing, Status::Undated, Status::NotYetDue];

/// Leaves out what is missing, or is still to be hung, and may be what such entries mean.
pub(super) fn drop_missing(site: &Site, register: &Register, troubled: &mut Vec<Duty<'_>>) {
    for status in LACKING {
        drop_all(site, register, |duty| duty.status == status && !duty.is_beside, troubled);
        drop_all(site, register, |duty| duty.status == status && duty.is_beside, troubled);
    }
}

fn drop_all(site: &Site, register: &Register, is_missing: impl Fn(&Duty<'_>) -> bool, troubled: &mut Vec<Duty<'_>>) {
    let missing = troubled.iter().filter(|duty| is_missing(duty));
    let missing: Vec<_> = missing.map(|duty| (duty.procedure, duty.place)).collect();
    let (mut meant, mut of_it, mut here, mut anywhere) = (BTreeSet::new(), BTreeMap::new(), BTreeMap::new(), 0);
    for lost in &register.lost {
        match (meant_by(site, lost, &missing), lost.place) {
            (Some(procedure), Some(place)) => drop(meant.insert((procedure, place))),
            (Some(procedure), None) => *of_it.entry(procedure).or_insert(0) += 1,
            (None, _) if !lost.may_be_any() => {}
            (None, Some(place)) => *here.entry(place).or_insert(0) += 1,
            (None, None) => anywhere += 1,
        }
    }
    let (mut missing_here, mut missing_of_it) = (BTreeMap::new(), BTreeMap::new());
    for (procedure, place) in &missing {
        *missing_here.entry(*place).or_insert(0) += 1;
        *missing_of_it.entry(*procedure).or_insert(0) += 1;
    }
    // Of more than entries can mean nobody knows which they mean.
    let is_any = |duty: &Duty<'_>| {
        missing.len() <= anywhere
            || missing_here.get(&duty.place) <= here.get(&duty.place)
            || missing_of_it.get(&duty.procedure) <= of_it.get(&duty.procedure)
    };
    troubled.retain(|duty| !is_missing(duty) || !(meant.contains(&(duty.procedure, duty.place)) || is_any(duty)));
}

/// The procedure that an entry means: what it says; else of what is missing where it stands, what its code comes near to.
fn meant_by(site: &Site, lost: &Lost, missing: &[(Ref<Procedure>, usize)]) -> Option<Ref<Procedure>> {
    match (&lost.subject, &lost.code) {
        (Some(Subject::Procedure(procedure)), _) => Some(*procedure),
        (None, Some(code)) => {
            let there = missing.iter().filter(|(_, place)| lost.place.is_none_or(|own| own == *place));
            let codes = there.map(|(procedure, _)| site.procedures[*procedure].code.national());
            site.find_procedure(nearest(code, codes)?)
        }
        _ => None,
    }
}

/// Leaves out what is missing at some office, or is still to be hung, and may be what rows of procedures mean of which nobody
/// knows the office. Of more than there are rows nobody knows which they mean.
pub(super) fn drop_strays(site: &Site, all: &mut [OfficePostings<'_>]) {
    type Spot<'s> = (Ref<Procedure>, &'s str);
    let mut rows: BTreeMap<Spot<'_>, usize> = BTreeMap::new();
    for stray in &site.strays {
        *rows.entry((stray.procedure, &*stray.place)).or_insert(0) += 1;
    }
    if rows.is_empty() {
        return;
    }
    let spot = |duty: &Duty<'_>| (duty.procedure, &*site.offices[duty.office].posting_places[duty.place].id);
    for status in LACKING {
        let mut missing: BTreeMap<Spot<'_>, usize> = BTreeMap::new();
        let lacking = all.iter().flat_map(|one| &one.troubled).filter(|duty| duty.status == status);
        lacking.for_each(|duty| *missing.entry(spot(duty)).or_insert(0) += 1);
        let is_meant = |duty: &Duty<'_>| missing.get(&spot(duty)) <= rows.get(&spot(duty));
        for postings in all.iter_mut() {
            postings.troubled.retain(|duty| duty.status != status || !is_meant(duty));
        }
    }
}

/// Whether an entry of which not all can be read may be about a procedure at a place.
pub(super) fn may_be_about(site: &Site, register: &Register, procedure: Ref<Procedure>, place: usize) -> bool {
    let id = &site.offices[register.office].posting_places[place].id;
    if site.strays.iter().any(|stray| stray.procedure == procedure && stray.place == *id) {
        return true;
    }
    let here = register.lost.iter().filter(|lost| lost.place.is_none_or(|own| own == place));
    let mut here = here.map(|lost| lost.may_be_any() || meant_by(site, lost, &[(procedure, place)]) == Some(procedure));
    here.any(|is_meant| is_meant)
}

/// Whether an entry about a notice has a place that is not known, or one at a place is about nobody knows what.
pub(super) fn may_be_notice(register: &Register, what: PostedMatter, place: usize) -> bool {
    let is_here = |lost: &Lost| lost.place.is_none_or(|own| own == place);
    register.lost.iter().any(|lost| {
        lost.subject == Some(Subject::Notice(what))
            || (lost.subject.is_none() && lost.is_notice != Some(false) && is_here(lost))
    })
}
