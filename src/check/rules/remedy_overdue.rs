//! The day by which an office had to mend what an inspection found has passed.

use super::super::about::office_name;
use super::super::inspected::{count, is_overdue, written_before};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "remedy-overdue",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/remedy-overdue.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for inspection in site.inspections.iter().filter(|inspection| is_overdue(scene, inspection)) {
        let Some(last) = inspection.remedy_by.filter(|_| written_before(inspection, site).is_none()) else { continue };
        let office = &site.offices[inspection.office];
        let finding = at(inspection.place, "remedy_by").with("office", office_name(office));
        let finding = finding.with("due", last.to_string()).with("count", count(scene, inspection).to_string());
        let late = site.calendar.working_days_after(last, site.as_of);
        found.push(finding.about("office", &*office.id).due(last, late));
    }
}
