//! An email address to which nothing can be sent.

use super::super::contact;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "invalid-email",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/invalid-email.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, email) in contact::emails(scene.site) {
        if !contact::can_be_written_to(email) {
            found.push(at(place, &keys).with("email", email));
        }
    }
}
