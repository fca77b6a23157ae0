//! A posting of what is no longer in force, or at an office that no longer exists.

use super::super::about::about_entry;
use super::super::up::Trouble;
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Entry;

pub(super) static RULE: Rule = Rule {
    name: "left-over-posting",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::LeftOver),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/left-over-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for postings in scene.postings() {
        for up in &postings.up {
            let Some(Trouble::LeftOver(since)) = up.trouble else { continue };
            let finding = about_entry(at(up.entry.at, ""), postings.office, up.entry, site).with("reason", "ended");
            let finding = finding.with("since", since.to_string());
            found.push(finding.due(since, site.calendar.working_days_after(since, site.as_of)));
        }
    }
    for register in &site.registers {
        let office = &site.offices[register.office];
        let Some(last) = office.valid_to.filter(|last| *last < site.as_of) else { continue };
        let up: Vec<&Entry> = register.entries.iter().filter(|entry| entry.is_up_on(site.as_of)).collect();
        // Entries stand in the order of what they are about; who mends begins with the first line.
        if let Some(first) = up.iter().min_by_key(|entry| entry.at) {
            let finding = about_entry(at(first.at, ""), register.office, first, site).with("reason", "office");
            found.push(finding.with("since", last.to_string()).with("count", up.len().to_string()));
        }
    }
}
