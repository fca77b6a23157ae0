//! Codes with the suffix of another province, wherever one leads to a procedure: a suffix tells no two procedures apart,
//! so that nobody sees it once the code has led there.

use super::code::Code;
use crate::diagnostics::Place;
use crate::load::Content;
use crate::load::raw::{Field, ListOf, Written};

/// Those of content but for decisions, which keep their codes as they are written, and for procedures, which are read
/// one by one.
pub(super) fn of(content: &Content) -> Foreign {
    let mut found = Foreign::new(content);
    if let Some(site) = &content.site {
        found.list(&site.raw.top_tasks, site.place);
    }
    for office in &content.offices {
        for (day, place) in office.raw.special_days.items() {
            found.list(&day.procedures, place.unwrap_or(office.place));
        }
    }
    for list in &content.lists {
        found.list(&list.raw.codes, list.place);
    }
    for policy in &content.policies {
        if let Some(scope) = policy.raw.applies_to.get() {
            found.list(&scope.procedures, policy.place);
        }
    }
    for waiver in &content.waivers {
        found.list(&waiver.raw.procedures, waiver.place);
    }
    for inspection in &content.inspections {
        for (item, place) in inspection.raw.items.items() {
            found.code(&item.code, place.unwrap_or(inspection.place));
        }
    }
    for register in &content.postings {
        for (entry, place) in register.raw.0.items() {
            found.code(&entry.code, place.unwrap_or(register.place));
        }
    }
    found
}

/// What was found, and the suffix that is no other province's; without one nothing is.
#[derive(Debug)]
pub(super) struct Foreign {
    own: Option<String>,
    pub(super) codes: Vec<(Place, Code)>,
}

impl Foreign {
    /// Nothing yet.
    pub(super) fn new(content: &Content) -> Self {
        let own = content.site.as_ref().and_then(|site| site.raw.province_code.text());
        // One of another form is found where it stands.
        Self { own: own.filter(|own| Code::is_suffix(own)).map(str::to_owned), codes: Vec::new() }
    }

    /// Looks at a list of codes.
    pub(super) fn list<S: Written>(&mut self, list: &ListOf<S>, whole: Place) {
        for (text, place) in list.items() {
            self.text(text, place.unwrap_or(whole));
        }
    }

    fn code(&mut self, field: &Field<String>, whole: Place) {
        if let Some(text) = field.text() {
            self.text(text, field.place.unwrap_or(whole));
        }
    }

    fn text(&mut self, text: &str, place: Place) {
        let Some(own) = self.own.as_deref() else { return };
        let is_foreign = |code: &Code| code.province().is_some_and(|suffix| suffix != own);
        // Most codes have no suffix: those are not even read.
        let code = text.contains('H').then(|| Code::new(text.trim())).flatten();
        self.codes.extend(code.filter(is_foreign).map(|code| (place, code)));
    }
}
