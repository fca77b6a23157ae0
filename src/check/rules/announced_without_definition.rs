//! A procedure that a decision announces for this area and that has no definition.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::text::plain_name;
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Severity, nearest_within};
use crate::load::raw::Action;
use crate::model::{Code, Decision, Item, Level, Procedure, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "announced-without-definition",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: Some(Complaint::Missing),
    grounds: &["63/2010/NĐ-CP, Điều 13"],
    example: include_str!("../examples/announced-without-definition.yaml"),
    check: Check::Site(check),
};

/// The code that stands there, whichever is meant.
fn written(item: &Item) -> &Code {
    item.written.as_ref().unwrap_or(&item.code)
}

/// Whether a line has a code that nobody knows in the place of that of a procedure, so that the rule finds it.
pub(super) fn is_unknown(item: &Item, site: &Site) -> bool {
    let is_known = |code: &Code| site.find_procedure(code.as_str()).is_some() || site.is_unusable(code.as_str());
    item.action != Action::Abolish && !is_known(written(item))
}

/// Whether another item has ended the procedure by the day of the site.
fn is_gone(site: &Site, item: &Item) -> bool {
    let code = written(item);
    let items = site.decisions.items().iter().flat_map(|decision| &decision.items);
    let mut ending =
        items.filter(|other| (other.action == Action::Abolish && other.code == *code) || other.replaces.contains(code));
    ending.any(|other| {
        other.effective.is_some_and(|day| day <= site.as_of && item.effective.is_none_or(|own| own <= day))
    })
}

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let here: Vec<Ref<Level>> = site.offices.items().iter().filter_map(|office| office.level).collect();
    // A procedure is missed once: at the item by which it is in force, or will be first.
    let mut missed: BTreeMap<&Code, (&Decision, &Item)> = BTreeMap::new();
    for decision in site.decisions.items() {
        for item in &decision.items {
            let lasts = item.until.is_none_or(|until| until >= site.as_of);
            let concerns = item.levels.is_empty() || item.levels.iter().any(|level| here.contains(level));
            // Of one that stands for another, that one concerns the area.
            let is_slip = item.written.is_some();
            if is_unknown(item, site) && (is_slip || (lasts && concerns && !is_gone(site, item))) {
                let known = missed.entry(written(item)).or_insert((decision, item));
                if is_nearer(item, known.1, site.as_of) {
                    *known = (decision, item);
                }
            }
        }
    }
    for (code, (decision, item)) in missed {
        let finding = at(item.place, "code").with("code", code.as_str()).with("decision", &*decision.number);
        let (code, called) = meant(site, decision, item).unwrap_or_default();
        let finding = finding.with("name", item.name.clone().unwrap_or_default());
        found.push(finding.with("meant", code).with("called", called));
    }
}

/// The code and the name of the procedure that a mistyped code may be meant for: the one that has the name beside it; where
/// none is printed, the one whose code differs in one place. What the decision lists besides is not meant.
fn meant(site: &Site, decision: &Decision, item: &Item) -> Option<(String, String)> {
    if item.written.is_some() {
        let meant = &site.procedures[site.find_procedure(item.code.as_str())?];
        return Some((meant.code.as_str().to_owned(), meant.display_name().to_owned()));
    }
    let is_listed = |code: &Code| decision.items.iter().any(|other| other.code == *code);
    let name = item.name.as_deref().map(plain_name);
    let is_meant = |procedure: &&Procedure| match &name {
        Some(name) => plain_name(&procedure.name) == *name,
        None => nearest_within(item.code.national(), 1, [procedure.code.national()]).is_some(),
    };
    let mut all = site.procedures.items().iter().filter(|one| !is_listed(&one.code)).filter(is_meant);
    let only = all.next().filter(|_| all.next().is_none())?;
    Some((only.code.as_str().to_owned(), only.display_name().to_owned()))
}

/// Whether an item tells what holds on a day rather than another does: the latest in effect, else the first to come.
fn is_nearer(item: &Item, other: &Item, day: Date) -> bool {
    let holds = |item: &Item| item.effective.filter(|effective| *effective <= day);
    match (holds(item), holds(other)) {
        (None, None) => item.effective.is_some() && item.effective < other.effective,
        (own, others) => own > others,
    }
}
