//! An office that no longer exists and is still named: by a procedure, an office, a task, figures, an inspection, a policy,
//! a decision, a waiver.

use jiff::civil::Date;

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::{Effect, Office, Policy, Ref, Site};

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
    for (place, keys, office, _) in dated(site).into_iter().filter(|(_, _, office, day)| is_gone(office, *day)) {
        tell(place, &keys, office);
    }
    for office in site.offices.items().iter().filter(|office| office.exists_on(site.as_of)) {
        if let Some(parent) = office.parent.filter(gone) {
            tell(office.place, "parent", parent);
        }
    }
}

/// Where an office is named for a day: its figures, inspections, decisions that tell it to post, waivers, and policies that
/// let it receive.
fn dated(site: &Site) -> Vec<(Place, String, Ref<Office>, Date)> {
    let mut named = Vec::new();
    for figures in &site.figures {
        let Some(period) = figures.period else { continue };
        let parts = figures.parts.iter().map(|part| (part.place, part.office));
        let offices = [(figures.place, figures.scope.office)].into_iter().chain(parts);
        named.extend(offices.filter_map(|(place, office)| Some((place, "office".to_owned(), office?, period.from))));
    }
    named.extend(site.inspections.iter().map(|one| (one.place, "office".to_owned(), one.office, one.date)));
    for decision in site.decisions.items() {
        let (order, signed) = (decision.posting.as_deref(), decision.signed);
        let keys = |office: Ref<Office>| format!("posting.offices[={}]", site.offices[office].id);
        let offices = order.into_iter().flat_map(|order| &order.offices);
        named.extend(offices.filter_map(|office| Some((decision.place, keys(*office), *office, signed?))));
    }
    for waiver in &site.waivers {
        let keys = |office: Ref<Office>| format!("offices[={}]", site.offices[office].id);
        let offices = waiver.offices.iter().flatten();
        named.extend(offices.filter_map(|office| Some((waiver.place, keys(*office), *office, waiver.from?))));
    }
    let holds = |policy: &&Policy| policy.valid_to.is_none_or(|last| last >= site.as_of);
    for policy in site.policies.items().iter().filter(holds) {
        let Some(Effect::Anywhere(offices)) = &policy.effect else { continue };
        let keys = |office: Ref<Office>| format!("applies_to.offices[={}]", site.offices[office].id);
        named.extend(offices.iter().map(|office| (policy.place, keys(*office), *office, site.as_of)));
    }
    named
}
