//! Figures of a period that has not ended: nobody can have counted them.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "period-not-over",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/period-not-over.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let today = scene.site.as_of;
    for figures in &scene.site.figures {
        // The last day is the one until which they count: what is counted so far says so there.
        let Some(period) = figures.period.filter(|period| !period.is_over(today)) else { continue };
        let finding = at(figures.place, "period").with("from", period.from.to_string());
        found.push(finding.with("to", period.to.to_string()));
    }
}
