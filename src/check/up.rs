//! What each sheet that hangs comes to, also where nobody has to hang one.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::unread::{Unread, may_be_taken_at, may_have_desk};
use super::{in_charge, unhandled, unled};
use crate::load::raw::ProcedureKind;
use crate::model::{
    Claim, Decision, Duties, Duty, Entry, Office, Procedure, Ref, Register, Site, State, Status, Subject,
};

/// A kind of place that sends nobody to a wrong counter.
pub(super) const PORTAL: &str = "portal";

/// A posting of a procedure that is up.
pub struct Up<'s> {
    /// The entry.
    pub entry: &'s Entry,
    /// Why it should not be as it is; `None` when all is well.
    pub trouble: Option<Trouble>,
}

/// What is wrong with a posting that is up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The procedure is no longer in force since this day.
    LeftOver(Date),
    /// The office has nothing to do with the procedure.
    Misplaced,
    /// It was hung before this day of effect without saying so.
    Early(Date),
    /// It was hung before this decision was signed.
    Unsigned(Ref<Decision>),
    /// Its sheet, or its version, is none that is known.
    UnknownSheet,
    /// It is an old text, the one of now being in force since a day, where nothing has to hang.
    Old(Option<Date>),
}

/// What is asked about the sheets of an office.
#[derive(Clone, Copy)]
pub(super) struct Look<'a, 's> {
    pub(super) site: &'s Site,
    pub(super) duties: &'a Duties<'s>,
    pub(super) unread: &'a Unread,
    pub(super) office: Ref<Office>,
    /// Whether nobody knows what it has to post.
    pub(super) is_torn: bool,
    /// Whether nobody receives in its unit what names no office, which was found.
    pub(super) is_unserved: bool,
    /// Whether waivers count as they are written, misspelled ids for nothing.
    pub(super) as_written: bool,
}

/// How a sheet hangs at an office that does not have to post its procedure anywhere.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stray {
    /// People are sent to the wrong place.
    Wrong,
    /// It may hang there.
    Allowed,
    /// Nobody knows, because of what was found elsewhere.
    Unclear,
}

/// What hangs at an office by its register.
pub(super) fn all<'s>(look: &Look<'_, 's>, register: Option<&'s Register>) -> Vec<Up<'s>> {
    let entries = register.map_or(&[][..], |register| &register.entries);
    let is_unclear = look.is_torn || may_have_desk(look.site, look.office);
    entries.iter().filter_map(|entry| one(look, entry, is_unclear)).collect()
}

fn one<'s>(look: &Look<'_, 's>, entry: &'s Entry, is_unclear: bool) -> Option<Up<'s>> {
    let Look { site, duties, unread, office, .. } = *look;
    let hides = |procedure: Ref<Procedure>| {
        is_unclear
            || (look.is_unserved && site.procedures[procedure].offices.is_empty())
            || unread.may_grant(site, office, procedure)
    };
    let stray = |procedure| match procedure {
        _ if hides(procedure) => Stray::Unclear,
        _ if duties.concerns(office, procedure) => Stray::Allowed,
        _ => stray(site, procedure, (office, entry.place)),
    };
    let trouble = match &entry.subject {
        Subject::Procedure(_) if unread.hides_entry(entry, site) => None,
        Subject::Notice(_) => return None,
        Subject::Undefined(code) => {
            site.ended_since(code).filter(|_| entry.is_up_on(site.as_of)).map(Trouble::LeftOver)
        }
        Subject::Procedure(procedure) => match duties.standing(office, *procedure).zip(duties.claim(office, entry)) {
            None => {
                let is_wrong = entry.is_up_on(site.as_of)
                    && (is_between_agencies(*procedure, (office, entry.place), site)
                        || stray(*procedure) == Stray::Wrong);
                is_wrong.then_some(Trouble::Misplaced)
            }
            Some(((standing, is_bound), claim)) => {
                let stray = (!is_bound).then(|| stray(*procedure));
                match (claim, standing.state) {
                    (Claim::Down, _) => return None,
                    // Taken down, only when is not known, or ended, only why is not: that was found.
                    (_, State::Ended(_)) if entry.is_removal_unclear(site.as_of) || duties.is_end_doubtful(entry) => {
                        None
                    }
                    (_, State::Ended(since)) if !matches!(claim, Claim::Coming(_)) => Some(Trouble::LeftOver(since)),
                    _ if stray == Some(Stray::Wrong) => Some(Trouble::Misplaced),
                    _ if stray == Some(Stray::Unclear) => None,
                    _ => of_text(look, entry, claim, standing.effective()),
                }
            }
        },
    };
    Some(Up { entry, trouble })
}

/// What is wrong with the text that hangs, which may be posted there.
fn of_text(look: &Look<'_, '_>, entry: &Entry, claim: Claim, effective: Option<Date>) -> Option<Trouble> {
    let Look { site, duties, office, .. } = *look;
    let unsigned = || duties.signed_later(office, entry).map(Trouble::Unsigned);
    match claim {
        Claim::Coming(from) => unsigned().or(Some(Trouble::Early(from)).filter(|_| !entry.announced_ahead)),
        // Hung on a day that is still to come: that was found.
        Claim::Early if entry.posted.is_some_and(|posted| posted > site.as_of) => None,
        Claim::Early => unsigned().or_else(|| effective.map(Trouble::Early)),
        Claim::UnknownSheet => Some(Trouble::UnknownSheet),
        Claim::Current => unsigned(),
        Claim::Old => Some(Trouble::Old(effective)).filter(|_| !entry.is_removal_unclear(site.as_of)),
        Claim::Down => None,
    }
}

/// What is owed of old texts that hang, by procedure; at a place, or anywhere at the office in the time that is left.
pub(super) type Owed = BTreeSet<(Ref<Procedure>, Option<usize>)>;

/// The procedures of which old texts hang.
pub(super) fn old(up: &[Up<'_>]) -> BTreeSet<Ref<Procedure>> {
    up.iter().filter(|up| matches!(up.trouble, Some(Trouble::Old(_)))).filter_map(|up| up.entry.procedure()).collect()
}

/// Notes what is owed where an old text hangs: then the duty tells of it.
pub(super) fn note(duty: &Duty<'_>, owed: &mut Owed) {
    if duty.status != Status::Waived {
        owed.insert((duty.procedure, Some(duty.place)));
    }
    if duty.status == Status::NotYetDue && !duty.is_beside {
        owed.insert((duty.procedure, None));
    }
}

/// Leaves old texts only where nothing is owed, nothing newer hangs beside them, which is found, and somebody was at work since
/// they are old.
pub(super) fn settle(up: &mut [Up<'_>], owed: &Owed, site: &Site) {
    let place = |up: &Up<'_>| up.entry.procedure().map(|procedure| (procedure, Some(up.entry.place)));
    let newer = up.iter().filter(|up| !matches!(up.trouble, Some(Trouble::Old(_)))).filter_map(place);
    let newer: Owed = newer.collect();
    for up in up {
        let Some(Trouble::Old(since)) = up.trouble else { continue };
        let is_owed =
            place(up).is_some_and(|at| [at, (at.0, None)].iter().any(|at| owed.contains(at) || newer.contains(at)));
        let days = since
            .and_then(|since| site.calendar.working_days_after(since.yesterday().ok()?, site.as_of.yesterday().ok()?));
        if is_owed || days == Some(0) {
            up.trouble = None;
        }
    }
}

/// How a sheet hangs at a place of an office that does not have to post its procedure.
fn stray(site: &Site, reference: Ref<Procedure>, at: (Ref<Office>, usize)) -> Stray {
    let procedure = &site.procedures[reference];
    // A policy that names an office which cannot take it is found as that, too.
    // A level without an agency is found as that; then its offices and those of another are exchanged.
    let may_take = site.is_let_receive(at.0, reference) || may_be_taken_at(site, procedure, at.0);
    if may_take
        || is_nowhere(procedure, site)
        || is_unserved(procedure, at.0, site)
        || unhandled::is_in_unit(site, procedure, at.0)
        || !unled::of(procedure, site).is_empty()
    {
        Stray::Unclear
    } else if in_charge::is_named(&site.offices[at.0], procedure, site) || is_on_portal_above(procedure, at, site) {
        Stray::Allowed
    } else {
        Stray::Wrong
    }
}

/// Whether a procedure between agencies, which Nghị định 63/2010/NĐ-CP, Điều 1 khoản 2 leaves out, hangs at a place to which
/// citizens come, and no decision about it orders that. On portals they are published.
pub(super) fn is_between_agencies(procedure: Ref<Procedure>, at: (Ref<Office>, usize), site: &Site) -> bool {
    let procedure = &site.procedures[procedure];
    let is_ordered = || site.touches(procedure).iter().any(|touch| site.decisions[touch.decision].posting.is_some());
    let kind = site.offices[at.0].posting_places[at.1].kind.as_deref();
    procedure.kind == ProcedureKind::Internal && kind.is_some_and(|kind| kind != PORTAL) && !is_ordered()
}

/// The offices of a level that is not known or is no more, which was found, and those above them: who has to post what there is not known.
pub(super) fn torn(site: &Site) -> BTreeSet<Ref<Office>> {
    let is_torn =
        |office: &Office| office.exists_on(site.as_of) && office.level.is_none_or(|level| site.has_ended(level));
    let torn = site.offices.iter().filter(|(_, office)| is_torn(office));
    torn.flat_map(|(reference, office)| [Some(reference), office.parent]).flatten().collect()
}

/// Whether nobody takes a procedure, or nobody knows who should (an office that is named may be gone, or receive
/// nothing), or one of its levels is no more: that was found, and then every place is wrong.
fn is_nowhere(procedure: &Procedure, site: &Site) -> bool {
    let is_gone =
        |office: &Ref<Office>| !site.offices[*office].exists_on(site.as_of) || site.offices[*office].refuses();
    procedure.offices.iter().any(is_gone)
        || !site.may_be_taken(procedure)
        || procedure.levels.iter().any(|level| site.has_ended(*level))
}

/// Whether a procedure is handed in at the level of an office, and no office of it receives: that was found.
fn is_unserved(procedure: &Procedure, office: Ref<Office>, site: &Site) -> bool {
    let levels = procedure.handed_in_at();
    let level = site.offices[office].level.filter(|level| levels.contains(level));
    level.is_some_and(|level| !site.offices.items().iter().any(|one| one.receives() && one.level == Some(level)))
}

/// Whether a procedure stands on the portal of an office above one that takes it: portals of provinces carry what is done
/// in the province, 63/2010/NĐ-CP, Điều 17.
fn is_on_portal_above(procedure: &Procedure, (office, place): (Ref<Office>, usize), site: &Site) -> bool {
    let is_portal = site.offices[office].posting_places[place].kind.as_deref() == Some(PORTAL);
    is_portal && site.takers(procedure).into_iter().any(|taker| site.offices.is_above(office, taker))
}
