//! Two postings of one thing at one place at one time.

use jiff::civil::Date;

use super::super::about::about_entry;
use super::super::history::disputed;
use super::super::postings::histories;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Decision, Entry, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "overlapping-postings",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/overlapping-postings.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for register in &scene.site.registers {
        for pair in histories(register).flat_map(|history| history.windows(2)) {
            let [earlier, later] = pair else { continue };
            if scene.unread().hides_entry(later, scene.site) {
                continue;
            }
            let Some(posted) = later.posted.filter(|posted| *posted <= scene.site.as_of) else { continue };
            // What is to come may hang beside what is in force.
            let is_to_come = |entry: &&Entry| scene.duties().comes_on(register.office, entry).is_some();
            let is_ahead = [earlier, later].iter().any(is_to_come) || was_ahead(earlier, later, scene.site);
            let is_unclear = earlier.is_removal_unclear(scene.site.as_of);
            if earlier.posted.is_some() && earlier.is_up_on(posted) && !is_unclear && !is_ahead {
                let finding = about_entry(at(later.at, ""), register.office, later, scene.site);
                let removed = earlier.removed.map(|day| day.to_string()).unwrap_or_default();
                let finding = finding.with("posted", posted.to_string()).with("removed", removed);
                found.push(finding.related(earlier.at));
            }
        }
    }
}

/// Whether the later one hung ahead of its day of effect beside the one in force, which came down as soon as somebody was at
/// work. That it does not say so, though its decision was signed, is found as that.
fn was_ahead(earlier: &Entry, later: &Entry, site: &Site) -> bool {
    let (Some(procedure), Some(posted), Some(removed)) = (later.procedure(), later.posted, earlier.removed) else {
        return false;
    };
    let procedure = &site.procedures[procedure];
    let is_announced = |decision: Ref<Decision>| {
        later.announced_ahead || site.decisions[decision].signed.is_some_and(|signed| signed <= posted)
    };
    let touches = site.touches(procedure).into_iter().filter(|touch| is_announced(touch.decision));
    let next = touches.filter_map(|touch| touch.item.effective).filter(|effective| posted < *effective).min();
    // Of two days that are told somebody may have kept to the other.
    let disputed = disputed(procedure, site).into_iter().filter(|(_, decision)| is_announced(*decision));
    let disputed = disputed.map(|(day, _)| day).filter(|effective| posted < *effective);
    let days = |effective: Date| {
        let (before, last) = (effective.yesterday().ok()?, removed.yesterday().ok()?);
        site.calendar.working_days_after(before, last)
    };
    next.into_iter().chain(disputed).any(|effective| days(effective).unwrap_or_default() == 0)
}
