//! A waiver whose last day has passed. What it waived and is missing since is found here alone, so it is as bad.

use super::super::postings::{Notice, notices};
use super::super::waived::expired_waivers;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::PostedMatter;

pub(super) static RULE: Rule = Rule {
    name: "waiver-expired",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/waiver-expired.yaml"),
    check: Check::Site(check),
};

/// What is posted besides procedures.
const NOTICES: [PostedMatter; 3] = [PostedMatter::Feedback, PostedMatter::Fees, PostedMatter::Disclosures];

fn check(scene: &Scene<'_>, found: &mut Found) {
    for waiver in expired_waivers(scene.site) {
        let last = waiver.until.unwrap_or(scene.site.as_of);
        let missing: usize =
            scene.postings().iter().filter_map(|office| office.was_waived.get(waiver.id.as_str())).sum();
        let is_of = |notice: &Notice<'_>| notice.was_waived.is_some_and(|own| std::ptr::eq(own, waiver));
        let notices = NOTICES.iter().flat_map(|what| notices(scene.site, scene.postings(), *what));
        let missing = missing + notices.filter(is_of).count();
        let is_needed = || scene.postings().iter().any(|office| office.was_needed.contains(waiver.id.as_str()));
        let (severity, count) = match missing {
            // What it waived hangs since, and the file tells why it does not from the beginning.
            0 if is_needed() => continue,
            0 => (Severity::Warning, String::new()),
            _ => (RULE.severity, missing.to_string()),
        };
        let finding = at(waiver.place, "until").with("until", last.to_string()).with("count", count);
        found.push_as(severity, finding.about("waiver", &*waiver.id));
    }
}
