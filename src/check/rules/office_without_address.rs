//! An office that takes dossiers and does not say its address.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "office-without-address",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 16"],
    example: include_str!("../examples/office-without-address.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for office in scene.receiving_offices() {
        if office.raw.address.text().is_none() {
            found.push(at(office.place, "address").with("office", &*office.name).about("office", &office.id));
        }
    }
}
