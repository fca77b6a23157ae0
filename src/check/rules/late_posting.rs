//! A posting after the day by which it had to hang.

use rayon::prelude::*;

use super::super::about::naming_duty;
use super::super::postings::OfficePostings;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{Duty, Entry, Site, Status, Subject};

pub(super) static RULE: Rule = Rule {
    name: "late-posting",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/late-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    // An office that came late came late with all of it: registers are told beside one another.
    let each = scene.postings().par_iter().with_max_len(1);
    let of_each: Vec<Vec<Diagnostic>> = each.map(|postings| of_one(postings, scene.site)).collect();
    of_each.into_iter().flatten().for_each(|finding| found.push(finding));
}

fn of_one(postings: &OfficePostings<'_>, site: &Site) -> Vec<Diagnostic> {
    let up = |duty: &&Duty<'_>| matches!(duty.status, Status::Met | Status::TooLittle) && duty.was_late(site);
    let late = |duty: &Duty<'_>| {
        let (posted, due) = (duty.first_posted.filter(|posted| *posted <= site.as_of)?, duty.due?);
        let about = postings.register?.about(&Subject::Procedure(duty.procedure));
        let is_it = |entry: &&Entry| entry.place == duty.place && entry.posted == Some(posted);
        // Another text may have been hung there on the same day.
        let entry = duty.entry.filter(is_it).or_else(|| about.iter().find(is_it))?;
        let late = duty.days_late(site, posted);
        let finding = naming_duty(at(entry.at, "posted"), duty, site).with("posted", posted.to_string());
        let finding = finding.with("late", late.map(|late| late.to_string()).unwrap_or_default());
        Some(finding.due(due, late).whatever_is_written())
    };
    postings.troubled.iter().filter(up).filter_map(late).collect()
}
