//! A suffix of the province that no code can have.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Code;

pub(super) static RULE: Rule = Rule {
    name: "malformed-province-code",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/malformed-province-code.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let settings = &scene.site.settings;
    if let Some(own) = settings.province_code.as_deref().filter(|own| !Code::is_suffix(own)) {
        found.push(at(settings.place, "province_code").with("suffix", own));
    }
}
