//! Procedures that have to hang within the next days, and those that had to and apply within the next days.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::about::{office_name, register_place};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Duty, Procedure, Ref, Site, Status};

pub(super) static RULE: Rule = Rule {
    name: "posting-due-soon",
    severity: Severity::Note,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/posting-due-soon.yaml"),
    check: Check::Site(check),
};

/// How many days ahead.
const AHEAD: i32 = 7;

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for postings in scene.postings() {
        let mut soon: BTreeMap<(Date, Option<Date>), BTreeSet<Ref<Procedure>>> = BTreeMap::new();
        for duty in postings.troubled.iter().filter(|duty| duty.status == Status::NotYetDue) {
            if let Some(days) = reminded(site, duty) {
                soon.entry(days).or_default().insert(duty.procedure);
            }
        }
        for ((due, from), procedures) in soon {
            let office = &site.offices[postings.office];
            let finding = at(register_place(postings, site), "").with("office", office_name(office));
            let finding = finding.with("due", due.to_string()).with("count", procedures.len().to_string());
            let finding = finding.with("when", from.map_or("", |_| "coming"));
            let finding = finding.with("from", from.map(|from| from.to_string()).unwrap_or_default());
            let late = from.and_then(|_| site.calendar.working_days_after(due, site.as_of));
            found.push(finding.about("office", &*office.id).due(due, late));
        }
    }
}

/// The last day to hang a text; where it is over, also the day from which the text applies. Until then nobody misses it.
fn reminded(site: &Site, duty: &Duty<'_>) -> Option<(Date, Option<Date>)> {
    let near = |day: &Date| site.as_of.until(*day).is_ok_and(|span| (0..=AHEAD).contains(&span.get_days()));
    let from = duty.effective.filter(near);
    match duty.due {
        Some(due) if near(&due) => Some((due, None)),
        Some(due) if due < site.as_of => from.map(|from| (due, Some(from))),
        Some(_) => None,
        None => from.map(|from| (from, None)),
    }
}
