//! A posting that was taken down before it was hung.

use super::super::about::about_entry;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "removed-before-posted",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/removed-before-posted.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for register in &scene.site.registers {
        for entry in &register.entries {
            if entry.posted.zip(entry.removed).is_some_and(|(posted, removed)| removed < posted) {
                let finding = about_entry(at(entry.at, "removed"), register.office, entry, scene.site);
                found.push(
                    finding
                        .with("removed", entry.removed.map(|day| day.to_string()).unwrap_or_default())
                        .with("posted", entry.posted.map(|day| day.to_string()).unwrap_or_default()),
                );
            }
        }
    }
}
