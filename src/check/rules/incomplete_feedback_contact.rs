//! The portal does not say where feedback goes: phone, email, address.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Field;

pub(super) static RULE: Rule = Rule {
    name: "incomplete-feedback-contact",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &["20/2008/NĐ-CP, Điều 13 (sửa đổi bởi 48/2013/NĐ-CP)"],
    example: include_str!("../examples/incomplete-feedback-contact.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    // Where nobody takes dossiers, there is nothing to complain about.
    if scene.receiving_offices().next().is_none() {
        return;
    }
    let settings = &scene.site.settings;
    let Some((feedback, _)) = &settings.feedback else {
        return found.push(at(settings.place, "feedback").with("lacking", "all"));
    };
    // What is written and makes no sense is another defect.
    let unsaid = |field: &Field<String>| field.text().is_none();
    let parts = [("phone", &feedback.phone), ("email", &feedback.email), ("address", &feedback.address)];
    for (key, _) in parts.into_iter().filter(|(_, field)| unsaid(field)) {
        found.push(at(settings.place, &format!("feedback.{key}")).with("lacking", key));
    }
}
