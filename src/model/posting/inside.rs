//! Rows about postings that stand inside the procedure that they are about. They join the registers of their offices.

use super::lost::{Lost, Stray};
use super::register::{Reader, Register, Subject, register_of};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{self, PostedMatter};
use crate::model::code::Code;
use crate::model::need;
use crate::model::office::Office;
use crate::model::procedure::Procedure;
use crate::model::table::Ref;

/// What procedures themselves say about their postings: the code as written, and the list.
pub(in crate::model) type Inside = Vec<(raw::Field<raw::Text>, Place, raw::ListOf<raw::Posting>)>;

/// A row inside a procedure.
struct Row {
    /// What it says, with the code of the procedure.
    posting: raw::Posting,
    at: Place,
    /// Whether it says another code itself, which is found.
    is_of_other: bool,
    /// The procedure of that code.
    other: Option<Ref<Procedure>>,
}

impl Reader<'_> {
    /// Adds the rows to the registers; leaves those of which nobody knows the office.
    pub(super) fn read_inside(
        &self,
        inside: Inside,
        registers: &mut Vec<Register>,
        findings: &mut Findings,
    ) -> Vec<Stray> {
        let mut strays = Vec::new();
        for (code, place, list) in inside {
            let own = raw::Field { value: code.value.as_deref().map(str::to_owned), place: code.place };
            for (raw, at) in list.items() {
                let row = self.row(raw, &own, at.unwrap_or(place), findings);
                strays.extend(self.inside(row, registers, findings));
            }
        }
        strays
    }

    fn row(&self, raw: &raw::Posting, own: &raw::Field<String>, at: Place, findings: &mut Findings) -> Row {
        // Of a notice that stands beside it, the code of the procedure says nothing.
        let is_notice = raw.what.value.is_some_and(|what| what != PostedMatter::Procedure);
        let code = if is_notice { &raw.code } else { own };
        let is_other = |code: &&str| Some(Code::national_of(code)) != own.text().map(Code::national_of);
        let other = raw.code.text().filter(|_| !is_notice).filter(is_other);
        findings.extend(other.map(|other| {
            let finding = Diagnostic::warning("entry-of-other-procedure", raw.code.place.unwrap_or(at));
            finding.with("code", other).with("own", own.text().unwrap_or_default())
        }));
        Row {
            posting: raw::Posting { code: code.clone(), ..raw.clone() },
            at,
            is_of_other: other.is_some(),
            other: other.and_then(|code| self.ids.procedures.find(code)),
        }
    }

    fn inside(&self, row: Row, registers: &mut Vec<Register>, findings: &mut Findings) -> Option<Stray> {
        let (raw, at) = (row.posting, row.at);
        let known = need::required(raw.office.clone(), "office", at, findings)
            .and_then(|_| need::reference(&raw.office, &self.ids.offices, at, findings));
        // What hangs at an office whose id is misspelled, or left out where the place tells it, is not missing there.
        let near = || self.ids.offices.find_nearest(raw.office.text()?);
        let stray = self.stray(&raw);
        let Some(office) = known.or_else(near).or_else(|| self.only_one_with(raw.place.text()?)) else { return stray };
        let is_clear = known.is_some() && !row.is_of_other;
        match self.entry(raw, at, &self.offices[office], findings) {
            Ok(entry) if is_clear => register_of(office, registers).entries.push(entry),
            Ok(entry) => {
                let lost = &mut register_of(office, registers).lost;
                lost.extend(row.other.map(|other| Lost::meant(Subject::Procedure(other), entry.place)));
                lost.push(Lost::meant(entry.subject, entry.place));
            }
            Err(lost) => {
                // It may be the office that is wrong, and not the place.
                let stray = stray.filter(|_| lost.place.is_none());
                register_of(office, registers).lost.push(lost);
                return stray;
            }
        }
        None
    }

    fn stray(&self, raw: &raw::Posting) -> Option<Stray> {
        let procedure = self.ids.procedures.find(raw.code.text()?)?;
        Some(Stray { procedure, place: raw.place.text()?.to_owned() })
    }

    /// The office that has a posting place of an id, when no other one has.
    fn only_one_with(&self, place: &str) -> Option<Ref<Office>> {
        let mut owners = self.offices.iter().filter(|(_, own)| own.posting_places.iter().any(|one| one.id == place));
        let (office, _) = owners.next()?;
        owners.next().is_none().then_some(office)
    }
}
