//! An office that no longer exists and is still named: by a procedure, an office, a task, figures, an inspection, a policy,
//! a decision, a waiver, a register, or a text that sends people there.

use jiff::civil::Date;

use super::super::former::Former;
use super::super::{Check, Found, Group, Rule, Scene, at, site_texts, texts};
use crate::diagnostics::{Diagnostic, Place, Severity};
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
    let mut tell = |place, keys: &str, office: Ref<Office>| found.push(about(at(place, keys), office, site));
    for reference in scene.current() {
        let procedure = &site.procedures[*reference];
        for office in procedure.offices.iter().filter(|office| gone(office)) {
            tell(procedure.place, &format!("offices[={}]", site.offices[*office].id), *office);
        }
    }
    let former = Former::of(site);
    for (place, keys, name, day) in written(site) {
        if let Some(office) = former.named(name).filter(|office| is_gone(office, day)) {
            tell(place, &keys, office);
        }
    }
    for (place, keys, office, _) in dated(site).into_iter().filter(|(_, _, office, day)| is_gone(office, *day)) {
        tell(place, &keys, office);
    }
    for (place, keys, office) in relatives(site) {
        tell(place, keys, office);
    }
    in_texts(scene, &former, found);
}

/// Offices above those of today, and those that took over from others, which were no more by then.
fn relatives(site: &Site) -> Vec<(Place, &'static str, Ref<Office>)> {
    let is_gone = |office: &Ref<Office>, day: Date| site.offices[*office].valid_to.is_some_and(|last| last < day);
    let mut named = Vec::new();
    for office in site.offices.items() {
        let parent = office.parent.filter(|parent| office.exists_on(site.as_of) && is_gone(parent, site.as_of));
        named.extend(parent.map(|parent| (office.place, "parent", parent)));
        // Who took over may have ended later.
        let after = office.valid_to.and_then(|last| last.tomorrow().ok());
        let successor = office.merged_into.zip(after).filter(|(successor, day)| is_gone(successor, *day));
        named.extend(successor.map(|(successor, _)| (office.place, "merged_into", successor)));
    }
    named
}

/// What citizens read that sends them to an office that is no more.
fn in_texts(scene: &Scene<'_>, former: &Former<'_>, found: &mut Found) {
    let site = scene.site;
    let mut tell = |finding, name: &str| {
        if let Some(office) = former.named_by(name) {
            found.push(about(finding, office, site));
        }
    };
    let look = |text: &str| former.look(text, false);
    for reference in scene.current() {
        texts::with_agencies(&site.procedures[*reference], |text| {
            if let Some(range) = look(text.says) {
                tell(text.finding(), &text.says[range]);
            }
        });
    }
    site_texts::seek(site, look, &mut tell);
    let feedback = site.settings.feedback.as_ref().and_then(|(feedback, _)| feedback.address.text());
    let today = site.offices.items().iter().filter(|office| office.exists_on(site.as_of));
    let addresses = today.filter_map(|office| Some((office.place, "address", office.raw.address.text()?)));
    let addresses = addresses.chain(feedback.map(|address| (site.settings.place, "feedback.address", address)));
    for (place, keys, address) in addresses.filter(|(_, _, address)| look(address).is_none()) {
        if let Some(range) = former.look(address, true) {
            tell(at(place, keys), &address[range]);
        }
    }
}

/// A finding that an office is no more.
fn about(finding: Diagnostic, office: Ref<Office>, site: &Site) -> Diagnostic {
    let gone = &site.offices[office];
    let last = gone.valid_to.unwrap_or(site.as_of).to_string();
    let successor = gone.merged_into.map(|successor| &*site.offices[successor].name).unwrap_or_default();
    let finding = finding.with("office", &*gone.name).with("last", last);
    finding.with("successor", successor).related(gone.place)
}

/// Where an office is named, by its id or its name, among what may be named without having a file, and for which day.
fn written(site: &Site) -> Vec<(Place, String, &str, Date)> {
    let mut named = Vec::new();
    for task in site.plans.iter().flat_map(|plan| &plan.tasks) {
        // What was done, or due, while it still was there is no slip.
        let day = task.done.or(task.due).unwrap_or(site.as_of);
        named.extend(task.lead.as_deref().map(|lead| (task.place, "lead".to_owned(), lead, day)));
        let others = task.coordinating.iter().map(|id| (task.place, format!("coordinating[={id}]"), id.as_str(), day));
        named.extend(others);
    }
    let mut texts: Vec<(Place, &str, Option<&str>, Option<Date>)> = Vec::new();
    let entries = site.registers.iter().flat_map(|register| &register.entries);
    texts.extend(entries.map(|entry| (entry.at, "by", entry.by.as_deref(), entry.posted)));
    texts.extend(site.waivers.iter().map(|waiver| (waiver.place, "by", waiver.by.as_deref(), waiver.from)));
    let seen = site.inspections.iter();
    texts.extend(seen.map(|one| (one.place, "team", one.team.as_deref(), Some(one.date))));
    let decisions = site.decisions.items().iter();
    texts.extend(decisions.map(|one| (one.place, "issuer", one.issuer.as_deref(), one.signed)));
    for figures in &site.figures {
        let from = figures.period.map(|period| period.from);
        // One that is given by its id, too, is found by that.
        let parts = figures.parts.iter().filter(|part| part.office.is_none());
        texts.extend(parts.map(|part| (part.place, "name", part.name.as_deref(), from)));
    }
    let told = texts.into_iter().filter_map(|(place, key, name, day)| Some((place, key.to_owned(), name?, day?)));
    named.extend(told);
    named
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
