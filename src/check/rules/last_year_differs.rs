//! Figures of the year before that differ from those kept of it.

use super::super::periods::series;
use super::super::strayed::{MANY, SOME};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::figures::{Figures, Period};

pub(super) static RULE: Rule = Rule {
    name: "last-year-differs",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/last-year-differs.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for series in series(&scene.site.figures) {
        for (period, figures) in &series {
            let Some(before) = period.year_before() else { continue };
            // Of two of one period one is found to have another.
            if let [(_, kept)] = series.iter().filter(|(other, _)| *other == before).collect::<Vec<_>>().as_slice() {
                compare(figures, kept, &series, found);
            }
        }
    }
}

type Count = fn(&Figures) -> Option<u64>;

/// What is given of the year before, and what it is there. A nought of nobody knows how many was found as that.
const NUMBERS: [(&str, Count, Count); 4] = [
    ("received", |all| all.last_year.received, Figures::received_total),
    ("settled", |all| all.last_year.settled, Figures::settled_total),
    (
        "late",
        |all| all.last_year.late.filter(|late| *late > 0 || all.last_year.settled.is_some()),
        |kept| kept.settled.late,
    ),
    (
        "online",
        |all| all.last_year.online.filter(|online| *online > 0 || all.last_year.received.is_some()),
        |kept| kept.received.online,
    ),
];

fn compare(figures: &Figures, kept: &Figures, series: &[(Period, &Figures)], found: &mut Found) {
    let wrong = differences(figures, kept);
    let compared = |kept: &Figures| {
        NUMBERS.iter().filter(|(_, given, known)| given(figures).is_some() && known(kept).is_some()).count()
    };
    let fits = |other: &&Figures| compared(other) >= SOME && differences(figures, other).is_empty();
    let whose = series.iter().map(|(_, other)| *other).find(|other| other.place != figures.place && fits(other));
    let is_all = wrong.len() >= MANY && wrong.len() == compared(kept);
    if wrong.len() >= SOME && (is_all || whose.is_some()) {
        let finding = at(figures.place, "last_year").with("column", "all").with("given", "").with("known", "");
        let finding = finding.with("whose", whose.map(|whose| whose.id.clone()).unwrap_or_default());
        found.push(finding.with("other", &*kept.id).related(kept.place));
        return;
    }
    for (key, number, other) in wrong {
        let finding =
            at(figures.place, &format!("last_year.{key}")).with("column", key).with("given", number.to_string());
        let finding = finding.with("known", other.to_string()).with("whose", "");
        found.push(finding.with("other", &*kept.id).related(kept.place));
    }
}

/// What is given otherwise than it was: the key, what is given, and what it was.
fn differences(figures: &Figures, kept: &Figures) -> Vec<(&'static str, u64, u64)> {
    let differs = |(key, given, known): (&'static str, Count, Count)| {
        let (number, other) = (given(figures)?, known(kept)?);
        // What is wrong in itself was found there.
        let is_told = || {
            figures.doubts().may_be(given, |number| *number == Some(other))
                || kept.doubts().may_be(known, |other| *other == Some(number))
        };
        (number != other && !is_told()).then_some((key, number, other))
    };
    NUMBERS.into_iter().filter_map(differs).collect()
}
