//! A version that takes effect on another day than its decision says, or ends on another day than a decision ends it, or
//! although none does.

use jiff::civil::Date;

use super::super::history::{decided, decided_instead};
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::older_decision_cited::newer;
use crate::diagnostics::{Place, Severity};
use crate::model::{Decision, Procedure, Ref, Touch};

pub(super) static RULE: Rule = Rule {
    name: "effective-differs-from-decision",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/effective-differs-from-decision.yaml"),
    check: Check::Both(check_start, check_ends),
};

/// What has ended is asked, too. Where all that rests on a decision agrees it is said once, at the decision.
fn check_ends(scene: &Scene<'_>, found: &mut Found) {
    for decision in scene.site.decisions.items() {
        let items = decision.items.iter().map(|item| (item.place, item.outvoted, item.effective));
        for (place, outvoted, own) in [(decision.place, decision.outvoted, decision.effective)].into_iter().chain(items)
        {
            let Some(((decided, count), own)) = outvoted.zip(own) else { continue };
            let finding = at(place, "effective").with("what", "all").with("count", count.to_string());
            found.push(finding.with("own", own.to_string()).with("decided", decided.to_string()));
        }
    }
    for procedure in scene.site.procedures.items().iter().filter(|procedure| procedure.until.is_some()) {
        check_end(procedure, scene, found);
    }
}

/// Whether its last day is the one before a decision ends it. What is tried out for a time ends by the decision that says so, or
/// with its law.
fn check_end(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    // A decision in force before it was signed says a wrong day: that was found.
    let is_clear = |touch: &Touch<'_>| !site.decisions[touch.decision].is_backdated(touch.item.effective);
    let days = site.last_days(procedure).into_iter().filter(|(_, touch)| is_clear(touch));
    let days: Vec<(Date, Touch<'_>)> = days.collect();
    let Some(own) = procedure.until.filter(|own| !days.iter().any(|(day, _)| day == own)) else { return };
    if let Some(last) = site.unended(procedure) {
        let finding = at(procedure.place, "until").with("what", "unended").with("own", last.to_string());
        let goes_on = site.touches(procedure).into_iter().find(|touch| touch.item.effective > Some(last));
        found.push(goes_on.into_iter().fold(finding, |finding, touch| finding.related(touch.item.place)));
    } else if let Some((day, touch)) = days.first() {
        let finding = at(procedure.place, "until").with("what", "end").with("own", own.to_string());
        let finding = finding.with("decided", day.to_string());
        found.push(finding.related(touch.item.place));
    }
}

fn check_start(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let mut hold = |place: Place, cited: Ref<Decision>, own: Date| {
        if let Some((day, decided_at)) = decided_instead(Some(cited), Some(own), procedure, scene.site) {
            let finding = at(place, "effective")
                .with("what", "start")
                .with("own", own.to_string())
                .with("decided", day.to_string());
            found.push(finding.related(decided_at));
        }
    };
    for (version, cited) in decided(procedure) {
        version.effective.into_iter().for_each(|own| hold(version.place, cited, own));
    }
    let (Some(cited), Some(own)) = (procedure.announced_by, procedure.effective) else { return };
    // The day of a later decision that should be cited: that is said instead. So is that the one cited abolishes it.
    let is_of_newer = newer(procedure, scene.site).is_some_and(|(_, touch)| touch.item.effective == Some(own));
    if !is_of_newer && scene.site.abolished_by_its_own(procedure).is_none() {
        hold(procedure.place, cited, own);
    }
}
