//! An inspection that is still to come, or was mended, or had to be, before it took place.

use jiff::civil::Date;

use super::super::about::office_name;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Inspection;

pub(super) static RULE: Rule = Rule {
    name: "impossible-inspection-day",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/impossible-inspection-day.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for inspection in &site.inspections {
        let Some((key, fault, day)) = fault(inspection, site.as_of) else { continue };
        let office = &site.offices[inspection.office];
        let finding = at(inspection.place, key).with("office", office_name(office)).with("fault", fault);
        let finding = finding.with("day", day.to_string()).with("date", inspection.date.to_string());
        found.push(finding.about("office", &*office.id));
    }
}

/// The first day that cannot be: its key, what is wrong with it, and the day.
fn fault(inspection: &Inspection, today: Date) -> Option<(&'static str, &'static str, Date)> {
    let Inspection { date, remedy_by, remedied, .. } = *inspection;
    if date > today {
        return Some(("date", "inspected_ahead", date));
    }
    let due = remedy_by.filter(|day| *day < date).map(|day| ("remedy_by", "due_before", day));
    let before = remedied.filter(|day| *day < date).map(|day| ("remedied", "remedied_before", day));
    let ahead = remedied.filter(|day| *day > today).map(|day| ("remedied", "remedied_ahead", day));
    due.or(before).or(ahead)
}
