//! Whether what hangs is what has to hang.

use jiff::civil::Date;

use super::matter::Stands;
use super::named::{Named, is_of, named};
use super::signing::hangs_elsewhere_since;
use super::standing::{Standing, State};
use super::{Duty, Status};
use crate::model::office::Office;
use crate::model::posting::{Entry, Text};
use crate::model::site::Site;
use crate::model::table::Ref;

/// What an entry of a register comes to on the day of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Taken down.
    Down,
    /// The text in force, or one announced ahead.
    Current,
    /// The text in force, hung before its day of effect without saying so.
    Early,
    /// A text that comes after the one in force, from this day on.
    Coming(Date),
    /// An earlier text.
    Old,
    /// A sheet or a version that nobody knows.
    UnknownSheet,
}

/// What an entry about a procedure comes to at its office.
pub(super) fn claim(site: &Site, entry: &Entry, stands: &Stands, office: Ref<Office>) -> Claim {
    // A day of posting that is still to come is a slip of the pen.
    if entry.is_down_on(site.as_of) {
        return Claim::Down;
    }
    text(site, entry, stands, office)
}

/// Which text an entry is about, whether it hangs or was taken down.
pub(super) fn text(site: &Site, entry: &Entry, stands: &Stands, office: Ref<Office>) -> Claim {
    let standing = &stands.now.standing;
    let is_it = |coming: &&Standing| is_surely(site, entry, coming, standing.effective(), office);
    if let Some(from) = stands.coming.iter().map(|stand| &stand.standing).find(is_it).and_then(Standing::effective) {
        return Claim::Coming(from);
    }
    let Some(reference) = entry.procedure() else { return Claim::Current };
    let procedure = &site.procedures[reference];
    let by_day = by_day(site, entry, standing, office);
    let same = match (&entry.text, named(site, entry, office)) {
        (Text::Decision(decision), _) => {
            let is_own = procedure.announced_by == Some(*decision) && procedure.effective == standing.effective();
            Some(*decision) == standing.decision || is_own
        }
        (_, Named::Past(past)) => is_of(past, standing),
        (_, Named::Nothing) => return by_day,
        // What is defined is still to come.
        _ if !standing.is_defined => return by_day,
        (_, Named::Defined) => true,
        (_, Named::Unknown) if by_day != Claim::Old => return Claim::UnknownSheet,
        (_, Named::Unknown) => false,
    };
    match (same, by_day) {
        (false, _) => Claim::Old,
        (true, Claim::Early) => Claim::Early,
        (true, _) => Claim::Current,
    }
}

/// Whether an entry may be about a text to come. Where it names none, what was hung since the decision was signed may be.
fn may_be(site: &Site, entry: &Entry, coming: &Standing, office: Ref<Office>) -> bool {
    if let Text::Decision(decision) = &entry.text {
        return Some(*decision) == coming.decision;
    }
    match named(site, entry, office) {
        Named::Defined => return coming.is_defined,
        Named::Past(past) => return is_of(past, coming),
        Named::Nothing | Named::Unknown => {}
    }
    let decision = coming.decision.map(|decision| &site.decisions[decision]);
    let announced = decision.and_then(|decision| decision.signed.or(decision.received));
    let is_since = |posted: Date| announced.is_some_and(|day| day <= posted) && Some(posted) < coming.effective();
    entry.posted.is_some_and(is_since)
}

/// Whether an entry is about a text to come, and not about the one before it, in force since a day: it says so, or that
/// it applies from a day to come.
fn is_surely(site: &Site, entry: &Entry, coming: &Standing, since: Option<Date>, office: Ref<Office>) -> bool {
    let is_named = || matches!(entry.text, Text::Decision(_)) || named(site, entry, office).is_known();
    // A day of posting that is still to come is a slip of the pen, which tells nothing of the text.
    let is_later = || entry.announced_ahead && since <= entry.posted && entry.posted <= Some(site.as_of);
    may_be(site, entry, coming, office) && (is_named() || is_later())
}

/// Which text it can be by its day of posting alone.
fn by_day(site: &Site, entry: &Entry, standing: &Standing, office: Ref<Office>) -> Claim {
    let (Some(posted), Some(effective)) = (entry.posted, standing.effective()) else { return Claim::Current };
    if posted >= effective {
        return Claim::Current;
    }
    let signed = standing.decision.and_then(|decision| site.decisions[decision].signed);
    match (standing.first_text, entry.announced_ahead) {
        (true, false) => Claim::Early,
        (true, true) => Claim::Current,
        // Hung after it was signed, it is this text, only too early, unless another one was still to come.
        (false, false)
            if signed.is_some_and(|signed| signed <= posted) && !comes_between(site, entry, (posted, effective)) =>
        {
            Claim::Early
        }
        // Before it was signed nobody could announce it, unless no other text was still to come on that day and all that
        // hangs is older: then it is the day of signing that is wrong.
        (false, true)
            if signed.is_none_or(|signed| {
                signed <= posted
                    || !(comes_between(site, entry, (posted, effective))
                        || hangs_elsewhere_since(site, entry, office, signed))
            }) =>
        {
            Claim::Current
        }
        (false, _) => Claim::Old,
    }
}

/// Whether another text of the procedure took effect between two days.
fn comes_between(site: &Site, entry: &Entry, (after, before): (Date, Date)) -> bool {
    let Some(procedure) = entry.procedure().map(|procedure| &site.procedures[procedure]) else { return false };
    let decided = site.touches(procedure).into_iter().filter_map(|touch| touch.item.effective);
    let written = procedure.history.iter().filter_map(|past| past.effective);
    decided.chain(written).any(|day| after < day && day < before)
}

/// Judges a duty about a text, one of those that stand at its office, by the entries about its procedure.
pub(super) fn judge<'s>(
    site: &'s Site,
    duty: &mut Duty<'s>,
    entries: &'s [Entry],
    stands: &Stands,
    standing: &Standing,
) {
    let mut best: Option<(Status, &Entry)> = None;
    let mut corrected = Vec::new();
    for entry in entries.iter().filter(|entry| entry.place == duty.place) {
        let claim = match duty.is_beside {
            true if may_be(site, entry, standing, duty.office) => Claim::Current,
            // Of what hangs beside it, nothing is an old text of it.
            true => continue,
            false => text(site, entry, stands, duty.office),
        };
        let is_it = matches!(claim, Claim::Current | Claim::Early);
        if is_it {
            duty.first_posted = duty.first_posted.into_iter().chain(entry.posted).min();
        }
        corrected.extend(Some(entry).filter(|_| claim == Claim::UnknownSheet));
        if entry.is_down_on(site.as_of) {
            duty.down = Some(entry).filter(|_| is_it).or(duty.down);
            continue;
        }
        let status = match claim {
            // Not the text in force yet, so it neither meets the duty nor is an old text.
            Claim::Down | Claim::Coming(_) => continue,
            Claim::Current | Claim::Early if entry.content >= duty.content => Status::Met,
            Claim::Current | Claim::Early => Status::TooLittle,
            Claim::Old | Claim::UnknownSheet => Status::Stale,
        };
        // Of equals the latest.
        if best.is_none_or(|(known, _)| status <= known) {
            best = Some((status, entry));
        }
    }
    duty.first_posted = duty.first_posted.map(|first| unbroken_since(site, first, &corrected));
    duty.entry = best.map(|(_, entry)| entry);
    duty.status = match best {
        Some((Status::Met, _)) => Status::Met,
        _ if duty.waiver.is_some() => Status::Waived,
        Some((Status::TooLittle, _)) => Status::TooLittle,
        _ if is_ahead(duty.due, site.as_of) => Status::NotYetDue,
        // Citizens may complain of what is in force and does not hang: 19/2014/TT-BTP, Điều 9. Whom the decision itself tells
        // by when to post is late from that day on.
        _ if !matches!(standing.state, State::InForce(_)) && (!duty.is_ordered || duty.due.is_none()) => {
            Status::NotYetDue
        }
        Some((status, _)) => status,
        None if duty.due.is_none() => Status::Undated,
        None => Status::Missing,
    };
}

/// Since when something hung without a break until a text was hung. When a text is corrected, its earlier sheets, in the order
/// of their days, are known to nobody any more; who hangs the new one in their place, by the next working day, hung it in time.
fn unbroken_since(site: &Site, first: Date, corrected: &[&Entry]) -> Date {
    let reaches = |entry: &Entry, next: Date| {
        // On a day that cannot be right it may have come down on any.
        let removed = entry.removed.filter(|_| !entry.is_removed_somehow);
        let days = removed.map(|removed| site.calendar.working_days_after(removed, next));
        days.flatten().is_none_or(|days| days <= 1)
    };
    corrected.iter().rev().fold(first, |first, entry| {
        entry.posted.filter(|posted| *posted < first && reaches(entry, first)).unwrap_or(first)
    })
}

fn is_ahead(due: Option<Date>, day: Date) -> bool {
    due.is_some_and(|due| due >= day)
}
