//! An area of the site in which most of the registers that are kept do not lie: those offices are not judged at all.

use super::super::about::office_name;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Office, Ref, Register};

pub(super) static RULE: Rule = Rule {
    name: "jurisdiction-too-narrow",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/jurisdiction-too-narrow.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let Some(top) = site.settings.jurisdiction else { return };
    let stands_below = |office: Ref<Office>, up: Ref<Office>| office == up || site.offices.is_above(up, office);
    let is_inside = |office: Ref<Office>| stands_below(office, top);
    // One of which nobody knows where it stands is found at its own file.
    let is_beside = |office: Ref<Office>| site.offices.above(top).any(|up| stands_below(office, up));
    let is_kept =
        |register: &&Register| !register.entries.is_empty() && site.offices[register.office].exists_on(site.as_of);
    let kept = site.registers.iter().filter(is_kept).map(|register| register.office);
    let kept = kept.filter(|office| is_inside(*office) || is_beside(*office));
    let (inside, outside): (Vec<_>, Vec<_>) = kept.partition(|office| is_inside(*office));
    // A commune may keep the register of a neighbour, or of the office above, for its readers.
    if outside.len() > inside.len() {
        let office = &site.offices[top];
        let finding = at(site.settings.place, "jurisdiction").with("office", office_name(office));
        let finding = finding.with("count", outside.len().to_string());
        found.push(finding.about("office", &*office.id).related(office.place));
    }
}
