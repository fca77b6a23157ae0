//! An office that has to post and has no register at all.

use super::super::about::{office_name, register_place};
use super::super::postings::{NOTICES, OfficePostings, notices_of};
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Tally;

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
    // What may be waived is not owed for certain. Who is ordered to post no procedures owes the notices all the same.
    let owed = |postings: &OfficePostings<'_>| match postings.tally {
        none if none == Tally::default() => {
            NOTICES.iter().map(|(_, what)| notices_of(site, postings, *what).len()).sum()
        }
        tally => (tally.missing + tally.undated).saturating_sub(postings.perhaps_waived),
    };
    let lacks = |postings: &&OfficePostings<'_>| {
        let id = &site.offices[postings.office].id;
        let is_torn = site.register(postings.office).is_some_and(|register| register.is_torn);
        let is_known = !is_torn && !site.is_unread("postings", Some(id));
        postings.register.is_none() && owed(postings) > 0 && is_known
    };
    let without: Vec<_> = scene.postings().iter().filter(lacks).collect();
    // A register with the name of no office was found, and is that of one of them.
    if without.len() > site.stray_registers {
        for postings in without {
            let (owed, office) = (owed(postings), &site.offices[postings.office]);
            let finding = at(register_place(postings, site), "").with("office", office_name(office));
            let finding = finding.with("count", owed.to_string()).with("file", format!("postings/{}.yaml", office.id));
            let is_there = site.register(postings.office).is_some_and(|register| register.file.is_some());
            let finding = finding.with("state", if is_there { "blank" } else { "" });
            found.push(finding.about("office", &*office.id));
        }
    }
}
