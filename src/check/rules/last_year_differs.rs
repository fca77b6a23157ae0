//! Figures of the year before that differ from those kept of it.

use std::collections::BTreeMap;

use super::super::periods::series;
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
        let by_period: BTreeMap<Period, &Figures> = series.iter().copied().collect();
        for (period, figures) in &series {
            let kept = period.year_before().and_then(|before| by_period.get(&before));
            if let Some(kept) = kept {
                compare(figures, kept, found);
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

fn compare(figures: &Figures, kept: &Figures, found: &mut Found) {
    for (key, given, known) in NUMBERS {
        let (Some(number), Some(other)) = (given(figures), known(kept)) else { continue };
        // What is wrong in itself was found there.
        if number == other
            || figures.doubts().may_be(given, |number| *number == Some(other))
            || kept.doubts().may_be(known, |other| *other == Some(number))
        {
            continue;
        }
        let finding =
            at(figures.place, &format!("last_year.{key}")).with("column", key).with("given", number.to_string());
        found.push(finding.with("known", other.to_string()).with("other", &*kept.id).related(kept.place));
    }
}
