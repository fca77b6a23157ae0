//! One inspection in two files.

use super::super::about::office_name;
use super::super::inspected::written_before;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-inspection",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/duplicate-inspection.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for inspection in &site.inspections {
        let Some(first) = written_before(inspection, site) else { continue };
        let office = &site.offices[inspection.office];
        let finding = at(inspection.place, "date").with("office", office_name(office));
        let finding = finding.with("date", inspection.date.to_string()).with("file", &*first.id);
        found.push(finding.about("office", &*office.id).related(first.place));
    }
}
