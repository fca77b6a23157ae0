//! Postings that no inspection and no evidence has shown for too long.

use super::super::about::{office_name, register_place};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

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
    let Some(limit) = site.settings.confirm_within else { return };
    for postings in scene.postings() {
        let Some((entry, date)) = postings.unconfirmed.iter().min_by_key(|(_, day)| *day) else { continue };
        // One posting is meant by itself; several are one neglect.
        let place = if postings.unconfirmed.len() == 1 { entry.at } else { register_place(postings, site) };
        let office = &site.offices[postings.office];
        let finding = at(place, "").with("office", office_name(office)).with("date", date.to_string());
        let finding = finding.with("count", postings.unconfirmed.len().to_string());
        let finding = finding.with("limit", limit.to_string()).about("office", &*office.id);
        // A sheet that is hung anew is another entry, but the office neglects its postings as before.
        found.push(finding.whatever_is_written());
    }
}
