//! A posting of which nobody knows since when it hangs.

use super::super::about::about_entry;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "posting-without-date",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/posting-without-date.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for register in &scene.site.registers {
        for entry in &register.entries {
            if entry.is_undated {
                let finding = about_entry(at(entry.at, "posted"), register.office, entry, scene.site);
                found.push(finding);
            }
        }
    }
}
