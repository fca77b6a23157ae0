//! A decision that came months after it was signed: one of the two days is a slip.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "received-late",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/received-late.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let today = scene.site.as_of;
    // One that is still to come is found as that.
    let late = scene.site.decisions.items().iter().filter(|decision| decision.came_too_late());
    for decision in late.filter(|decision| decision.received.is_some_and(|received| received <= today)) {
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let finding = at(decision.place, "received").with("day", day(decision.received));
        found.push(finding.with("signed", day(decision.signed)).about("decision", &decision.id));
    }
}
