//! A version that takes effect on another day than its decision says.

use jiff::civil::Date;

use super::super::history::{decided, decided_instead};
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::older_decision_cited::newer;
use crate::diagnostics::{Place, Severity};
use crate::model::{Decision, Procedure, Ref};

pub(super) static RULE: Rule = Rule {
    name: "effective-differs-from-decision",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/effective-differs-from-decision.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let mut hold = |place: Place, cited: Ref<Decision>, own: Date| {
        if let Some((day, decided_at)) = decided_instead(Some(cited), Some(own), procedure, scene.site) {
            let finding = at(place, "effective").with("own", own.to_string()).with("decided", day.to_string());
            found.push(finding.related(decided_at));
        }
    };
    for (version, cited) in decided(procedure) {
        version.effective.into_iter().for_each(|own| hold(version.place, cited, own));
    }
    let (Some(cited), Some(own)) = (procedure.announced_by, procedure.effective) else { return };
    // The day of a later decision that should be cited: that is said instead.
    if newer(procedure, scene.site).is_none_or(|(_, touch)| touch.item.effective != Some(own)) {
        hold(procedure.place, cited, own);
    }
}
