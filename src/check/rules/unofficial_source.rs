//! A legal document linked to a site that is not an authority's.

use super::super::link;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "unofficial-source",
    severity: Severity::Note,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/unofficial-source.yaml"),
    check: Check::Site(check),
};

/// Ends of the hosts of authorities; `.example` is nobody's.
const OFFICIAL: [&str; 5] = [".gov.vn", "chinhphu.vn", "quochoi.vn", "vbpl.vn", ".example"];

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (place, keys, address) in link::of_documents(scene.site) {
        let host = link::host(address.as_str());
        if !OFFICIAL.iter().any(|official| host.ends_with(official)) {
            found.push(at(place, &keys).with("host", host));
        }
    }
}
