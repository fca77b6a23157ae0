//! An inspection of postings (kiểm tra niêm yết), and what it saw.

use jiff::civil::Date;

use super::place;
use crate::diagnostics::{Findings, Place};
use crate::load::File;
use crate::load::raw;
use crate::model::gaps::unsaid;
use crate::model::office::Office;
use crate::model::procedure::Procedure;
use crate::model::table::{Ref, Table};
use crate::model::{References, need};

/// An inspection.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// Its id.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Day.
    pub date: Date,
    /// Who inspected.
    pub team: Option<String>,
    /// Whose postings.
    pub office: Ref<Office>,
    /// Whether it was announced beforehand.
    pub announced: Option<bool>,
    /// Number of the minutes.
    pub minutes: Option<String>,
    /// What was seen.
    pub items: Vec<Seen>,
    /// Day by which the office mends what was found.
    pub remedy_by: Option<Date>,
    /// Day on which it reported to have mended it.
    pub remedied: Option<Date>,
    /// Whether one of these days is written in a way that nobody understands, which was found: what still counts of what
    /// was seen is not known.
    pub is_unclear: bool,
    /// A word about it.
    pub note: Option<String>,
}

/// What was seen of a sheet, or of all sheets at a place or of a procedure. What was not looked at is absent.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Where it stands.
    pub at: Place,
    /// The procedure; all at the place when absent.
    pub procedure: Option<Ref<Procedure>>,
    /// The posting place: its position among those of the office; all when absent.
    pub place: Option<usize>,
    /// Id of the sheet, as written.
    pub sheet: Option<String>,
    /// Whether it hangs there.
    pub present: Option<bool>,
    /// Whether it is the text in force.
    pub current: Option<bool>,
    /// Whether it can be read.
    pub readable: Option<bool>,
    /// Whether people can get at it.
    pub convenient: Option<bool>,
    /// Whether the office does as the sheet says.
    pub practised: Option<bool>,
    /// What exactly was seen.
    pub note: Option<String>,
}

impl Seen {
    /// Whether anything was found wanting.
    #[must_use]
    pub fn is_wanting(&self) -> bool {
        self.said().contains(&Some(false))
    }

    /// What is said, in the order of the keys.
    const fn said(&self) -> [Option<bool>; 5] {
        [self.present, self.current, self.readable, self.convenient, self.practised]
    }

    /// Whether another item says once more what this one does, of the same.
    fn repeats(&self, other: &Self) -> bool {
        let is_same = (self.procedure, self.place, &self.sheet) == (other.procedure, other.place, &other.sheet);
        is_same && self.said().iter().zip(other.said()).any(|(own, other)| own.is_some() && other.is_some())
    }

    /// Whether it speaks of a sheet of a procedure at a place.
    #[must_use]
    pub fn is_about(&self, procedure: Ref<Procedure>, place: usize) -> bool {
        let same = self.procedure.is_none_or(|own| own == procedure) && self.place.is_none_or(|own| own == place);
        // An item that names nothing but a sheet speaks of that sheet alone; without a register nobody knows whose.
        same && (self.procedure.is_some() || self.place.is_some())
    }
}

impl Inspection {
    pub(in crate::model) fn new(
        file: File<raw::Inspection>,
        offices: &Table<Office>,
        ids: &References,
        findings: &mut Findings,
    ) -> Option<Self> {
        let (raw, place) = (file.raw, file.place);
        need::expected(&raw.date, "date", place, findings);
        need::expected_text(&raw.team, "team", place, findings);
        let office = need::required(raw.office.clone(), "office", place, findings)
            .and_then(|_| need::reference(&raw.office, &ids.offices, place, findings));
        let mut before: Vec<Seen> = Vec::new();
        let items = office.map(|office| {
            need::each(raw.items, place, |item, at| {
                let seen = seen(&item, at, &offices[office], ids, findings)?;
                if before.iter().any(|other| other.repeats(&seen)) {
                    let words = [item.code.text(), item.place.text(), item.sheet.text()];
                    let words: Vec<&str> = words.into_iter().flatten().collect();
                    findings.push(need::listed_twice("item", &words.join(", "), at));
                    return None;
                }
                before.push(seen.clone());
                Some(seen)
            })
        });
        Some(Self {
            team: raw.team.text().map(str::to_owned),
            announced: raw.announced.value,
            minutes: raw.minutes.text().map(str::to_owned),
            items: items?,
            remedy_by: raw.remedy_by.value.map(|date| date.0),
            remedied: raw.remedied.value.map(|date| date.0),
            is_unclear: need::is_strange(&raw.remedy_by) || need::is_strange(&raw.remedied),
            note: raw.note.text().map(str::to_owned),
            id: file.id,
            place,
            // Last, so that all other faults are found first.
            office: office?,
            date: raw.date.value?.0,
        })
    }
}

fn seen(
    raw: &raw::InspectionItem,
    at: Place,
    office: &Office,
    ids: &References,
    findings: &mut Findings,
) -> Option<Seen> {
    let procedure = need::reference(&raw.code, &ids.procedures, at, findings);
    let place = raw.place.text().and_then(|_| place::find(&raw.place, office, at, findings));
    let is_about_nothing = unsaid(&raw.code) && unsaid(&raw.place) && unsaid(&raw.sheet);
    let place = place.or_else(|| (is_about_nothing && office.posting_places.len() == 1).then_some(0));
    // A reference that leads nowhere was reported; what is left would speak of too much.
    let lost = (raw.code.text().is_some() && procedure.is_none()) || (raw.place.text().is_some() && place.is_none());
    let seen = Seen {
        at,
        procedure,
        place,
        sheet: raw.sheet.text().map(str::to_owned),
        present: raw.present.value,
        current: raw.current.value,
        readable: raw.readable.value,
        convenient: raw.convenient.value,
        practised: raw.practised.value,
        note: raw.note.text().map(str::to_owned),
    };
    // Of all that hangs something may be wanting; that it is right speaks of nothing.
    let is_untold =
        is_about_nothing && seen.place.is_none() && !seen.is_wanting() && seen.said().iter().any(Option::is_some);
    if is_untold {
        need::expected_text(&raw.place, "place", at, findings);
    }
    (!lost && !is_untold).then_some(seen)
}
