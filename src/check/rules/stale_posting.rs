//! A posting of a text that is no longer the one in force.

use jiff::civil::Date;

use super::super::about::{about_duty, about_entry};
use super::super::up::{Trouble, Up};
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{Entry, Status};

pub(super) static RULE: Rule = Rule {
    name: "stale-posting",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Differs),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/stale-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for postings in scene.postings() {
        let unknown = |entry: &Entry| {
            let is_unknown = |up: &Up<'_>| std::ptr::eq(up.entry, entry) && up.trouble == Some(Trouble::UnknownSheet);
            postings.up.iter().any(is_unknown)
        };
        for duty in postings.troubled.iter().filter(|duty| duty.status == Status::Stale) {
            let Some(entry) = duty.entry.filter(|entry| !unknown(entry)) else { continue };
            found.push(about(about_duty(at(entry.at, ""), duty, scene.site), entry, duty.effective));
        }
        // Where nothing has to hang, what hangs has to be right all the same.
        for up in &postings.up {
            let Some(Trouble::Old(effective)) = up.trouble else { continue };
            let finding = about_entry(at(up.entry.at, ""), postings.office, up.entry, scene.site);
            found.push(about(finding.with("due", ""), up.entry, effective));
        }
    }
}

fn about(finding: Diagnostic, entry: &Entry, effective: Option<Date>) -> Diagnostic {
    let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    finding.with("effective", text(effective)).with("posted", text(entry.posted))
}
