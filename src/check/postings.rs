//! What rules about postings share: for every office its duties that are not simply met, and what each entry of its
//! register comes to.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rayon::prelude::*;

use super::unled::{self, Unled};
use super::unread::{Unread, is_taker_lost, may_be_left_to_unread, may_not_be_head, unclear_desks};
use super::unserved::Unserved;
use super::up::{self, Look, Trouble, Up};
use super::waived::{Lapsed, MayBeWaived};
use super::{evidence, inspected, lost_entries};
use crate::diagnostics::Place;
use crate::load::raw::{Binding, PostedMatter};
use crate::model::{
    Duties, Duty, Entry, Office, PostingRule, Procedure, Ref, Register, Site, Status, Subject, Tally, Waiver,
};

/// The postings of an office of the area.
pub struct OfficePostings<'s> {
    /// Whose.
    pub office: Ref<Office>,
    /// What is posted; none when nothing is written.
    pub register: Option<&'s Register>,
    /// How many duties stand how.
    pub tally: Tally,
    /// The duties that are not simply met. None without a register: then nothing can be said about single ones.
    pub troubled: Vec<Duty<'s>>,
    /// Postings that are up, and what each comes to.
    pub up: Vec<Up<'s>>,
    /// Postings that meet a duty and that nobody has seen for too long, with the last day.
    pub unconfirmed: Vec<(&'s Entry, Date)>,
    /// Days from which nobody can count to the day a duty is due.
    pub uncounted: BTreeSet<Date>,
    /// How many procedures it has to post without a place for them.
    pub without_place: usize,
    /// Whether it stands at the head of its unit.
    pub is_head: bool,
    /// Whether it owes notices: who has procedures to post, or would have, were they not ordered to be posted elsewhere.
    owes_notices: bool,
    /// What may be waived by what cannot be read.
    may_be_waived: MayBeWaived<'s>,
    /// How many duties that are not met that may be.
    pub perhaps_waived: usize,
    /// Waivers that have expired.
    lapsed: Lapsed<'s>,
    /// The postings that are missing and were waived, by the id of the waiver that has expired.
    pub was_waived: BTreeMap<&'s str, Vec<Duty<'s>>>,
    /// The ids of waivers that have expired and without which something that hangs would have been late, or more so.
    pub was_needed: BTreeSet<&'s str>,
}

impl OfficePostings<'_> {
    /// Whether a procedure may be waived at a place by what cannot be read.
    pub(super) fn may_be_waived(&self, procedure: Ref<Procedure>, kind: Option<&str>) -> bool {
        self.may_be_waived.covers(Some(procedure), kind)
    }
}

/// The postings of all offices of the area, by office. Where waivers are taken `as_written`, nothing is held back for what
/// a misspelled one may mean.
pub(super) fn of_all<'s>(
    site: &'s Site,
    duties: &Duties<'s>,
    unread: &Unread,
    unserved: &Unserved<'_>,
    as_written: bool,
) -> Vec<OfficePostings<'s>> {
    let (unled, torn) = (unled::all(site), up::torn(site));
    let look = |office| {
        let (is_torn, is_unserved) = (torn.contains(&office), unserved.holds(office));
        Look { site, duties, unread, office, is_torn, is_unserved, as_written }
    };
    let offices = duties.offices().to_vec().into_par_iter();
    // One by one: those with large registers may stand side by side.
    let mut all: Vec<_> = offices.with_max_len(1).map(|office| of_one(&look(office), &unled)).collect();
    lost_entries::drop_strays(site, &mut all);
    all
}

fn of_one<'s>(look: &Look<'_, 's>, unled: &Unled) -> OfficePostings<'s> {
    let Look { site, duties, office, .. } = *look;
    let register = site.register(office);
    let register = register.filter(|register| !register.entries.is_empty() || !register.lost.is_empty());
    let (lapsed, last_seen) = (Lapsed::of(site, office, look.as_written), inspected::last_seen(site, office));
    let (mut up, mut owed) = (up::all(look, register), BTreeSet::new());
    let (old, is_headless) = (up::old(&up), may_not_be_head(site, office));
    let (may_be_waived, unclear) = (MayBeWaived::of(site, office, look.as_written), unclear_desks(site, office));
    let (mut tally, mut troubled, mut unconfirmed) = (Tally::default(), Vec::new(), Vec::new());
    let (mut uncounted, mut perhaps_waived, mut was_needed) = (BTreeSet::new(), 0, BTreeSet::new());
    duties.each(office, |duty| {
        let is_for_head = is_headless && duty.rule.binds == Binding::Authority;
        if is_for_head || (duty.status == Status::Missing && is_unled(site, &duty, unled)) {
            return;
        }
        if old.contains(&duty.procedure) {
            up::note(&duty, &mut owed);
        }
        tally.count(duty.status);
        uncounted.extend(duty.uncounted.filter(|_| !site.offices[office].has_unclear_start()));
        let kind = site.offices[office].posting_places[duty.place].kind.as_deref();
        let perhaps = duty.status != Status::Met && may_be_waived.covers(Some(duty.procedure), kind);
        perhaps_waived += usize::from(perhaps && matches!(duty.status, Status::Missing | Status::Undated));
        if register.is_none() || perhaps || is_unsure(look, &duty, &unclear) {
            return;
        }
        was_needed.extend(lapsed.needed_for(&duty, site).map(|waiver| waiver.id.as_str()));
        if duty.status != Status::Missing && lapsed.behind(&duty, site).is_some() {
            return;
        }
        if let (Status::Met, Some(entry)) = (duty.status, duty.entry) {
            unconfirmed.extend(last_seen.too_long_ago(site, &duty, entry).map(|day| (entry, day)));
        }
        if is_judged(site, &duty) && (duty.status != Status::Met || was_surely_late(site, &duty)) {
            troubled.push(duty);
        }
    });
    drop_beside_missing(&mut troubled);
    if let Some(register) = register.filter(|register| !register.lost.is_empty()) {
        lost_entries::drop_missing(site, register, &mut troubled);
    }
    let was_waived = lapsing(&lapsed, &mut troubled, site);
    up::settle(&mut up, &owed, site);
    drop_early(&mut unconfirmed, &up);
    OfficePostings {
        office,
        register,
        tally,
        troubled,
        up,
        unconfirmed,
        uncounted,
        without_place: duties.without_place(office),
        is_head: duties.is_head(office) && !is_headless,
        owes_notices: tally != Tally::default() || (!is_headless && duties.would_post(office)),
        may_be_waived,
        perhaps_waived,
        lapsed,
        was_waived,
        was_needed,
    }
}

/// Takes out what is missing because a waiver has expired.
fn lapsing<'s>(lapsed: &Lapsed<'s>, troubled: &mut Vec<Duty<'s>>, site: &Site) -> BTreeMap<&'s str, Vec<Duty<'s>>> {
    let mut was_waived: BTreeMap<_, Vec<_>> = BTreeMap::new();
    troubled.retain(|duty| {
        let behind = lapsed.behind(duty, site);
        if let Some(waiver) = behind {
            was_waived.entry(waiver.id.as_str()).or_default().push(*duty);
        }
        behind.is_none()
    });
    was_waived
}

/// Whether nobody knows what a duty comes to, or whether it is one, because of what cannot be read.
fn is_unsure(look: &Look<'_, '_>, duty: &Duty<'_>, unclear: &[&Office]) -> bool {
    let Look { site, unread, office, .. } = *look;
    unread.hides(duty.procedure)
        || duty.entry.is_some_and(|entry| unread.hides_entry(entry, site))
        || is_taker_lost(site, &site.procedures[duty.procedure], unclear)
        || may_be_left_to_unread(site, duty)
        || (duty.status == Status::Missing && site.offices[office].is_reception_unclear())
}

/// A day that cannot be right tells nothing of how long nobody has looked.
fn drop_early(unconfirmed: &mut Vec<(&Entry, Date)>, up: &[Up<'_>]) {
    let is_early = |up: &&Up<'_>| matches!(up.trouble, Some(Trouble::Early(_) | Trouble::Unsigned(_)));
    let early: BTreeSet<Place> = up.iter().filter(is_early).map(|up| up.entry.at).collect();
    unconfirmed.retain(|(entry, _)| !early.contains(&entry.at));
}

/// Whether a duty is owed only for a level of which no agency is named.
fn is_unled(site: &Site, duty: &Duty<'_>, unled: &Unled) -> bool {
    let level = site.offices[duty.office].level;
    duty.rule.binds == Binding::Authority && level.is_some_and(|level| unled.contains(&(duty.procedure, level)))
}

/// Whether it is time to judge a duty. What hangs of a text to come is judged when it applies, unless its decision itself says
/// by when to hang it; what does not hang of it, only where its last day is sure.
fn is_judged(site: &Site, duty: &Duty<'_>) -> bool {
    match duty.status {
        Status::NotYetDue => true,
        Status::Missing => !duty.is_to_come(site.as_of) || !is_due_unclear(site, duty),
        Status::Met => !duty.is_beside || duty.is_ordered,
        _ => !duty.is_beside,
    }
}

/// Where nothing right hangs of a procedure, what is to come of it does not hang either.
fn drop_beside_missing(troubled: &mut Vec<Duty<'_>>) {
    let is_missing = |duty: &Duty<'_>| matches!(duty.status, Status::Missing | Status::Undated | Status::Stale);
    let missing = troubled.iter().filter(|duty| is_missing(duty) && !duty.is_beside);
    let missing: BTreeSet<_> = missing.map(|duty| (duty.procedure, duty.place)).collect();
    troubled.retain(|duty| !(duty.is_beside && is_missing(duty) && missing.contains(&(duty.procedure, duty.place))));
}

/// Whether a duty was met late, whatever its last day may be.
fn was_surely_late(site: &Site, duty: &Duty<'_>) -> bool {
    duty.was_late(site) && !is_due_unclear(site, duty)
}

/// Whether the day by which a duty was due may be a later one: since when its office exists, or a day off before it, cannot be
/// read, or its decision may not have been signed on the day that it says.
fn is_due_unclear(site: &Site, duty: &Duty<'_>) -> bool {
    let is_torn = duty.due.zip(duty.first_posted).is_some_and(|(due, posted)| site.calendar.is_torn(due, posted));
    let decisions = [duty.decision, site.procedures[duty.procedure].announced_by];
    let is_slip = decisions.into_iter().flatten().any(|one| site.decisions[one].came_too_late());
    is_torn || is_slip || site.offices[duty.office].has_unclear_start()
}

/// A notice that an office owes at a place, and the latest posting of it that is up.
pub(super) struct Notice<'s> {
    pub(super) postings: &'s OfficePostings<'s>,
    pub(super) place: usize,
    pub(super) rule: &'s PostingRule,
    pub(super) entry: Option<&'s Entry>,
    /// The latest that was taken down.
    pub(super) down: Option<&'s Entry>,
    /// The waiver that has expired and is the reason why none is up: it is found, not the notice.
    pub(super) was_waived: Option<&'s Waiver>,
}

impl Notice<'_> {
    /// Whether none is up, and no waiver was the reason.
    pub(super) fn is_missing(&self) -> bool {
        self.entry.is_none() && self.was_waived.is_none()
    }
}

/// What is posted besides procedures, with the name of the value by which sentences tell of it.
pub(super) const NOTICES: [(&str, PostedMatter); 3] =
    [("feedback", PostedMatter::Feedback), ("fees", PostedMatter::Fees), ("disclosures", PostedMatter::Disclosures)];

/// The notices of a kind that offices with a register and with duties owe, at each of their places.
pub(super) fn notices<'s>(site: &'s Site, all: &'s [OfficePostings<'s>], what: PostedMatter) -> Vec<Notice<'s>> {
    let with_register = all.iter().filter(|postings| postings.register.is_some());
    with_register.flat_map(|postings| notices_of(site, postings, what)).collect()
}

/// The notices of a kind that an office owes, whether it has a register or not.
pub(super) fn notices_of<'s>(site: &'s Site, postings: &'s OfficePostings<'s>, what: PostedMatter) -> Vec<Notice<'s>> {
    let mut notices = Vec::new();
    if postings.owes_notices {
        let office = &site.offices[postings.office];
        let binds = |rule: &&PostingRule| {
            rule.what == what
                && rule.holds_on(site.as_of)
                && !rule.is_undated
                && rule.binds_level(office.level)
                && (rule.binds == Binding::Receiving || postings.is_head)
        };
        let entries = postings.register.map_or(&[][..], |register| register.about(&Subject::Notice(what)));
        for (place, own) in office.posting_places.iter().enumerate() {
            let kind = own.kind.as_deref();
            let names = |rule: &&PostingRule| rule.places.iter().any(|known| Some(known.as_str()) == kind);
            let covers = |waiver: &Waiver| {
                waiver.covers_office(postings.office) && waiver.procedures.is_none() && waiver.is_for_kind(kind)
            };
            let is_waived = |waiver: &Waiver| waiver.holds_on(site.as_of) && covers(waiver);
            let Some(rule) = site.posting_rules.iter().filter(binds).find(names) else { continue };
            if !postings.may_be_waived.covers(None, kind) && !site.waivers.iter().any(is_waived) {
                let is_down = |entry: &Entry| entry.is_down_on(site.as_of);
                let last = |down: bool| entries.iter().rfind(|entry| entry.place == place && is_down(entry) == down);
                if postings.register.is_some_and(|register| lost_entries::may_be_notice(register, what, place)) {
                    continue;
                }
                let (entry, down) = (last(false), last(true));
                let was_waived = postings.lapsed.covering(None, kind).filter(|_| entry.is_none());
                notices.push(Notice { postings, place, rule, entry, down, was_waived });
            }
        }
    }
    notices
}

/// Entries about one thing at one place, one after another in the order of their days.
pub(super) fn histories(register: &Register) -> impl Iterator<Item = &[Entry]> {
    register.entries.chunk_by(|one, next| (&one.subject, one.place) == (&next.subject, next.place))
}

/// The posting that would meet a duty if it had not been taken down. Of one that was seen afterwards the day is wrong, which is found.
pub(super) fn taken_down<'s>(duty: &Duty<'s>, site: &Site) -> Option<&'s Entry> {
    let is_missing = duty.first_posted.is_some() && matches!(duty.status, Status::Missing | Status::Undated);
    let down = duty.down.filter(|_| is_missing && !duty.is_to_come(site.as_of));
    down.filter(|entry| evidence::after_removal(entry, site.as_of).is_none())
}
