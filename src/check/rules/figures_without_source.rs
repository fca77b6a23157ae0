//! Figures of which nobody says where they come from.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "figures-without-source",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/figures-without-source.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for figures in scene.site.figures.iter().filter(|figures| figures.source.is_none()) {
        found.push(at(figures.place, "source"));
    }
}
