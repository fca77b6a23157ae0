//! A hotline without a number to call.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "hotline-without-phone",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/hotline-without-phone.yaml"),
    check: Check::Site(check),
};

/// That there is no hotline at all is found where the settings are read.
fn check(scene: &Scene<'_>, found: &mut Found) {
    let settings = &scene.site.settings;
    let hotline = settings.hotline.as_ref().filter(|_| scene.receiving_offices().next().is_some());
    if hotline.is_some_and(|hotline| hotline.phone.text().is_none()) {
        found.push(at(settings.place, "hotline.phone"));
    }
    for office in scene.site.offices.items().iter().filter(|office| office.exists_on(scene.site.as_of)) {
        if office.raw.hotline.get().is_some_and(|hotline| hotline.phone.text().is_none()) {
            found.push(at(office.place, "hotline.phone"));
        }
    }
}
