//! A phone number that cannot be dialled, also in texts.

use super::super::{Check, Found, Group, Rule, Scene, at};
use super::super::{contact, reach};
use crate::diagnostics::Severity;
use crate::model::phone::without_extension;

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
            let kind = if is_more_than_one(phone) { "more" } else { "" };
            found.push(at(place, &keys).with("phone", phone).with("kind", kind));
        }
    }
    reach::seek(scene, reach::phones, |finding, phone| finding.with("phone", phone).with("kind", ""), found);
}

/// Whether words or another number stand beside it. No number has thirteen digits, and no two have fewer.
fn is_more_than_one(phone: &str) -> bool {
    let phone = without_extension(phone);
    phone.contains(char::is_alphabetic) || phone.chars().filter(char::is_ascii_digit).count() >= 13
}
