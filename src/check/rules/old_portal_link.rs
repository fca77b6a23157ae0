//! A link of the form that the national portal gave up.

use super::super::link;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "old-portal-link",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/old-portal-link.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, address) in link::all(scene.site) {
        let link = address.as_str();
        if link.contains("ma_thu_tuc=") || link.contains("/p/home/") {
            found.push(at(place, &keys).with("link", link));
        }
    }
}
