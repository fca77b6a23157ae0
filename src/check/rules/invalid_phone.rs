//! A phone number that cannot be dialled, also in texts.

use super::super::{Check, Found, Group, Rule, Scene, at};
use super::super::{contact, reach};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "invalid-phone",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/invalid-phone.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, phone) in contact::phones(scene.site) {
        if !contact::can_be_dialled(phone) {
            found.push(at(place, &keys).with("phone", phone));
        }
    }
    reach::seek(scene, reach::phones, |finding, phone| finding.with("phone", phone), found);
}
