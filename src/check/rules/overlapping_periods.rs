//! Two periods of the same figures that share days.

use super::super::periods::series;
use super::super::strayed::misdated;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::figures::Figures;

pub(super) static RULE: Rule = Rule {
    name: "overlapping-periods",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/overlapping-periods.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let misdated = misdated(scene.site);
    for series in series(&scene.site.figures) {
        for (index, (period, figures)) in series.iter().enumerate() {
            // Sorted by first day: those before that still run, nearest first. Half-years hold quarters rightly.
            let earlier = series[..index].iter().rev().find(|(earlier, _)| earlier.collides_with(*period));
            // A period that the parts show to be wrong is told as that.
            let is_told = |other: &Figures| misdated.contains(&figures.place) || misdated.contains(&other.place);
            if let Some((earlier, other)) = earlier.filter(|(_, other)| !is_told(other)) {
                let finding = at(figures.place, "period").with("from", earlier.from.to_string());
                found.push(finding.with("to", earlier.to.to_string()).with("other", &*other.id).related(other.place));
            }
        }
    }
}
