//! A duty to post that somebody waived (miễn nghĩa vụ niêm yết), on a ground and for a time.

use jiff::civil::Date;

use super::all::check_kinds;
use crate::diagnostics::{Findings, Place, nearest};
use crate::load::File;
use crate::load::raw;
use crate::model::gaps::{unlisted, unsaid};
use crate::model::office::Office;
use crate::model::procedure::Procedure;
use crate::model::table::{Ids, Ref};
use crate::model::{References, days, need};

/// A waiver. It takes a duty away from what is owed, and leaves it counted.
#[derive(Clone, Debug)]
pub struct Waiver {
    /// Its id.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Who waived.
    pub by: Option<String>,
    /// Number of the document.
    pub number: Option<String>,
    /// Legal ground.
    pub ground: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// For whom; `None` means for all.
    pub offices: Option<Vec<Ref<Office>>>,
    /// For what; `None` means for all.
    pub procedures: Option<Vec<Ref<Procedure>>>,
    /// At which kinds of places; `None` means at all.
    pub places: Option<Vec<String>>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Whether nobody wrote a last day.
    pub is_endless: bool,
    /// What of it is not known.
    lost: Lost,
}

/// Of what it is not known to what a waiver narrows, because an id leads nowhere.
#[derive(Clone, Copy, Debug)]
struct Lost {
    offices: bool,
    procedures: bool,
    places: bool,
}

impl Waiver {
    pub(in crate::model) fn new(
        file: File<raw::Waiver>,
        kinds: &[String],
        ids: &References,
        findings: &mut Findings,
    ) -> Self {
        let (raw, place) = (file.raw, file.place);
        let (from, until) = need::span(&raw.from, &raw.until, place, findings);
        check_kinds(&raw.places, kinds, place, findings);
        need::repeats(&raw.places, |kind| kind, place, findings);
        need::expected_text(&raw.by, "by", place, findings);
        Self {
            by: raw.by.text().map(str::to_owned),
            number: raw.number.text().map(str::to_owned),
            ground: raw.ground.text().map(str::to_owned),
            reason: raw.reason.text().map(str::to_owned),
            offices: narrowed(&raw.offices, &ids.offices, place, findings),
            procedures: narrowed(&raw.procedures, &ids.procedures, place, findings),
            places: Some(places(&raw.places, kinds)).filter(|places| !places.is_empty()),
            from,
            until,
            is_endless: unsaid(&raw.until),
            lost: Lost {
                offices: is_lost(&raw.offices, &ids.offices),
                procedures: leads_astray(&raw.procedures, &ids.procedures),
                places: leads_nowhere(&raw.places, kinds),
            },
            id: file.id,
            place,
        }
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        days::within(day, self.from, self.until)
    }

    /// Whether a code among its procedures leads nowhere, so that nobody knows for what else it is.
    #[must_use]
    pub const fn has_lost_procedures(&self) -> bool {
        self.lost.procedures
    }

    /// Whether it speaks of an office.
    #[must_use]
    pub fn covers_office(&self, office: Ref<Office>) -> bool {
        self.offices.as_ref().is_none_or(|offices| offices.contains(&office))
    }

    /// Whether something in it makes no sense, so that nobody knows whether it holds for an office; what it says in a way
    /// that can be read narrows it.
    #[must_use]
    pub fn may_cover_office(&self, office: Ref<Office>) -> bool {
        let has_lost_end = self.until.is_none() && !self.is_endless;
        let is_unsure = self.lost.offices || self.lost.procedures || self.lost.places || has_lost_end;
        is_unsure && (self.lost.offices || self.covers_office(office))
    }

    /// Whether such a waiver may be for a procedure, or else a notice, at a kind of place.
    #[must_use]
    pub fn may_cover(&self, procedure: Option<Ref<Procedure>>, kind: Option<&str>) -> bool {
        let is_named = |list: &Vec<Ref<Procedure>>| procedure.is_some_and(|procedure| list.contains(&procedure));
        (self.lost.procedures || self.procedures.as_ref().is_none_or(is_named))
            && (self.lost.places || self.is_for_kind(kind))
    }

    /// Whether it speaks of a procedure at a kind of place.
    #[must_use]
    pub fn covers(&self, procedure: Ref<Procedure>, kind: Option<&str>) -> bool {
        self.procedures.as_ref().is_none_or(|list| list.contains(&procedure)) && self.is_for_kind(kind)
    }

    /// Whether it speaks of a kind of place.
    #[must_use]
    pub fn is_for_kind(&self, kind: Option<&str>) -> bool {
        let has = |kinds: &Vec<String>| kind.is_some_and(|kind| kinds.iter().any(|known| known == kind));
        self.places.as_ref().is_none_or(has)
    }
}

/// Kinds of places; one that nobody knows was found, and means the one it comes nearest to.
fn places(list: &raw::ListOf<String>, kinds: &[String]) -> Vec<String> {
    let meant = |kind: String| {
        let near = || nearest(&kind, kinds.iter().map(String::as_str)).map(str::to_owned);
        if kinds.contains(&kind) { kind } else { near().unwrap_or(kind) }
    };
    need::texts(list.clone()).into_iter().map(meant).collect()
}

/// Whether a list, or an item of it, is written in a way that nobody understands.
fn has_strange(list: &raw::ListOf<String>) -> bool {
    need::is_strange(list) || list.value.iter().flatten().any(need::is_strange)
}

/// Whether a kind of place is named that nobody knows, and none is near.
fn leads_nowhere(list: &raw::ListOf<String>, kinds: &[String]) -> bool {
    let known = |kind: &str| kinds.iter().any(|known| known == kind);
    has_strange(list) || places(list, kinds).iter().any(|kind| !known(kind))
}

/// Whether a code of a list leads nowhere. Codes are so alike that the nearest need not be the one that is meant.
fn leads_astray<T>(list: &raw::ListOf<String>, ids: &Ids<T>) -> bool {
    let leads = |id: &str| ids.find(id).is_some() || ids.is_lost(id);
    has_strange(list) || list.items().any(|(id, _)| !leads(id.trim()))
}

/// Whether it is not known what a list narrows to: an id leads nowhere, and none is near.
fn is_lost<T>(list: &raw::ListOf<String>, ids: &Ids<T>) -> bool {
    let leads = |id: &str| ids.find(id).is_some() || ids.is_lost(id) || ids.nearest(id).is_some();
    has_strange(list) || list.items().any(|(id, _)| !leads(id.trim()))
}

/// A list that narrows. An id that leads nowhere, which is found, means the one it comes nearest to. Where none is near,
/// the list narrows to nothing: it does not open up to everything.
fn narrowed<T>(list: &raw::ListOf<String>, ids: &Ids<T>, place: Place, findings: &mut Findings) -> Option<Vec<Ref<T>>> {
    if unlisted(list) {
        return None;
    }
    let mut found = need::references(list, ids, place, findings);
    let strange = list.items().map(|(id, _)| id.trim()).filter(|id| ids.find(id).is_none());
    found.extend(strange.filter_map(|id| ids.find_nearest(id)));
    Some(found)
}
