//! What a citizen brings: cases with their papers, and notes, which are no papers.

use super::gaps::{Gaps, Part, unlisted, unsaid};
use super::{References, need};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::raw::{self, HandIn};

/// A case (trường hợp) with its own papers.
#[derive(Clone, Debug)]
pub struct Case {
    /// Where it stands.
    pub place: Place,
    /// Its id; empty when the procedure has only one case.
    pub id: String,
    /// Its name.
    pub name: Option<String>,
    /// The question and answer that lead here.
    pub question: Option<(String, String)>,
    /// How many sets of the dossier, when somebody said so.
    pub sets: Option<u32>,
    /// Papers.
    pub documents: Vec<Document>,
    /// Notes.
    pub notes: Vec<String>,
    /// Whether it is said that no paper is needed.
    pub no_documents: bool,
    /// What nobody wrote.
    pub gaps: Gaps,
}

/// A paper of the dossier (giấy tờ).
#[derive(Clone, Debug)]
pub struct Document {
    /// Where it stands.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// How many originals.
    pub originals: Option<u32>,
    /// How many copies.
    pub copies: Option<u32>,
    /// Left with the office or only shown.
    pub hand_in: HandIn,
    /// The form to fill in: its path below the content folder.
    pub form: Option<String>,
    /// Only needed if …
    pub only_if: Option<String>,
    /// Databases of the state that hold it already.
    pub held_in: Vec<String>,
    /// Whether the office scans it.
    pub digitised: bool,
    /// A word about it.
    pub note: Option<String>,
    /// What nobody wrote.
    pub gaps: Gaps,
}

impl Document {
    /// Whether a citizen has to bring it; what the state holds need not be brought.
    #[must_use]
    pub fn must_be_brought(&self) -> bool {
        self.held_in.is_empty()
    }
}

/// Reads the cases of a procedure; ids are unique, and every case has a name as soon as there are two.
pub(super) fn cases(
    list: raw::ListOf<raw::Case>,
    whole: Place,
    ids: &References,
    findings: &mut Findings,
) -> Vec<Case> {
    let list = without_doubled(list, whole, findings);
    let many = list.len() > 1;
    let mut cases: Vec<Case> = Vec::with_capacity(list.len());
    for (raw, place) in list {
        if many {
            need::expected_text(&raw.id, "id", place, findings);
            need::expected_text(&raw.name, "name", place, findings);
        }
        let id = match raw.id.text() {
            Some(id) => anchor(id),
            None if many => (cases.len() + 1).to_string(),
            None => String::new(),
        };
        let id_place = raw.id.place;
        let case = case(raw, id, place, ids, findings);
        if let Some(first) = cases.iter().find(|other| other.id == case.id) {
            let at = id_place.unwrap_or(place);
            let finding = Diagnostic::error("duplicate-id", at).with("kind", "case").with("id", case.id.clone());
            findings.push(finding.related(first.place));
            continue;
        }
        cases.push(case);
    }
    cases
}

/// The cases of a list but for those without an id that say again what one before them says, which is found.
fn without_doubled(list: raw::ListOf<raw::Case>, whole: Place, findings: &mut Findings) -> Vec<(raw::Case, Place)> {
    let mut kept: Vec<(raw::Case, Place)> = Vec::with_capacity(list.written());
    for (raw, at) in list.into_items() {
        let (Some(raw), place) = (raw, at.unwrap_or(whole)) else { continue };
        let is_unnamed = raw.id.text().is_none();
        match kept.iter().position(|(other, _)| is_unnamed && *other == raw) {
            Some(first) => {
                let finding = need::listed_twice("case", &(first + 1).to_string(), place);
                findings.push(finding.related(kept[first].1));
            }
            None => kept.push((raw, place)),
        }
    }
    kept
}

fn case(raw: raw::Case, id: String, place: Place, ids: &References, findings: &mut Findings) -> Case {
    let gaps = Gaps::of(&[
        (Part::Documents, unlisted(&raw.documents)),
        (Part::Sets, unsaid(&raw.sets) || raw.sets.value.is_some_and(|sets| sets.thousandths == 0)),
    ]);
    // An answer that nobody understands was found; where no papers are listed it means yes.
    let means_yes = need::is_strange(&raw.no_documents) && unlisted(&raw.documents);
    let no_documents = raw.no_documents.value.unwrap_or(means_yes);
    let at = raw.question.place.unwrap_or(place);
    let question = raw.question.value.and_then(|question| {
        Some((
            need::required(question.ask, "ask", at, findings)?,
            need::required(question.answer, "answer", at, findings)?,
        ))
    });
    Case {
        place,
        id,
        name: raw.name.into_text(),
        question,
        sets: count(&raw.sets, place, findings),
        documents: need::each(raw.documents, place, |raw, place| document(raw, place, ids, findings)),
        notes: need::texts(raw.notes),
        no_documents,
        gaps,
    }
}

/// An id as it may stand in an address: anything but letters, digits and `-` becomes `-`.
fn anchor(id: &str) -> String {
    id.chars().map(|character| if character.is_ascii_alphanumeric() { character } else { '-' }).collect()
}

fn document(raw: raw::Document, place: Place, ids: &References, findings: &mut Findings) -> Option<Document> {
    Some(Document {
        place,
        name: need::required(raw.name, "name", place, findings)?,
        originals: count(&raw.originals, place, findings),
        copies: count(&raw.copies, place, findings),
        hand_in: raw.hand_in.value.unwrap_or(HandIn::Submit),
        form: ids.form(&raw.form, place, findings),
        only_if: raw.only_if.into_text(),
        held_in: need::distinct_texts(raw.held_in, place, findings),
        digitised: raw.digitised.value.unwrap_or(false),
        note: raw.note.into_text(),
        gaps: Gaps::of(&[
            (Part::Originals, unsaid(&raw.originals)),
            (Part::Copies, unsaid(&raw.copies)),
            (Part::Form, unsaid(&raw.form)),
        ]),
    })
}

/// How many of something: a whole number from 0 to 999.
pub(super) fn count(field: &raw::Field<raw::Number>, whole: Place, findings: &mut Findings) -> Option<u32> {
    let number = field.value?;
    let count = number.as_whole().and_then(|whole| u32::try_from(whole).ok()).filter(|count| *count < 1000);
    if count.is_none() {
        findings.push(Diagnostic::error("not-a-count", field.place.unwrap_or(whole)));
    }
    count
}
