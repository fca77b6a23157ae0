//! Two periods of the same figures that share days.

use super::super::periods::series;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::figures::{Figures, Period};

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
    for mut series in series(&scene.site.figures) {
        // A period that the parts show to be wrong, or that is not over, is told as that.
        series
            .retain(|(period, figures)| period.is_over(scene.site.as_of) && !scene.misdated().contains(&figures.place));
        while let Some(wrong) = most_at_odds(&series) {
            let (period, figures) = series.remove(wrong);
            // Sorted by first day: those before that still run, nearest first. Half-years hold quarters rightly.
            let mut others = series[..wrong].iter().rev().chain(&series[wrong..]);
            if let Some((other, its)) = others.find(|(other, _)| other.collides_with(period)) {
                let finding = at(figures.place, "period").with("from", other.from.to_string());
                found.push(finding.with("to", other.to.to_string()).with("other", &*its.id).related(its.place));
            }
        }
    }
}

/// The one that shares days with most others, and the later one of two: with its days mended, those are right.
fn most_at_odds(series: &[(Period, &Figures)]) -> Option<usize> {
    let odds = |(at, (period, _)): (usize, &(Period, &Figures))| {
        let others = series.iter().enumerate().filter(|(other, _)| *other != at);
        (others.filter(|(_, (other, _))| other.collides_with(*period)).count(), at)
    };
    series.iter().enumerate().map(odds).max().filter(|(count, _)| *count > 0).map(|(_, at)| at)
}
