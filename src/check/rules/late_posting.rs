//! A posting after the day by which it had to hang.

use super::super::postings::about_duty;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Duty, Status, Subject};

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
    let site = scene.site;
    for postings in scene.postings() {
        let up = |duty: &&Duty<'_>| matches!(duty.status, Status::Met | Status::TooLittle) && duty.was_late();
        for duty in postings.troubled.iter().filter(up) {
            let (Some(posted), Some(due)) = (duty.first_posted, duty.due) else { continue };
            let about =
                postings.register.map_or(&[][..], |register| register.about(&Subject::Procedure(duty.procedure)));
            let first = about.iter().find(|entry| entry.place == duty.place && entry.posted == Some(posted));
            let Some(entry) = first.filter(|_| posted <= site.as_of) else { continue };
            let late = site.calendar.working_days_after(due, posted);
            let finding = about_duty(at(entry.at, "posted"), duty, site).with("posted", posted.to_string());
            let finding = finding.with("late", late.map(|late| late.to_string()).unwrap_or_default());
            found.push(finding.due(due, late));
        }
    }
}
