//! Two postings of one thing at one place at one time.

use super::super::about::about_entry;
use super::super::postings::histories;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Entry, Site};

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
                found.push(finding.with("posted", posted.to_string()).related(earlier.at));
            }
        }
    }
}

/// Whether the later one hung ahead of its day of effect beside the one in force, until that day.
fn was_ahead(earlier: &Entry, later: &Entry, site: &Site) -> bool {
    let (true, Some(procedure)) = (later.announced_ahead, later.procedure()) else { return false };
    let (Some(posted), Some(removed)) = (later.posted, earlier.removed) else { return false };
    let days = site.touches(&site.procedures[procedure]).into_iter().filter_map(|touch| touch.item.effective);
    days.filter(|effective| posted < *effective).min().is_some_and(|effective| removed <= effective)
}
