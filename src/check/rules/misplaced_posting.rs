//! A posting at an office that has nothing to do with the procedure, or of one between agencies where citizens come.

use super::super::about::about_entry;
use super::super::up::{PORTAL, Trouble, is_between_agencies};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "misplaced-posting",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 16"],
    example: include_str!("../examples/misplaced-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for postings in scene.postings() {
        for up in postings.up.iter().filter(|up| up.trouble == Some(Trouble::Misplaced)) {
            let at_place = (postings.office, up.entry.place);
            let is_internal = |procedure| is_between_agencies(procedure, at_place, scene.site);
            let kind = scene.site.offices[postings.office].posting_places[up.entry.place].kind.as_deref();
            let kind = match kind.filter(|kind| *kind == PORTAL) {
                None if up.entry.procedure().is_some_and(is_internal) => "internal",
                kind => kind.unwrap_or_default(),
            };
            let finding = about_entry(at(up.entry.at, "code"), postings.office, up.entry, scene.site);
            found.push(finding.with("kind", kind));
        }
    }
}
