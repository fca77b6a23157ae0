//! The documents on which procedures and fees rest, and how a message names them.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::number::year;
use super::text::low;
use super::texts::{self, Text};
use super::{Found, Scene, at, number};
use crate::diagnostics::{Diagnostic, Place};
use crate::model::{Fee, LegalBasis, LegalDocument, Procedure, Site};

/// The document of a legal basis, kept in `laws/` or written out.
pub(super) fn of<'s>(basis: &'s LegalBasis, site: &'s Site) -> &'s LegalDocument {
    match basis {
        LegalBasis::Kept(law, ..) => &site.laws[*law],
        LegalBasis::Written(law, _) => law,
    }
}

/// The documents kept in `laws/`, then those that procedures write out which are or will be in force.
pub(super) fn all<'s>(scene: &'s Scene<'s>) -> impl Iterator<Item = &'s LegalDocument> {
    let bases = scene.current().iter().flat_map(|procedure| &scene.site.procedures[*procedure].legal_basis);
    scene.site.laws.items().iter().chain(bases.filter_map(LegalBasis::written))
}

/// The document of a legal basis, as far as it tells how long that holds: what is kept in `laws/` under its number counts
/// for one that is written out without saying so itself.
pub(super) fn lasting<'s>(basis: &'s LegalBasis, scene: &Scene<'s>) -> &'s LegalDocument {
    telling(basis, scene, |law| law.expired.is_some())
}

/// The same, as far as it tells from when that holds.
pub(super) fn beginning<'s>(basis: &'s LegalBasis, scene: &Scene<'s>) -> &'s LegalDocument {
    telling(basis, scene, |law| law.effective.is_some())
}

fn telling<'s>(basis: &'s LegalBasis, scene: &Scene<'s>, tells: fn(&LegalDocument) -> bool) -> &'s LegalDocument {
    match basis {
        LegalBasis::Written(law, _) if !tells(law) => scene.kept(law).unwrap_or(law),
        _ => of(basis, scene.site),
    }
}

/// When a document was signed, unless one of its own days or the year in its number shows that this is a slip, which is found.
pub(super) fn signed(law: &LegalDocument) -> Option<Date> {
    let is_early = |signed: &Date| law.effective.is_none_or(|effective| *signed <= effective);
    let is_of_year = |signed: &Date| law.number.as_deref().and_then(year).is_none_or(|year| year == signed.year());
    law.signed.filter(is_early).filter(is_of_year)
}

/// A law kept in `laws/` by which a fee, an exemption or a time limit is laid down.
pub(super) struct Source<'s> {
    pub(super) law: &'s LegalDocument,
    /// The fee of which that is said.
    pub(super) fee: Option<&'s Fee>,
    /// Where.
    text: Text<'s>,
}

impl Source<'_> {
    /// Whether it is named by its id, in whose place readers find its number.
    pub(super) fn is_id(&self) -> bool {
        self.text.says == self.law.id
    }
}

/// All of a procedure, named by their ids or cited by their numbers.
pub(super) fn sources<'s>(procedure: &'s Procedure, scene: &Scene<'s>) -> Vec<Source<'s>> {
    let mut sources = Vec::new();
    texts::sources(procedure, |text, fee| {
        sources.extend(named(text.says, scene).into_iter().map(|law| Source { law, fee, text }));
    });
    sources
}

/// The laws kept in `laws/` that a text names as what something is laid down by: as its id, or by their numbers. One that tells
/// of what was replaced may cite that.
pub(super) fn named<'s>(says: &str, scene: &Scene<'s>) -> Vec<&'s LegalDocument> {
    if let Some(law) = scene.law_of_id(says) {
        return vec![law];
    }
    let tells_of_past = || ["thay thế", "bãi bỏ", "trước đây"].iter().any(|sign| low(says).contains(sign));
    // Nearly no text cites a number.
    if !says.contains('/') || tells_of_past() {
        return Vec::new();
    }
    number::cited(&number::joined(says)).filter_map(|number| scene.law_of_number(number)).collect()
}

/// A law on which a procedure rests, or what is laid down in it, and where that is said.
pub(super) struct Ground<'s> {
    pub(super) law: &'s LegalDocument,
    pub(super) fee: Option<&'s Fee>,
    /// A finding there.
    pub(super) finding: Diagnostic,
}

/// Tells what is to be said about the laws on which a procedure rests, and by which its fees and time limits are laid down. That
/// of a law is said once for all of them, and for the legal basis.
pub(super) fn tell<'s>(
    procedure: &'s Procedure,
    scene: &Scene<'s>,
    of_basis: fn(&'s LegalBasis, &Scene<'s>) -> &'s LegalDocument,
    about: impl Fn(Ground<'s>) -> Option<Diagnostic>,
    found: &mut Found,
) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for basis in &procedure.legal_basis {
        let law = of_basis(basis, scene);
        if let Some(finding) = about(Ground { law, fee: None, finding: at(basis.place(), "") }) {
            told.insert(name(law));
            found.push(finding);
        }
    }
    for Source { law, fee, text } in sources(procedure, scene) {
        if let Some(finding) = about(Ground { law, fee, finding: text.finding() })
            && told.insert(name(law))
        {
            found.push(finding);
        }
    }
}

/// A policy or a list, and the law that makes it.
pub(super) struct Made<'s> {
    pub(super) law: &'s LegalDocument,
    /// Where it stands.
    pub(super) place: Place,
    /// Its first day.
    pub(super) from: Option<Date>,
    /// Its last day.
    pub(super) last: Option<Date>,
}

/// All policies and lists that name the law that makes them.
pub(super) fn made(site: &Site) -> impl Iterator<Item = Made<'_>> {
    let policies = site.policies.items().iter().map(|one| (one.law, one.place, one.valid_from, one.valid_to));
    let lists = site.lists.iter().map(|one| (one.law, one.place, one.valid_from, one.valid_to));
    policies.chain(lists).filter_map(|(law, place, from, last)| Some(Made { law: &site.laws[law?], place, from, last }))
}

/// Its number, or its title when it has none.
pub(super) fn name(law: &LegalDocument) -> &str {
    law.number.as_deref().or(law.title.as_deref()).unwrap_or_default()
}
