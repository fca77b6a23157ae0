//! A link with http.

use super::super::link;
use super::super::{Check, Found, Group, Rule, Scene, at, site_texts};
use super::old_portal_link;
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "insecure-link",
    severity: Severity::Note,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/insecure-link.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, address) in link::all(scene.site) {
        if address.as_str().starts_with("http://") {
            found.push(at(place, &keys).with("link", address.as_str()));
        }
    }
    for (place, keys, address) in link::of_records(scene.site) {
        if address.starts_with("http://") {
            found.push(at(place, &keys).with("link", address));
        }
    }
    // A link of a form that no longer opens is found as that.
    let look =
        |text: &str| link::first_in(text, "http://").filter(|range| !old_portal_link::is_old(&text[range.clone()]));
    site_texts::seek(scene.site, look, |finding, link| found.push(finding.with("link", link)));
}
