//! A procedure that a decision announces for this area and that has no definition.

use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::{Item, Level, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "announced-without-definition",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: Some(Complaint::Missing),
    grounds: &["63/2010/NĐ-CP, Điều 13"],
    example: include_str!("../examples/announced-without-definition.yaml"),
    check: Check::Site(check),
};

/// Whether another item has ended the procedure by the day of the site.
fn is_gone(site: &Site, item: &Item) -> bool {
    let items = site.decisions.items().iter().flat_map(|decision| &decision.items);
    let mut ending = items.filter(|other| {
        (other.action == Action::Abolish && other.code == item.code) || other.replaces.contains(&item.code)
    });
    ending.any(|other| {
        other.effective.is_some_and(|day| day <= site.as_of && item.effective.is_none_or(|own| own <= day))
    })
}

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let here: Vec<Ref<Level>> = site.offices.items().iter().filter_map(|office| office.level).collect();
    for (_, decision) in site.decisions.iter() {
        for item in &decision.items {
            let announces = item.action != Action::Abolish && item.until.is_none_or(|until| until >= site.as_of);
            let concerns = item.levels.is_empty() || item.levels.iter().any(|level| here.contains(level));
            let defined = site.find_procedure(item.code.as_str()).is_some() || site.is_unusable(item.code.as_str());
            if announces && concerns && !defined && !is_gone(site, item) {
                let finding =
                    at(item.place, "code").with("code", item.code.as_str()).with("decision", &*decision.number);
                found.push(finding.with("name", item.name.clone().unwrap_or_default()));
            }
        }
    }
}
