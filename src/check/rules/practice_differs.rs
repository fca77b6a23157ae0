//! An inspection found that an office does not do as its sheet says.

use super::super::inspected::{Aspect, tell};
use super::super::{Check, Complaint, Found, Group, Rule, Scene};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "practice-differs",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::PracticeDiffers),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/practice-differs.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    tell(Aspect::Practised, scene, found);
}
