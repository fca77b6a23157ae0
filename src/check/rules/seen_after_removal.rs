//! A posting that was seen after it was taken down.

use super::super::about::about_entry;
use super::super::{Check, Found, Group, Rule, Scene, at, evidence};
use crate::diagnostics::Severity;
use crate::model::{Entry, Register, Subject};

pub(super) static RULE: Rule = Rule {
    name: "seen-after-removal",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/seen-after-removal.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for register in &site.registers {
        for entry in &register.entries {
            let Some((day, place)) = evidence::after_removal(entry, site.as_of) else { continue };
            if is_notice_gone(entry, register, scene) {
                continue;
            }
            let removed = entry.removed.map(|day| day.to_string()).unwrap_or_default();
            let finding = about_entry(at(place, ""), register.office, entry, site);
            found.push(finding.with("day", day.to_string()).with("removed", removed));
        }
    }
}

/// Whether it is a notice, and no other of the kind hangs there now.
fn is_notice_gone(entry: &Entry, register: &Register, scene: &Scene<'_>) -> bool {
    let mut same = register.about(&entry.subject).iter().filter(|other| other.place == entry.place);
    matches!(entry.subject, Subject::Notice(_)) && !same.any(|other| other.is_up_on(scene.site.as_of))
}
