//! An office that has to post and has no register at all.

use super::super::about::{office_name, register_place};
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "office-without-register",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Missing),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/office-without-register.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for postings in scene.postings().iter().filter(|postings| postings.register.is_none()) {
        let owed = postings.tally.missing + postings.tally.undated;
        let office = &site.offices[postings.office];
        if owed > 0 && !postings.may_be_waived && !site.is_unread("postings", Some(&office.id)) {
            let finding = at(register_place(postings, site), "").with("office", office_name(office));
            let finding = finding.with("count", owed.to_string()).with("file", format!("postings/{}.yaml", office.id));
            found.push(finding.about("office", &*office.id));
        }
    }
}
