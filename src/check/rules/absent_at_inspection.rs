//! An inspection did not find what the register says is up.

use super::super::inspected::{Aspect, tell};
use super::super::{Check, Complaint, Found, Group, Rule, Scene};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "absent-at-inspection",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Missing),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/absent-at-inspection.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    tell(Aspect::Present, scene, found);
}
