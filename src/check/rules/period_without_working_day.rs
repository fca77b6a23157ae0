//! Figures of a period on no day of which anybody worked.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "period-without-working-day",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/period-without-working-day.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for figures in &scene.site.figures {
        let worked = figures.period.and_then(|period| period.working_days(&scene.site.calendar));
        if let (Some(period), Some(0)) = (figures.period, worked) {
            let finding = at(figures.place, "period").with("from", period.from.to_string());
            found.push(finding.with("to", period.to.to_string()));
        }
    }
}
