//! A decision abolishes a procedure and does not say by which document that was laid down.

use super::super::{Check, Found, Group, Rule, Scene, at, number};
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::{Decision, Item, Site};

pub(super) static RULE: Rule = Rule {
    name: "abolition-without-ground",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 15 khoản 3"],
    example: include_str!("../examples/abolition-without-ground.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for decision in scene.site.decisions.items().iter().filter(|decision| !tells_of_all(decision)) {
        let abolitions = decision.items.iter().filter(|item| item.action == Action::Abolish && item.ground.is_none());
        for item in abolitions.filter(|item| !is_other_action(item, scene.site)) {
            found.push(at(item.place, "ground").with("code", item.code.as_str()));
        }
    }
}

/// Whether the title names a document, which is the ground of all items.
fn tells_of_all(decision: &Decision) -> bool {
    decision.title.as_deref().is_some_and(|title| number::cited(&number::joined(title)).next().is_some())
}

/// Whether a procedure in force rests on the item, so that its action is wrong, which is found.
fn is_other_action(item: &Item, site: &Site) -> bool {
    let procedure = site.find_procedure(item.code.national()).map(|procedure| &site.procedures[procedure]);
    let abolished = procedure.and_then(|procedure| site.abolished_by_its_own(procedure));
    abolished.is_some_and(|abolished| abolished.place == item.place)
}
