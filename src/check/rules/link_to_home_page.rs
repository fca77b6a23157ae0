//! A link to a legal document or decision that leads to a home page.

use super::super::link;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "link-to-home-page",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/link-to-home-page.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, address) in link::of_documents(scene.site) {
        let rest = address.as_str().split_once("://").map(|(_, rest)| rest).unwrap_or_default();
        if rest.trim_end_matches('/').find(['/', '?', '#']).is_none() {
            found.push(at(place, &keys).with("link", address.as_str()));
        }
    }
}
