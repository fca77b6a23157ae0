//! An inspection found another text than the one in force.

use super::super::inspected::{Aspect, tell};
use super::super::{Check, Complaint, Found, Group, Rule, Scene};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "outdated-at-inspection",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Differs),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/outdated-at-inspection.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    tell(Aspect::Current, scene, found);
}
