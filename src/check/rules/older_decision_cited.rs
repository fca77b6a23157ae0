//! A version that names an older decision though a later one has changed the procedure.

use super::super::unread::is_unclear;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::{Decision, Procedure, Ref, Site, Touch};

pub(super) static RULE: Rule = Rule {
    name: "older-decision-cited",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/older-decision-cited.yaml"),
    check: Check::Procedure(check),
};

/// The later decision by which the procedure is as it is, where the definition still cites an older one.
pub(super) fn newer<'s>(procedure: &Procedure, site: &'s Site) -> Option<(Ref<Decision>, Touch<'s>)> {
    let cited = procedure.announced_by?;
    let touches = site.touches(procedure);
    let in_force = |touch: &&Touch<'_>| touch.item.effective.is_some_and(|day| day <= site.as_of);
    // One that was signed earlier cannot have changed what a later one laid down.
    let signed = |decision: Ref<Decision>| site.decisions[decision].signed;
    let is_later =
        |touch: &&Touch<'_>| signed(cited).zip(signed(touch.decision)).is_none_or(|(own, other)| own <= other);
    let last = touches.iter().rev().filter(in_force).find(is_later).filter(|touch| touch.decision != cited)?;
    // Which is the newer one is not known where a day makes no sense.
    let known = touches.iter().any(|touch| touch.decision == cited && touch.item.effective.is_some())
        && !touches.iter().any(|touch| is_unclear(touch, procedure, site));
    (known && !last.as_replaced && last.item.action != Action::Abolish).then_some((cited, *last))
}

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    if let Some((cited, last)) = newer(procedure, site) {
        let (older, newer) = (&site.decisions[cited], &site.decisions[last.decision]);
        let finding = at(procedure.place, "announced_by").with("older", &*older.number).with("newer", &*newer.number);
        found.push(
            finding.with("effective", last.item.effective.unwrap_or(site.as_of).to_string()).related(last.item.place),
        );
    }
}
