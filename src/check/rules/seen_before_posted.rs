//! A posting that was seen before it was hung.

use super::super::about::about_entry;
use super::super::{Check, Found, Group, Rule, Scene, at, evidence};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "seen-before-posted",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/seen-before-posted.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for register in &site.registers {
        for entry in &register.entries {
            let Some((day, place)) = evidence::before_posted(entry, site.as_of) else { continue };
            let posted = entry.posted.map(|day| day.to_string()).unwrap_or_default();
            let finding = about_entry(at(place, ""), register.office, entry, site);
            found.push(finding.with("day", day.to_string()).with("posted", posted));
        }
    }
}
