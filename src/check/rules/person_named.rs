//! The name of a person where an office or a unit belongs, or in a note.

use std::cell::LazyCell;

use super::super::noted::is_noted;
use super::super::person::{is_person, plain};
use super::super::text::says;
use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, at, record_texts};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "person-named",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/person-named.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let offices = LazyCell::new(|| site.offices.items().iter().map(|office| plain(&office.name)).collect::<Vec<_>>());
    // A ward may be called after somebody.
    let is_of_site = |text: &str| offices.iter().any(|name| says(name, &plain(text)));
    let mut tell = |place, key: &str, text: &Option<String>| {
        if text.as_deref().is_some_and(|text| is_person(text) && !is_of_site(text)) {
            // The name is not repeated: a report is passed on.
            found.push(at(place, key).with("key", key));
        }
    };
    for entry in site.registers.iter().flat_map(|register| &register.entries) {
        tell(entry.at, "by", &entry.by);
    }
    for inspection in &site.inspections {
        tell(inspection.place, "team", &inspection.team);
    }
    for task in site.plans.iter().flat_map(|plan| &plan.tasks) {
        tell(task.place, "lead", &task.lead);
        for other in &task.coordinating {
            tell(task.place, &format!("coordinating[={other}]"), &Some(other.clone()));
        }
    }
    for procedure in site.procedures.items() {
        let agencies = &procedure.agencies;
        tell(procedure.place, "agencies.implementing", &agencies.implementing);
        tell(procedure.place, "agencies.competent", &agencies.competent);
        for (list, names) in
            [("agencies.coordinating", &agencies.coordinating), ("agencies.delegated", &agencies.delegated)]
        {
            for name in names {
                tell(procedure.place, &format!("{list}[={name}]"), &Some(name.clone()));
            }
        }
        tell(procedure.place, "owner", &procedure.owner);
    }
    tell(site.settings.place, "owner", &site.settings.owner);
    for decision in site.decisions.items() {
        tell(decision.place, "issuer", &decision.issuer);
    }
    for law in site.laws.items() {
        tell(law.place, "issuer", &law.issuer);
    }
    for waiver in &site.waivers {
        tell(waiver.place, "by", &waiver.by);
    }
    let mut noted = |text: Text<'_>| {
        if is_noted(text.says) {
            found.push(text.finding());
        }
    };
    record_texts::notes(site, &mut noted);
    record_texts::told(site, &mut noted);
}
