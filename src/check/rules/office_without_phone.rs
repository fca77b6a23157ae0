//! An office that takes dossiers and does not say its phone.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "office-without-phone",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &["20/2008/NĐ-CP, Điều 13 (sửa đổi bởi 48/2013/NĐ-CP)"],
    example: include_str!("../examples/office-without-phone.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for office in scene.receiving_offices() {
        if office.raw.phone.text().is_none() {
            found.push(at(office.place, "phone").with("office", &*office.name).about("office", &office.id));
        }
    }
}
