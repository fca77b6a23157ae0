//! Texts that hang since a day on which nobody could have them yet.

use jiff::civil::{Date, date};

use super::judge::{Claim, text};
use super::matter::Stands;
use super::named::named;
use crate::model::decision::Decision;
use crate::model::office::Office;
use crate::model::posting::{Entry, Text};
use crate::model::site::Site;
use crate::model::table::Ref;

/// Since when decisions announce procedures, which are then posted: Nghị định 63/2010/NĐ-CP.
const FIRST_ANNOUNCED: Date = date(2010, 10, 14);

/// The decision that was signed only after the day on which an entry says that its text was hung.
pub(super) fn signed_later(site: &Site, entry: &Entry, stands: &Stands, office: Ref<Office>) -> Option<Ref<Decision>> {
    let standing = match text(site, entry, stands, office) {
        Claim::Current | Claim::Early => stands.now.standing,
        Claim::Coming(from) => {
            stands.coming.iter().map(|stand| stand.standing).find(|coming| coming.effective() == Some(from))?
        }
        Claim::Old | Claim::UnknownSheet | Claim::Down => return None,
    };
    let own = match &entry.text {
        Text::Decision(decision) => Some(*decision),
        Text::Version(_) | Text::Sheet(_) | Text::ByDay => None,
    };
    let cited = own.or(standing.decision)?;
    let (posted, signed) = (entry.posted?, signed(&site.decisions[cited], standing.effective())?);
    // What hangs ahead of its day of effect is this text, and no older one.
    let is_ahead = standing.first_text && entry.announced_ahead && entry.posted < standing.effective();
    let is_sure = || {
        own.is_some()
            || is_ahead
            || (!standing.first_text && named(site, entry, office).is_known())
            || posted < FIRST_ANNOUNCED
            || hangs_elsewhere_since(site, entry, office, signed)
    };
    (posted < signed && is_sure()).then_some(cited)
}

/// Its day of signing, unless another of its days was before, which is found.
fn signed(decision: &Decision, effective: Option<Date>) -> Option<Date> {
    let others = [decision.received, decision.effective, effective];
    decision.signed.filter(|signed| others.iter().flatten().all(|day| signed <= day))
}

/// Whether an office hung a procedure at another place since a day. A decision may announce once more what hangs for
/// years: then all of it is older.
pub(super) fn hangs_elsewhere_since(site: &Site, entry: &Entry, office: Ref<Office>, day: Date) -> bool {
    let others = site.register(office).map_or(&[][..], |register| register.about(&entry.subject));
    let is_since = |posted: Date| (day..=site.as_of).contains(&posted);
    others.iter().any(|other| other.place != entry.place && other.posted.is_some_and(is_since))
}
