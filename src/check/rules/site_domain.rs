//! A site that does not stand under the domain of an authority.

use super::super::link;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "site-domain",
    severity: Severity::Note,
    group: Group::Portal,
    complaint: None,
    grounds: &["224/2026/NĐ-CP, Điều 11"],
    example: include_str!("../examples/site-domain.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let settings = &scene.site.settings;
    let host = settings.base_url.as_deref().map(link::host).unwrap_or_default();
    if !host.is_empty() && !host.ends_with(".gov.vn") && !is_nowhere(host) {
        found.push(at(settings.place, "base_url").with("host", host));
    }
}

/// Whether a host is one of those that lead nowhere, for trials and demonstrations: RFC 2606, section 2.
fn is_nowhere(host: &str) -> bool {
    ["example", "test", "localhost", "invalid"].contains(&host.rsplit('.').next().unwrap_or_default())
}
