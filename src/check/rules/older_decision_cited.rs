//! A version that names an older decision though a later one has changed the procedure.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::Procedure;
use crate::model::Touch;

pub(super) static RULE: Rule = Rule {
    name: "older-decision-cited",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/older-decision-cited.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let Some(cited) = procedure.announced_by else { return };
    let site = scene.site;
    let touches = site.touches(procedure);
    let in_force = |touch: &&Touch<'_>| touch.item.effective.is_some_and(|day| day <= site.as_of);
    let Some(last) = touches.iter().rev().find(in_force).filter(|touch| touch.decision != cited) else { return };
    let known = touches.iter().any(|touch| touch.decision == cited);
    if known && !last.as_replaced && last.item.action != Action::Abolish {
        let (older, newer) = (&site.decisions[cited], &site.decisions[last.decision]);
        let finding = at(procedure.place, "announced_by").with("older", &*older.number).with("newer", &*newer.number);
        found.push(
            finding.with("effective", last.item.effective.unwrap_or(site.as_of).to_string()).related(last.item.place),
        );
    }
}
