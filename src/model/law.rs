//! A legal document (văn bản quy phạm pháp luật). Two may share a number: number, issuer and date together identify it.

use jiff::civil::Date;

use super::address::WebAddress;
use super::table::Ref;
use super::{References, need};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::File;
use crate::load::raw::{self, LawStatus};

/// A legal document.
#[derive(Clone, Debug)]
pub struct LegalDocument {
    /// Its id; empty for one that a procedure writes out itself.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Number.
    pub number: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Day of signing.
    pub signed: Option<Date>,
    /// Day of effect.
    pub effective: Option<Date>,
    /// Day from which it no longer holds.
    pub expired: Option<Date>,
    /// How much of it holds, where somebody said so.
    pub status: Option<LawStatus>,
    /// What took its place.
    pub replaced_by: Option<Ref<LegalDocument>>,
    /// Official text.
    pub url: Option<WebAddress>,
    /// Where somebody found it.
    pub source: Option<String>,
    /// Whether somebody read the text.
    pub checked: bool,
}

impl LegalDocument {
    pub(super) fn new(file: File<raw::LegalDocument>, ids: &References, findings: &mut Findings) -> Self {
        let (raw, place) = (file.raw, file.place);
        let number = need::required(raw.number, "number", place, findings);
        let (effective, expired) = need::span(&raw.effective, &raw.expired, place, findings);
        let signed = raw.signed.value.map(|date| date.0);
        Self {
            title: raw.title.into_text(),
            issuer: raw.issuer.into_text(),
            signed,
            effective,
            expired,
            status: raw.status.value,
            replaced_by: need::reference_to_other(&raw.replaced_by, (&file.id, &ids.laws), place, findings),
            url: need::address(&raw.url, place, findings),
            source: raw.source.into_text(),
            checked: raw.checked.value.unwrap_or(false),
            id: file.id,
            place,
            number,
        }
    }

    /// How much of it holds on a day: what was said, or what its days say.
    #[must_use]
    pub fn status_on(&self, day: Date) -> Option<LawStatus> {
        if self.expired.is_some_and(|expired| expired <= day) && self.status != Some(LawStatus::Repealed) {
            return Some(LawStatus::Expired);
        }
        self.status
    }
}

/// A legal basis of a procedure.
#[derive(Clone, Debug)]
pub enum LegalBasis {
    /// A document kept in `laws/`, the article meant, and where that is written.
    Kept(Ref<LegalDocument>, Option<String>, Place),
    /// A document written out in the procedure.
    Written(Box<LegalDocument>, Option<String>),
}

impl LegalBasis {
    /// Where it stands in the procedure.
    #[must_use]
    pub const fn place(&self) -> Place {
        match self {
            Self::Kept(_, _, place) => *place,
            Self::Written(law, _) => law.place,
        }
    }

    /// Whether it names the same document kept in `laws/` as another.
    #[must_use]
    pub fn is_of(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Kept(law, ..), Self::Kept(other, ..)) if law == other)
    }

    /// The document, if it is written out.
    #[must_use]
    pub fn written(&self) -> Option<&LegalDocument> {
        if let Self::Written(law, _) = self { Some(law) } else { None }
    }
}

/// Reads the legal basis of a procedure.
pub(super) fn bases(
    list: raw::ListOf<raw::LegalBasis>,
    whole: Place,
    ids: &References,
    findings: &mut Findings,
) -> Vec<LegalBasis> {
    need::each(list, whole, |raw, place| basis(raw, place, ids, findings))
}

fn basis(raw: raw::LegalBasis, place: Place, ids: &References, findings: &mut Findings) -> Option<LegalBasis> {
    let article = raw.article.into_text();
    if raw.law.text().is_some() {
        return need::reference(&raw.law, &ids.laws, place, findings).map(|law| LegalBasis::Kept(law, article, place));
    }
    let number = raw.number.into_text();
    let title = raw.title.into_text();
    if number.is_none() && title.is_none() && need::is_strange(&raw.law) {
        return None;
    }
    if number.is_none() && title.is_none() {
        findings.push(Diagnostic::warning("missing-key", need::start(place)).with("key", "number"));
        return None;
    }
    let (effective, expired) = need::span(&raw.effective, &raw.expired, place, findings);
    let signed = raw.signed.value.map(|date| date.0);
    let law = LegalDocument {
        id: String::new(),
        place,
        number,
        title,
        issuer: raw.issuer.into_text(),
        signed,
        effective,
        expired,
        status: None,
        replaced_by: None,
        url: need::address(&raw.url, place, findings),
        source: None,
        checked: false,
    };
    Some(LegalBasis::Written(Box::new(law), article))
}
