//! What has to be posted and what is, gathered once for the pages and machine files about it.

pub(super) mod data;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::model::{
    Claim, Duties, Duty, Entry, Inspection, Office, Ref, Register, SheetId, Site, State, Subject, Tally, Text, Waiver,
};

/// The postings of a site.
pub(super) struct Posted<'s> {
    pub(super) site: &'s Site,
    duties: Duties<'s>,
    /// The offices of the area that have to post something or did, with how many duties stand how.
    pub(super) offices: Vec<(Ref<Office>, Tally)>,
    /// The sheets that registers name, by their ids.
    pub(super) sheets: Vec<Sheet<'s>>,
}

/// A posting sheet of a register.
pub(super) struct Sheet<'s> {
    pub(super) id: SheetId,
    pub(super) office: Ref<Office>,
    pub(super) entry: &'s Entry,
}

/// What a posting comes to for somebody who stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// The text in force.
    Current,
    /// A text whose day is still to come.
    NotYet(Option<Date>),
    /// An earlier text.
    Replaced,
    /// The procedure is no longer in force.
    Ended(Date),
    /// It was taken down.
    TakenDown(Date),
    /// Nobody has to post it here.
    NotOwed,
    /// Nobody knows what it is.
    Unknown,
}

/// The postings of an office.
pub(super) struct OfOffice<'s> {
    pub(super) duties: Vec<Duty<'s>>,
    /// Entries of its register for which nothing is owed any more, or never was, and what each comes to.
    pub(super) besides: Vec<(&'s Entry, Standing)>,
    pub(super) register: Option<&'s Register>,
    /// Waivers that hold for it on the day.
    pub(super) waivers: Vec<&'s Waiver>,
    /// Its inspections, the latest first.
    pub(super) inspections: Vec<&'s Inspection>,
}

impl<'s> Posted<'s> {
    /// Works out who has to post. Offices without duties and without a register have no part in it.
    pub(super) fn new(site: &'s Site) -> Self {
        let duties = site.duties();
        let all: Vec<(Ref<Office>, Tally)> =
            duties.offices().to_vec().into_par_iter().map(|office| (office, duties.tally(office))).collect();
        let takes_part = |(office, tally): &(Ref<Office>, Tally)| {
            *tally != Tally::default() || register(site, *office).is_some_and(|register| !register.entries.is_empty())
        };
        let offices = all.into_iter().filter(takes_part).collect();
        Self { site, duties, offices, sheets: sheets(site) }
    }

    /// Nothing, for a theme without pages for it.
    pub(super) fn none(site: &'s Site) -> Self {
        Self { site, duties: site.duties(), offices: Vec::new(), sheets: Vec::new() }
    }

    /// Whether an office has a page about its postings.
    pub(super) fn has(&self, office: Ref<Office>) -> bool {
        self.offices.binary_search_by_key(&office, |(known, _)| *known).is_ok()
    }

    /// The id of the sheet of an entry, when it has one that can be read.
    pub(super) fn sheet_of(&self, entry: &Entry) -> Option<SheetId> {
        let Text::Sheet(text) = &entry.text else { return None };
        SheetId::read(text).ok().filter(|_| !self.sheets.is_empty())
    }

    /// All that is known about the postings of an office. Without a register nothing is known of single duties.
    pub(super) fn of(&self, office: Ref<Office>) -> OfOffice<'s> {
        let register = register(self.site, office);
        let entries = register.map_or(&[][..], |register| &register.entries);
        let besides = entries.iter().filter(|entry| !matches!(entry.subject, Subject::Notice(_)));
        let besides = besides.map(|entry| (entry, self.standing(office, entry)));
        let held = |waiver: &&Waiver| waiver.holds_on(self.site.as_of) && waiver.covers_office(office);
        let own = |one: &&Inspection| one.office == office && one.date <= self.site.as_of;
        let mut inspections: Vec<&Inspection> = self.site.inspections.iter().filter(own).collect();
        inspections.sort_by_key(|one| std::cmp::Reverse(one.date));
        OfOffice {
            duties: self.duties.of(office),
            besides: besides.filter(|(entry, standing)| is_beside(entry, *standing)).collect(),
            register,
            waivers: self.site.waivers.iter().filter(held).collect(),
            inspections,
        }
    }

    /// What an entry about a procedure comes to on the day of the site.
    pub(super) fn standing(&self, office: Ref<Office>, entry: &Entry) -> Standing {
        let day = self.site.as_of;
        let removed = entry.removed.filter(|removed| entry.posted.is_none_or(|posted| posted <= *removed));
        if let Some(removed) = removed.filter(|removed| *removed <= day) {
            return Standing::TakenDown(removed);
        }
        let procedure = match &entry.subject {
            Subject::Procedure(procedure) => *procedure,
            Subject::Undefined(code) => return self.site.ended_since(code).map_or(Standing::Unknown, Standing::Ended),
            Subject::Notice(_) => return Standing::Current,
        };
        let found = self.duties.standing(office, procedure).zip(self.duties.claim(office, entry));
        let Some(((standing, is_owed), claim)) = found else { return Standing::NotOwed };
        match (standing.state, claim) {
            (_, Claim::Coming(from)) if is_owed => Standing::NotYet(Some(from)),
            (State::Ended(since), _) => Standing::Ended(since),
            _ if !is_owed => Standing::NotOwed,
            (State::NotYet(from), _) | (_, Claim::Coming(from)) => Standing::NotYet(Some(from)),
            (_, Claim::Early) => Standing::NotYet(standing.effective()),
            (_, Claim::Old) => Standing::Replaced,
            (_, Claim::UnknownSheet) => Standing::Unknown,
            (_, Claim::Current | Claim::Down) => Standing::Current,
        }
    }
}

impl OfOffice<'_> {
    /// The last day on which something was put up or taken down, as far as the register says.
    pub(super) fn written_until(&self, day: Date) -> Option<Date> {
        let entries = self.register?.entries.iter();
        entries.flat_map(|entry| [entry.posted, entry.removed]).flatten().filter(|date| *date <= day).max()
    }
}

/// Whether a posting should not hang as it does, or was taken down. What is announced ahead and says so may hang.
fn is_beside(entry: &Entry, standing: Standing) -> bool {
    match standing {
        Standing::Current | Standing::Replaced => false,
        Standing::NotYet(_) => !entry.announced_ahead,
        Standing::Ended(_) | Standing::TakenDown(_) | Standing::NotOwed | Standing::Unknown => true,
    }
}

/// The register of an office, when something stands in it.
pub(super) fn register(site: &Site, office: Ref<Office>) -> Option<&Register> {
    site.register(office).filter(|register| !register.entries.is_empty())
}

/// The sheets of all registers. Of several entries with one sheet the latest tells.
fn sheets(site: &Site) -> Vec<Sheet<'_>> {
    let mut sheets: Vec<Sheet<'_>> = Vec::new();
    for register in &site.registers {
        for entry in &register.entries {
            if let Text::Sheet(text) = &entry.text
                && let Ok(id) = SheetId::read(text)
            {
                sheets.push(Sheet { id, office: register.office, entry });
            }
        }
    }
    sheets.sort_by_key(|sheet| (sheet.id, std::cmp::Reverse(sheet.entry.posted)));
    sheets.dedup_by_key(|sheet| sheet.id);
    sheets
}
