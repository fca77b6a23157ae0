//! An email address to which nothing can be sent, also in texts.

use super::super::{Check, Found, Group, Rule, Scene, at};
use super::super::{contact, reach};
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
    reach::seek(scene, reach::emails, |finding, email| finding.with("email", email), found);
}
