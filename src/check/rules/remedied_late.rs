//! What an inspection found was mended after the day by which it had to be.

use super::super::about::office_name;
use super::super::inspected::written_before;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Seen;

pub(super) static RULE: Rule = Rule {
    name: "remedied-late",
    severity: Severity::Note,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/remedied-late.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for inspection in site.inspections.iter().filter(|inspection| inspection.items.iter().any(Seen::is_wanting)) {
        let (Some(due), Some(done)) = (inspection.remedy_by, inspection.remedied) else { continue };
        // Days that cannot be were found as that.
        let can_be = inspection.date <= due && done <= site.as_of;
        if done > due && can_be && written_before(inspection, site).is_none() {
            let office = &site.offices[inspection.office];
            let finding = at(inspection.place, "remedied").with("office", office_name(office));
            let finding = finding.with("done", done.to_string()).with("due", due.to_string());
            found.push(finding.about("office", &*office.id));
        }
    }
}
