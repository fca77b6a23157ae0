//! A procedure in force, or to come and due by its decision, that has to hang at a place, and does not.

use super::super::about::{about_duty, register_place};
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Duty, Status};

pub(super) static RULE: Rule = Rule {
    name: "missing-posting",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Missing),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/missing-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for postings in scene.postings() {
        let missing = |duty: &&Duty<'_>| duty.status == Status::Missing && duty.first_posted.is_none();
        for duty in postings.troubled.iter().filter(missing) {
            let place = register_place(postings, scene.site);
            let from = duty.effective.filter(|_| duty.is_to_come(scene.site.as_of));
            // Citizens may not complain yet of what does not apply yet.
            let (severity, when) = from.map_or((RULE.severity, ""), |_| (Severity::Warning, "coming"));
            let finding = about_duty(at(place, ""), duty, scene.site).with("when", when);
            found.push_as(severity, finding.with("from", from.map(|from| from.to_string()).unwrap_or_default()));
        }
    }
}
