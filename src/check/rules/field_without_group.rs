//! A field with procedures that stands in no group, where fields have groups: pages show it under “other fields”.

use std::collections::BTreeSet;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "field-without-group",
    severity: Severity::Note,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/field-without-group.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    if site.groups.is_empty() {
        return;
    }
    // Pages list a field as long as it has a procedure.
    let used: BTreeSet<_> = site.procedures.items().iter().filter_map(|procedure| procedure.field).collect();
    for (reference, field) in site.fields.iter() {
        if used.contains(&reference) && !site.may_be_grouped(reference) {
            found
                .push(at(field.place, "").with("name", &*field.name).with("id", &*field.id).about("field", &*field.id));
        }
    }
}
