//! Whether what hangs is what has to hang.

use jiff::civil::Date;

use super::standing::{Standing, State};
use super::{Duty, Status};
use crate::model::gaps::Part;
use crate::model::office::Office;
use crate::model::posting::{Entry, SheetId, Text};
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
    /// A text that changes one in force, from this day on, which is still to come.
    Coming(Date),
    /// An earlier text.
    Old,
    /// A sheet of which nobody knows what it is.
    UnknownSheet,
}

impl Site {
    /// The day from which a text was announced that an entry was hung for, when that is still to come.
    #[must_use]
    pub fn comes_on(&self, entry: &Entry) -> Option<Date> {
        let (Some(procedure), Text::Decision(decision)) = (entry.procedure(), &entry.text) else { return None };
        let touches = self.touches(&self.procedures[procedure]).into_iter();
        let days = touches.filter(|touch| touch.decision == *decision).filter_map(|touch| touch.item.effective);
        days.min().filter(|day| *day > self.as_of)
    }
}

/// What an entry about a procedure comes to at its office.
pub(super) fn claim(site: &Site, entry: &Entry, standing: &Standing, office: Ref<Office>) -> Claim {
    // A day of posting that is still to come is a slip of the pen.
    if entry.is_down_on(site.as_of) {
        return Claim::Down;
    }
    text(site, entry, standing, office)
}

/// Which text an entry is about, whether it hangs or was taken down.
pub(super) fn text(site: &Site, entry: &Entry, standing: &Standing, office: Ref<Office>) -> Claim {
    let Some(reference) = entry.procedure() else { return Claim::Current };
    let procedure = &site.procedures[reference];
    if let (State::InForce(_), Some(from)) = (standing.state, site.comes_on(entry)) {
        return Claim::Coming(from);
    }
    let by_day = by_day(site, entry, standing);
    let has_version = standing.is_defined && !procedure.gaps.has(Part::LostText);
    let same = match &entry.text {
        Text::Version(version) if has_version => procedure.version.is_written_as(version),
        Text::Decision(decision) => {
            let is_own = procedure.announced_by == Some(*decision) && procedure.effective == standing.effective();
            Some(*decision) == standing.decision || is_own
        }
        Text::Sheet(sheet) if has_version => match SheetId::read(sheet) {
            Ok(id) if id == site.sheet(reference, office, entry.place) => true,
            Ok(_) if by_day == Claim::Old => false,
            Ok(_) => return Claim::UnknownSheet,
            Err(_) => return by_day,
        },
        Text::ByDay | Text::Version(_) | Text::Sheet(_) => return by_day,
    };
    match (same, by_day) {
        (false, _) => Claim::Old,
        (true, Claim::Early) => Claim::Early,
        (true, _) => Claim::Current,
    }
}

/// Which text it can be by its day of posting alone.
fn by_day(site: &Site, entry: &Entry, standing: &Standing) -> Claim {
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
        // Before it was signed nobody could announce it, unless no other text was still to come on that day.
        (false, true)
            if signed.is_none_or(|signed| signed <= posted) || !comes_between(site, entry, (posted, effective)) =>
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

/// Judges a duty by the entries about its procedure at its place.
pub(super) fn judge<'s>(site: &'s Site, duty: &mut Duty<'s>, entries: &'s [Entry], standing: &Standing) {
    let mut best: Option<(Status, &Entry)> = None;
    for entry in entries.iter().filter(|entry| entry.place == duty.place) {
        let text = text(site, entry, standing, duty.office);
        if matches!(text, Claim::Current | Claim::Early) {
            duty.first_posted = duty.first_posted.into_iter().chain(entry.posted).min();
        }
        let status = match claim(site, entry, standing, duty.office) {
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
    duty.entry = best.map(|(_, entry)| entry);
    duty.status = match best {
        Some((status @ (Status::Met | Status::TooLittle), _)) => status,
        _ if duty.waiver.is_some() => Status::Waived,
        _ if !matches!(standing.state, State::InForce(_)) || is_ahead(duty.due, site.as_of) => Status::NotYetDue,
        Some((status, _)) => status,
        None if duty.due.is_none() => Status::Undated,
        None => Status::Missing,
    };
}

fn is_ahead(due: Option<Date>, day: Date) -> bool {
    due.is_some_and(|due| due >= day)
}
