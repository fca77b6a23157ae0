//! A procedure abolished by two decisions without being announced again between them.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::Touch;

pub(super) static RULE: Rule = Rule {
    name: "abolished-twice",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/abolished-twice.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for (_, procedure) in scene.site.procedures.iter() {
        let mut before: Option<Touch<'_>> = None;
        for touch in scene.site.touches(procedure).into_iter().filter(|touch| !touch.as_replaced) {
            let abolishes = touch.item.action == Action::Abolish;
            // Twice in one decision is found as that.
            if let Some(first) = before.filter(|first| abolishes && first.decision != touch.decision) {
                let number = &*scene.site.decisions[first.decision].number;
                let finding = at(touch.item.place, "").with("code", procedure.code.as_str()).with("decision", number);
                found.push(finding.related(first.item.place));
            }
            before = Some(touch).filter(|_| abolishes);
        }
    }
}
