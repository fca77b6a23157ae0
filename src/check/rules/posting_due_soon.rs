//! Procedures that have to hang within the next days.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::about::{office_name, register_place};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Procedure, Ref, Status};

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
        let mut soon: BTreeMap<Date, BTreeSet<Ref<Procedure>>> = BTreeMap::new();
        for duty in postings.troubled.iter().filter(|duty| duty.status == Status::NotYetDue) {
            let near = |due: &Date| site.as_of.until(*due).is_ok_and(|span| (0..=AHEAD).contains(&span.get_days()));
            // A text that changes another is reminded of when it is about to apply: until then the other is right.
            if let Some(due) = (if duty.is_beside { duty.effective } else { duty.due }).filter(near) {
                soon.entry(due).or_default().insert(duty.procedure);
            }
        }
        for (due, procedures) in soon {
            let office = &site.offices[postings.office];
            let finding = at(register_place(postings, site), "").with("office", office_name(office));
            let finding = finding.with("due", due.to_string()).with("count", procedures.len().to_string());
            found.push(finding.about("office", &*office.id).due(due, None));
        }
    }
}
