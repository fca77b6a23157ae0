//! A well-formed id of a sheet that is none of those in force, or a version that no text has.

use super::super::about::{about_entry, office_name};
use super::super::up::Trouble;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{Entry, Office, Part, Procedure, Ref, SheetId, Site, Text};

pub(super) static RULE: Rule = Rule {
    name: "unknown-sheet",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unknown-sheet.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for postings in scene.postings() {
        for up in postings.up.iter().filter(|up| up.trouble == Some(Trouble::UnknownSheet)) {
            let (key, written) = match &up.entry.text {
                Text::Sheet(sheet) => ("sheet", sheet),
                Text::Version(version) => ("version", version),
                Text::Decision(_) | Text::ByDay => continue,
            };
            let finding = about_entry(at(up.entry.at, key), postings.office, up.entry, site);
            let finding = finding.with("sheet", &**written).with("key", key);
            let definition = up.entry.procedure().map(|procedure| site.procedures[procedure].place);
            found.push(definition.into_iter().fold(finding, Diagnostic::related));
        }
    }
    // A sheet may be that of a procedure, or of a text, that cannot be read.
    let is_torn = |procedure: &Procedure| procedure.gaps.has(Part::LostText);
    if site.is_unread("procedures", None) || site.procedures.items().iter().any(is_torn) {
        return;
    }
    for inspection in &site.inspections {
        for item in &inspection.items {
            let Some(sheet) = &item.sheet else { continue };
            if SheetId::read(sheet).is_ok_and(|id| !is_known(site, inspection.office, id)) {
                let office = &site.offices[inspection.office];
                let finding = at(item.at, "sheet").with("office", office_name(office)).with("place", "");
                let finding =
                    finding.with("procedure", "").with("code", "").with("sheet", &**sheet).with("key", "sheet");
                found.push(finding.about("office", &*office.id));
            }
        }
    }
}

/// Whether a sheet is in the register of an office, or is one of the texts in force at one of its places.
fn is_known(site: &Site, office: Ref<Office>, sheet: SheetId) -> bool {
    let own = site.register(office).map_or(&[][..], |register| &register.entries);
    let written = |entry: &Entry| matches!(&entry.text, Text::Sheet(text) if SheetId::read(text) == Ok(sheet));
    let places = 0..site.offices[office].posting_places.len();
    let mut current = site
        .procedures
        .iter()
        .flat_map(|(procedure, _)| places.clone().map(move |place| site.sheet(procedure, office, place)));
    own.iter().any(written) || current.any(|known| known == sheet)
}
