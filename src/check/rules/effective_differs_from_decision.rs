//! A version that takes effect on another day than its decision says.

use super::super::{Check, Found, Group, Rule, Scene, at};
use super::older_decision_cited::newer;
use crate::diagnostics::Severity;
use crate::model::Procedure;

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
    let (Some(cited), Some(own)) = (procedure.announced_by, procedure.effective) else { return };
    // The day of a later decision that should be cited: that is said instead.
    if newer(procedure, scene.site).is_some_and(|(_, touch)| touch.item.effective == Some(own)) {
        return;
    }
    // A decision in force before it was signed says a wrong day: that was found.
    let decision = &scene.site.decisions[cited];
    if decision.signed.zip(decision.effective).is_some_and(|(signed, effective)| effective < signed) {
        return;
    }
    let items = decision.items.iter().filter(|item| item.code == procedure.code);
    let days: Vec<_> = items.filter_map(|item| item.effective.map(|day| (day, item.place))).collect();
    if let (Some((day, place)), false) = (days.first(), days.iter().any(|(day, _)| *day == own)) {
        let finding = at(procedure.place, "effective").with("own", own.to_string()).with("decided", day.to_string());
        found.push(finding.related(*place));
    }
}
