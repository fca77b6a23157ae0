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
    /// What of it is written in a way that nobody understands.
    lost: Lost,
    /// What ids that lead nowhere may mean.
    meant: Meant,
    /// Whether a code among its procedures leads nowhere.
    has_lost_procedures: bool,
}

/// Of what it is not known to what a waiver narrows, because nobody understands how it is written.
#[derive(Clone, Copy, Debug)]
struct Lost {
    offices: bool,
    procedures: bool,
    places: bool,
}

/// What comes near to ids that lead nowhere. A waiver takes no duty away by it: who waives has to say for whom and what.
#[derive(Clone, Debug)]
struct Meant {
    offices: Vec<Ref<Office>>,
    procedures: Vec<Ref<Procedure>>,
    places: Vec<String>,
}

impl Meant {
    const fn is_any(&self) -> bool {
        !(self.offices.is_empty() && self.procedures.is_empty() && self.places.is_empty())
    }
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
            places: Some(need::texts(raw.places.clone())).filter(|places| !places.is_empty()),
            from,
            until,
            is_endless: unsaid(&raw.until),
            lost: Lost {
                offices: has_strange(&raw.offices),
                procedures: has_strange(&raw.procedures),
                places: has_strange(&raw.places),
            },
            meant: Meant {
                offices: strange(&raw.offices, &ids.offices).filter_map(|id| ids.offices.find_nearest(id)).collect(),
                // Codes are so alike that the nearest need not be the one that is meant.
                procedures: strange(&raw.procedures, &ids.procedures)
                    .flat_map(|id| ids.procedures.find_all_near(id))
                    .collect(),
                places: meant_places(&raw.places, kinds),
            },
            has_lost_procedures: leads_astray(&raw.procedures, &ids.procedures),
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
        self.has_lost_procedures
    }

    /// Whether it speaks of an office.
    #[must_use]
    pub fn covers_office(&self, office: Ref<Office>) -> bool {
        self.offices.as_ref().is_none_or(|offices| offices.contains(&office))
    }

    /// Whether it speaks of an office, or may mean it.
    #[must_use]
    pub fn may_mean_office(&self, office: Ref<Office>) -> bool {
        self.lost.offices || self.covers_office(office) || self.meant.offices.contains(&office)
    }

    /// Whether something in it cannot be read.
    #[must_use]
    pub const fn is_torn(&self) -> bool {
        self.lost.offices || self.lost.procedures || self.lost.places || self.has_lost_end()
    }

    /// Whether its last day cannot be read, or comes before the first.
    const fn has_lost_end(&self) -> bool {
        self.until.is_none() && !self.is_endless
    }

    /// Whether something in it makes no sense, so that nobody knows whether it holds for an office on a day; what it says in a
    /// way that can be read narrows it.
    #[must_use]
    pub fn may_cover_office(&self, office: Ref<Office>, day: Date) -> bool {
        let may_hold = self.has_lost_end() || self.holds_on(day);
        may_hold && (self.is_torn() || self.meant.is_any()) && self.may_mean_office(office)
    }

    /// Whether such a waiver may be for a procedure, or else a notice, at a kind of place.
    #[must_use]
    pub fn may_cover(&self, procedure: Option<Ref<Procedure>>, kind: Option<&str>) -> bool {
        let is_in = |list: &[Ref<Procedure>]| procedure.is_some_and(|procedure| list.contains(&procedure));
        let is_meant = is_in(&self.meant.procedures) || self.procedures.as_ref().is_none_or(|list| is_in(list));
        let is_meant_kind = kind.is_some_and(|kind| self.meant.places.iter().any(|known| known == kind));
        (self.lost.procedures || is_meant) && (self.lost.places || is_meant_kind || self.is_for_kind(kind))
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

/// The known kinds of places that those come nearest to that nobody knows; one that comes near to none may be any.
fn meant_places(list: &raw::ListOf<String>, kinds: &[String]) -> Vec<String> {
    let known = || kinds.iter().map(String::as_str);
    let strange = list.items().map(|(kind, _)| kind.trim()).filter(|kind| !known().any(|known| known == *kind));
    strange
        .flat_map(|kind| nearest(kind, known()).map_or_else(|| kinds.to_vec(), |near| vec![near.to_owned()]))
        .collect()
}

/// Whether a list, or an item of it, is written in a way that nobody understands.
fn has_strange(list: &raw::ListOf<String>) -> bool {
    need::is_strange(list) || list.value.iter().flatten().any(need::is_strange)
}

/// The ids of a list that lead nowhere.
fn strange<'r, T>(list: &'r raw::ListOf<String>, ids: &'r Ids<T>) -> impl Iterator<Item = &'r str> {
    list.items().map(|(id, _)| id.trim()).filter(|id| ids.find(id).is_none())
}

/// Whether a code of a list leads nowhere.
fn leads_astray<T>(list: &raw::ListOf<String>, ids: &Ids<T>) -> bool {
    has_strange(list) || strange(list, ids).any(|id| !ids.is_lost(id))
}

/// A list that narrows. Where an id leads nowhere, which is found, the list narrows to the others: it does not open up to
/// everything, nor to what comes near.
fn narrowed<T>(list: &raw::ListOf<String>, ids: &Ids<T>, place: Place, findings: &mut Findings) -> Option<Vec<Ref<T>>> {
    if unlisted(list) {
        return None;
    }
    Some(need::references(list, ids, place, findings))
}
