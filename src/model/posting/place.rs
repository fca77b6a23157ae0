//! A place at which an office posts (địa điểm niêm yết).

use crate::diagnostics::{Diagnostic, Findings, Place, nearest};
use crate::load::raw;
use crate::model::{Office, need};

/// A posting place of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostingPlace {
    /// Its id, unique within the office.
    pub id: String,
    /// Name shown.
    pub name: String,
    /// What it is; rules name these kinds.
    pub kind: Option<String>,
    /// Where it is defined.
    pub at: Place,
}

/// The posting places of an office. Of two with one id the first counts.
pub(in crate::model) fn places(
    list: &raw::ListOf<raw::PostingPlace>,
    whole: Place,
    findings: &mut Findings,
) -> Vec<PostingPlace> {
    let mut places: Vec<PostingPlace> = Vec::new();
    for (raw, at) in list.items() {
        let at = at.unwrap_or(whole);
        let Some(id) = need::required(raw.id.clone(), "id", at, findings) else { continue };
        if let Some(first) = places.iter().find(|place| place.id == id) {
            let place = raw.id.place.unwrap_or(at);
            let finding = Diagnostic::error("duplicate-id", place).with("kind", "place").with("id", id);
            findings.push(finding.related(first.at));
            continue;
        }
        need::expected_text(&raw.kind, "kind", at, findings);
        need::expected_text(&raw.name, "name", at, findings);
        let name = raw.name.text().map_or_else(|| id.clone(), str::to_owned);
        places.push(PostingPlace { id, name, kind: raw.kind.text().map(str::to_owned), at });
    }
    places
}

/// The posting place of an id: its position among those of the office.
pub(super) fn find(field: &raw::Field<String>, office: &Office, at: Place, findings: &mut Findings) -> Option<usize> {
    let id = need::required(field.clone(), "place", at, findings)?;
    let places = &office.posting_places;
    // An office without any place, or with one that nobody understands, is found as that, and one that is no more by its
    // register.
    if places.is_empty() {
        return None;
    }
    let found = places.iter().position(|place| place.id == id);
    if found.is_none() && !office.has_unread_places() {
        let near = nearest(&id, places.iter().map(|place| place.id.as_str())).unwrap_or_default();
        let finding = Diagnostic::error("unknown-reference", field.place.unwrap_or(at)).with("kind", "place");
        findings.push(finding.with("id", &*id).with("nearest", near));
    }
    found
}

/// Finds, once, that the register of an office that has ended names places, of which the office has none: no rule asks it for any.
pub(super) fn of_none(rows: &raw::ListOf<raw::Posting>, owner: &Office, findings: &mut Findings) {
    if owner.valid_to.is_none() || !owner.posting_places.is_empty() || owner.has_unread_places() {
        return;
    }
    let named = rows.items().find_map(|(row, at)| Some((row.place.text()?, row.place.place.or(at)?)));
    if let Some((id, place)) = named {
        let finding = Diagnostic::error("unknown-reference", place).with("kind", "place");
        findings.push(finding.with("id", id).with("nearest", ""));
    }
}

/// Whether a row of the register of an office says that it is about another one, which is found.
pub(super) fn of_other(row: Option<&raw::Posting>, owner: &Office, at: Place, findings: &mut Findings) -> bool {
    let told = row.and_then(|row| Some((row.office.text()?, row.office.place)));
    let Some((other, place)) = told.filter(|(office, _)| *office != owner.id) else { return false };
    let finding = Diagnostic::warning("entry-of-other-office", place.unwrap_or(at));
    findings.push(finding.with("office", other).with("own", &*owner.id));
    true
}
