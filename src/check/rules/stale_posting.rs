//! A posting of a text that is no longer the one in force.

use super::super::about::about_duty;
use super::super::postings::{Trouble, Up};
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
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
            let effective = duty.effective.map(|day| day.to_string()).unwrap_or_default();
            let posted = entry.posted.map(|day| day.to_string()).unwrap_or_default();
            let finding = about_duty(at(entry.at, ""), duty, scene.site);
            found.push(finding.with("effective", effective).with("posted", posted));
        }
    }
}
