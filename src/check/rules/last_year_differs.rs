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
            // What is wrong in itself was found there.
            if let Some(kept) = kept.filter(|kept| kept.is_sound()) {
                compare(figures, kept, found);
            }
        }
    }
}

fn compare(figures: &Figures, kept: &Figures, found: &mut Found) {
    let given = &figures.last_year;
    // A nought of nobody knows how many was found as that.
    let pairs = [
        ("received", given.received, kept.received_total()),
        ("settled", given.settled, kept.settled_total()),
        ("late", given.late.filter(|late| *late > 0 || given.settled.is_some()), kept.settled.late),
        ("online", given.online.filter(|online| *online > 0 || given.received.is_some()), kept.received.online),
    ];
    for (key, given, known) in pairs {
        if let (Some(given), Some(known)) = (given, known)
            && given != known
        {
            let finding = at(figures.place, &format!("last_year.{key}")).with("given", given.to_string());
            found.push(finding.with("known", known.to_string()).with("other", &*kept.id).related(kept.place));
        }
    }
}
