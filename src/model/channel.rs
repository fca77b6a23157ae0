//! A way to hand in a dossier, with its time limit and its fees.

use super::calendar::TimeLimit;
use super::fee::Fee;
use super::gaps::{Gaps, Part, unlisted, unsaid};
use super::{References, need};
use crate::diagnostics::{Findings, Place};
use crate::load::raw::{self, Via};

/// A way to hand in a dossier (cách thức thực hiện).
#[derive(Clone, Debug)]
pub struct Channel {
    /// Where it stands.
    pub place: Place,
    /// Which way.
    pub via: Via,
    /// When the result is ready.
    pub time_limit: Option<TimeLimit>,
    /// Why the time limit differs from the other channels.
    pub reason: Option<String>,
    /// Fees.
    pub fees: Vec<Fee>,
    /// Whether some of them could not be used, or their days not be read, which was found.
    pub has_lost_fees: bool,
    /// How it works.
    pub note: Option<String>,
    /// What nobody wrote.
    pub gaps: Gaps,
}

/// Reads the channels of a procedure.
pub(super) fn channels(
    list: raw::ListOf<raw::Channel>,
    whole: Place,
    cases: &[&str],
    findings: &mut Findings,
) -> Vec<Channel> {
    need::each(list, whole, |raw, place| {
        let via = need::required_word(&raw.via, "via", place, findings)?;
        let gaps = Gaps::of(&[
            (Part::TimeLimit, unlimited(&raw.time_limit)),
            (Part::Amount, raw.time_limit.get().is_none_or(|limit| unsaid(&limit.amount))),
            (Part::Promise, raw.time_limit.get().is_none_or(|limit| unsaid(&limit.committed))),
            (Part::Extension, raw.time_limit.get().is_none_or(|limit| unsaid(&limit.extension))),
            (Part::CaseLimits, raw.time_limit.get().is_none_or(|limit| unlisted(&limit.cases))),
            (Part::Fees, unlisted(&raw.fees)),
        ]);
        for (fee, place) in raw.fees.items() {
            look_up(&fee.case, place, cases, findings);
        }
        let written = raw.fees.written();
        let fees = need::each(raw.fees, place, |fee, place| Fee::new(fee, place, findings));
        Some(Channel {
            place,
            via,
            time_limit: time_limit(raw.time_limit, place, cases, findings),
            reason: raw.reason.into_text(),
            has_lost_fees: fees.len() < written || fees.iter().any(|fee| fee.has_unread_days),
            fees,
            note: raw.note.into_text(),
            gaps,
        })
    })
}

/// Whether nothing is said about how long it takes; words about what starts the clock are no limit.
fn unlimited(field: &raw::Field<raw::TimeLimit>) -> bool {
    unsaid(field)
        || field.get().is_some_and(|limit| {
            unsaid(&limit.amount)
                && unsaid(&limit.unit)
                && limit.text.text().is_none()
                && unlisted(&limit.cases)
                && unsaid(&limit.committed)
        })
}

fn time_limit(
    field: raw::Field<raw::TimeLimit>,
    place: Place,
    cases: &[&str],
    findings: &mut Findings,
) -> Option<TimeLimit> {
    let written = field.value?;
    let (at, amount) = (field.place.unwrap_or(place), written.amount.value);
    for (limit, place) in written.cases.items() {
        look_up(&limit.case, place.or(Some(at)), cases, findings);
    }
    let mut limit = TimeLimit::from_raw(written, at, findings);
    // A number without a unit is no limit, but it was published: it is shown as the text it is.
    if let (None, None, Some(amount)) = (limit.statutory, &limit.text, amount) {
        limit.text = Some(amount.to_string());
    }
    Some(limit)
}

/// Looks up a case of the procedure that is named; `whole` is where the item that names it stands.
fn look_up(named: &raw::Field<raw::Text>, whole: Option<Place>, cases: &[&str], findings: &mut Findings) {
    if let (Some(id), Some(place)) = (named.text(), named.place.or(whole))
        && !cases.contains(&id)
    {
        References::unknown_case(id, place, cases, findings);
    }
}
