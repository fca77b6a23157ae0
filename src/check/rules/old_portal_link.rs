//! A link of the form that the national portal gave up.

use std::sync::LazyLock;

use regex::Regex;

use super::super::link;
use super::super::{Check, Found, Group, Rule, Scene, at, site_texts};
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

/// Such a link within a text.
static OLD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"https?://[^\s()<>]*(?:ma_thu_tuc=|/p/home/)[^\s()<>]*").expect("a pattern"));

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, address) in link::all(scene.site) {
        let link = address.as_str();
        if is_old(link) {
            found.push(at(place, &keys).with("link", link));
        }
    }
    let look = |text: &str| OLD.find(text).map(|link| link.range());
    site_texts::seek(scene.site, look, |finding, link| found.push(finding.with("link", link)));
}

/// Whether a link has that form.
pub(super) fn is_old(link: &str) -> bool {
    link.contains("ma_thu_tuc=") || link.contains("/p/home/")
}
