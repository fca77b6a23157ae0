//! What rules look at: the site, and what several of them need to know about it, worked out once.

use std::collections::{BTreeMap, BTreeSet};

use super::postings::{self, OfficePostings};
use super::strayed;
use super::unread::Unread;
use super::unserved::Unserved;
use crate::diagnostics::Place;
use crate::model::{Duties, LegalDocument, Office, Procedure, Ref, Site};

/// A site, ready to be looked at.
pub struct Scene<'s> {
    /// The site.
    pub site: &'s Site,
    current: Vec<Ref<Procedure>>,
    abbreviations: BTreeSet<&'s str>,
    unread: Unread,
    unserved: Unserved<'s>,
    laws: BTreeMap<&'s str, Option<&'s LegalDocument>>,
    laws_by_id: BTreeMap<&'s str, &'s LegalDocument>,
    duties: Duties<'s>,
    postings: Vec<OfficePostings<'s>>,
    misdated: BTreeSet<Place>,
}

impl<'s> Scene<'s> {
    /// Works out what rules share; with waivers as they are written, or as they may be meant.
    pub(super) fn new(site: &'s Site, as_written: bool) -> Self {
        let is_current = |(_, one): &(Ref<Procedure>, &Procedure)| site.lifecycle(one).is_current();
        let current = site.procedures.iter().filter(is_current).map(|(reference, _)| reference).collect();
        let abbreviations = site.glossary.iter().filter_map(|term| term.abbreviation.as_deref());
        // Of a term that lacks its meaning that is found.
        let abbreviations = abbreviations.chain(site.half_terms.iter().map(String::as_str)).collect();
        let mut laws: BTreeMap<&str, Option<&LegalDocument>> = BTreeMap::new();
        for law in site.laws.items() {
            // Of two with one number nobody knows which is meant.
            laws.entry(law.number.as_deref().unwrap_or_default()).and_modify(|one| *one = None).or_insert(Some(law));
        }
        let laws_by_id = site.laws.items().iter().map(|law| (law.id.as_str(), law)).collect();
        let duties = site.duties();
        let unread = Unread::of(site);
        let unserved = Unserved::of(site);
        let postings = postings::of_all(site, &duties, &unread, &unserved, as_written);
        let misdated = strayed::misdated(site);
        Self { site, current, abbreviations, unread, unserved, laws, laws_by_id, duties, postings, misdated }
    }

    /// The procedures that are or will be in force.
    #[must_use]
    pub fn current(&self) -> &[Ref<Procedure>] {
        &self.current
    }

    /// The abbreviations that the glossary explains, or means to.
    #[must_use]
    pub fn abbreviations(&self) -> &BTreeSet<&'s str> {
        &self.abbreviations
    }

    /// What hangs on files that cannot be read.
    pub(super) fn unread(&self) -> &Unread {
        &self.unread
    }

    /// Where nobody receives.
    pub(super) fn unserved(&self) -> &Unserved<'s> {
        &self.unserved
    }

    /// The legal document kept under the number of one that is written out.
    #[must_use]
    pub fn kept(&self, written: &LegalDocument) -> Option<&'s LegalDocument> {
        self.law_of_number(written.number.as_deref()?)
    }

    /// The legal document kept under a number.
    #[must_use]
    pub fn law_of_number(&self, number: &str) -> Option<&'s LegalDocument> {
        self.laws.get(number).copied().flatten()
    }

    /// The legal document of an id.
    #[must_use]
    pub fn law_of_id(&self, id: &str) -> Option<&'s LegalDocument> {
        self.laws_by_id.get(id).copied()
    }

    /// What has to be posted.
    #[must_use]
    pub fn duties(&self) -> &Duties<'s> {
        &self.duties
    }

    /// What the offices of the area have to post and have posted.
    #[must_use]
    pub fn postings(&self) -> &[OfficePostings<'s>] {
        &self.postings
    }

    /// Figures of which the parts, or the first day of their office, show that their period is wrong.
    pub(super) fn misdated(&self) -> &BTreeSet<Place> {
        &self.misdated
    }

    /// The offices that exist and take dossiers.
    pub fn receiving_offices(&self) -> impl Iterator<Item = &'s Office> {
        let day = self.site.as_of;
        self.site.offices.items().iter().filter(move |office| office.receives() && office.exists_on(day))
    }
}
