//! One inspection in two files, or one sheet in it with two results.

use super::super::about::office_name;
use super::super::inspected::written_before;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Seen;

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
        for (at, seen) in inspection.items.iter().enumerate() {
            if let Some(first) = inspection.items[..at].iter().find(|first| contradict(first, seen)) {
                found.push(super::super::at(seen.at, "").with("kind", "item").related(first.at));
            }
        }
        let Some(first) = written_before(inspection, site) else { continue };
        let office = &site.offices[inspection.office];
        let finding = at(inspection.place, "date").with("office", office_name(office));
        let finding = finding.with("kind", "").with("date", inspection.date.to_string()).with("file", &*first.id);
        found.push(finding.about("office", &*office.id).related(first.place));
    }
}

/// Whether two items of an inspection say of one sheet what cannot both be. Of a place as a whole both may: not all that hangs
/// there is the same.
fn contradict(one: &Seen, other: &Seen) -> bool {
    let key = |seen: &Seen| (seen.procedure, seen.place, seen.sheet.clone());
    let answers = |seen: &Seen| [seen.present, seen.current, seen.readable, seen.convenient, seen.practised];
    let is_of_sheet = one.sheet.is_some() || (one.procedure.is_some() && one.place.is_some());
    let mut pairs = answers(one).into_iter().zip(answers(other));
    is_of_sheet
        && key(one) == key(other)
        && pairs.any(|(one, other)| one.zip(other).is_some_and(|(one, other)| one != other))
}
