//! A procedure in force that has to hang at a place, and does not.

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
            found.push(about_duty(at(place, ""), duty, scene.site));
        }
    }
}
