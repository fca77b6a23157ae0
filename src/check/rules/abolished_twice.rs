//! A procedure that two decisions end, by abolishing or replacing it, without being announced again between them.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::{Level, Ref, Touch};

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
        let code = procedure.code.as_str();
        let mut before: Option<Touch<'_>> = None;
        for touch in scene.site.touches(procedure) {
            let ends = is_ended_by(touch);
            if let Some(first) = before.filter(|first| ends && is_again(*first, touch)) {
                let number = &*scene.site.decisions[first.decision].number;
                let keys = if touch.as_replaced { format!("replaces[={code}]") } else { String::new() };
                let kind = if first.as_replaced { "replaced" } else { "abolished" };
                let finding = at(touch.item.place, &keys).with("code", code).with("decision", number);
                found.push(finding.with("kind", kind).related(first.item.place));
            }
            before = Some(touch).filter(|_| ends);
        }
    }
}

fn is_ended_by(touch: Touch<'_>) -> bool {
    touch.as_replaced || touch.item.action == Action::Abolish
}

/// Whether a procedure that ended ends again. Twice in one decision is found as that. What replaces it may be several
/// procedures, one after another, and the decision that replaces may name the day of the one that abolishes.
fn is_again(first: Touch<'_>, next: Touch<'_>) -> bool {
    let (old, new) = (&first.item, &next.item);
    let is_elsewhere =
        |levels: &[Ref<Level>]| !levels.is_empty() && !levels.iter().any(|level| new.levels.contains(level));
    let of_other_levels = !new.levels.is_empty() && is_elsewhere(&old.levels);
    let is_one_end = match (first.as_replaced, next.as_replaced) {
        (false, false) => false,
        (true, true) => true,
        _ => old.effective.is_none() || old.effective == new.effective,
    };
    first.decision != next.decision && !of_other_levels && !is_one_end
}
