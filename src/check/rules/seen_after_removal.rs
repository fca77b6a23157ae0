//! A posting that was seen after it was taken down.

use std::collections::BTreeSet;

use super::super::about::about_entry;
use super::super::postings::taken_down;
use super::super::{Check, Found, Group, Rule, Scene, at, evidence};
use crate::diagnostics::{Place, Severity};
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
    let missed = scene.postings().iter().flat_map(|postings| postings.troubled.iter().filter_map(taken_down));
    let missed: BTreeSet<Place> = missed.map(|entry| entry.at).collect();
    for register in &site.registers {
        for entry in &register.entries {
            let Some((day, place)) = evidence::after_removal(entry, site.as_of) else { continue };
            // What was taken down and has to hang is found at the day of the removal, which may be the wrong one.
            if missed.contains(&entry.at) || is_notice_gone(entry, register, scene) {
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
