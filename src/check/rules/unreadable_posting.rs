//! An inspection found a posting that cannot be read.

use super::super::inspected::{Aspect, tell};
use super::super::{Check, Found, Group, Rule, Scene};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "unreadable-posting",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unreadable-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    tell(Aspect::Readable, scene, found);
}
