//! Two legal documents with one link.

use std::collections::BTreeMap;

use super::super::law;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Place;
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "shared-link",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/shared-link.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let mut first: BTreeMap<&str, (Place, &str)> = BTreeMap::new();
    for (_, law) in scene.site.laws.iter() {
        let (Some(address), number) = (&law.url, law::name(law)) else { continue };
        match first.get(address.as_str()) {
            Some((place, other)) if *other != number => {
                found.push(at(law.place, "url").with("number", number).with("other", *other).related(*place));
            }
            _ => {
                first.insert(address.as_str(), (law.place, number));
            }
        }
    }
}
