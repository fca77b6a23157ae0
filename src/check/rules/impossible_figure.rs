//! A number of dossiers or tasks that is negative or a fraction.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "impossible-figure",
    severity: Severity::Error,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/impossible-figure.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let figures = scene.site.figures.iter().map(|figures| (figures.place, &figures.impossible));
    let plans = scene.site.plans.iter().map(|plan| (plan.place, &plan.impossible));
    for (place, impossible) in figures.chain(plans) {
        for (keys, value) in impossible {
            found.push(at(place, keys).with("value", value.as_str()));
        }
    }
}
