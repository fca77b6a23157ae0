//! A posting on a day that is still to come.

use super::super::about::about_entry;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "posting-in-future",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/posting-in-future.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for register in &scene.site.registers {
        for entry in &register.entries {
            if entry.posted.is_some_and(|posted| posted > scene.site.as_of) {
                let finding = about_entry(at(entry.at, "posted"), register.office, entry, scene.site);
                found.push(finding.with("posted", entry.posted.map(|day| day.to_string()).unwrap_or_default()));
            }
        }
    }
}
