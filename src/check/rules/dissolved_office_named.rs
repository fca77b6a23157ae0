//! A procedure, an office or a task that names an office which no longer exists.

use jiff::civil::Date;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Office, Ref};

pub(super) static RULE: Rule = Rule {
    name: "dissolved-office-named",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/dissolved-office-named.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let is_gone = |office: &Ref<Office>, day: Date| site.offices[*office].valid_to.is_some_and(|last| last < day);
    let gone = |office: &Ref<Office>| is_gone(office, site.as_of);
    let mut tell = |place, keys: &str, office: Ref<Office>| {
        let gone = &site.offices[office];
        let last = gone.valid_to.unwrap_or(site.as_of).to_string();
        let successor = gone.merged_into.map(|successor| &*site.offices[successor].name).unwrap_or_default();
        let finding = at(place, keys).with("office", &*gone.name).with("last", last);
        found.push(finding.with("successor", successor).related(gone.place));
    };
    for reference in scene.current() {
        let procedure = &site.procedures[*reference];
        for office in procedure.offices.iter().filter(|office| gone(office)) {
            tell(procedure.place, &format!("offices[={}]", site.offices[*office].id), *office);
        }
    }
    for task in site.plans.iter().flat_map(|plan| &plan.tasks) {
        // What was done, or due, while it still was there is no slip.
        let day = task.done.or(task.due).unwrap_or(site.as_of);
        let named = task.lead.iter().map(|lead| ("lead".to_owned(), lead));
        let others = task.coordinating.iter().map(|id| (format!("coordinating[={id}]"), id));
        for (keys, id) in named.chain(others) {
            if let Some(office) = site.offices.find(id).filter(|office| is_gone(office, day)) {
                tell(task.place, &keys, office);
            }
        }
    }
    for office in site.offices.items().iter().filter(|office| office.exists_on(site.as_of)) {
        if let Some(parent) = office.parent.filter(gone) {
            tell(office.place, "parent", parent);
        }
    }
}
