//! A code with the suffix of another province.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Code, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "foreign-province-code",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/foreign-province-code.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    // One of another form is found where it stands.
    let own = scene.site.settings.province_code.as_deref().filter(|own| Code::is_suffix(own));
    if let (Some(own), Some(suffix)) = (own, procedure.code.province())
        && own != suffix
    {
        found.push(at(procedure.place, "code").with("suffix", suffix).with("own", own));
    }
}
