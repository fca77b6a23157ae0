//! Postings that no inspection and no evidence has shown for too long.

use jiff::civil::Date;

use super::super::about::{office_name, register_place};
use super::super::inspected::last_seen;
use super::super::postings::{OfficePostings, histories};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Entry, Site, Subject};

pub(super) static RULE: Rule = Rule {
    name: "unconfirmed-posting",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unconfirmed-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    // Nobody knows what the inspections saw of which the files cannot be read.
    if site.is_unread("inspections", None) {
        return;
    }
    for postings in scene.postings() {
        let mut unseen = postings.unconfirmed.clone();
        unseen.extend(notices(postings, site));
        let Some((entry, date)) = unseen.iter().min_by_key(|(_, day)| *day) else { continue };
        // One posting is meant by itself; several are one neglect.
        let place = if unseen.len() == 1 { entry.at } else { register_place(postings, site) };
        let office = &site.offices[postings.office];
        let finding = at(place, "").with("office", office_name(office)).with("date", date.to_string());
        let finding = finding.with("count", unseen.len().to_string());
        found.push(finding.with("limit", site.settings.confirm_within.to_string()).about("office", &*office.id));
    }
}

/// The notices that are up, the latest of each place, and that nobody has seen for too long.
fn notices<'s>(postings: &OfficePostings<'s>, site: &'s Site) -> impl Iterator<Item = (&'s Entry, Date)> {
    let seen = last_seen(site, postings.office);
    postings.register.into_iter().flat_map(move |register| {
        let is_notice = |entry: &&Entry| matches!(entry.subject, Subject::Notice(_)) && entry.is_up_on(site.as_of);
        let latest = histories(register).filter_map(<[Entry]>::last).filter(is_notice);
        let unseen = latest.filter_map(|entry| Some((entry, seen.notice_too_long_ago(site, entry, register)?)));
        unseen.collect::<Vec<_>>()
    })
}
