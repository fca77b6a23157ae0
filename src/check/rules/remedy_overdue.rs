//! The day by which an office had to mend what an inspection found has passed. Where each point that is left has a finding
//! of its own, those say so.

use super::super::about::office_name;
use super::super::inspected::{count, has_rest, is_overdue, written_before};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Inspection;

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
    let is_told_here = |inspection: &&Inspection| is_overdue(scene, inspection) && has_rest(scene, inspection);
    for inspection in site.inspections.iter().filter(is_told_here) {
        let Some(last) = inspection.remedy_by.filter(|_| written_before(inspection, site).is_none()) else { continue };
        let office = &site.offices[inspection.office];
        let finding = at(inspection.place, "remedy_by").with("office", office_name(office));
        let finding = finding.with("due", last.to_string()).with("count", count(scene, inspection).to_string());
        let late = site.calendar.working_days_after(last, site.as_of);
        found.push(finding.about("office", &*office.id).due(last, late));
    }
}
