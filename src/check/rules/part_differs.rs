//! A part of figures that differs from the figures kept of that part itself.

use std::collections::{BTreeMap, BTreeSet};

use super::super::claims::{Claim, Verdict, claims};
use super::super::periods::wrong_openings;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::Site;
use crate::model::figures::{Figures, Part, Period, Scope};

pub(super) static RULE: Rule = Rule {
    name: "part-differs",
    severity: Severity::Warning,
    group: Group::Figures,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/part-differs.yaml"),
    check: Check::Site(check),
};

/// Figures by period and scope.
type Kept<'s> = BTreeMap<(Period, Scope), Vec<&'s Figures>>;

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let mut kept = Kept::new();
    for figures in site.figures.iter().filter(|figures| !figures.is_scope_lost) {
        if let Some(period) = figures.period.filter(|period| period.is_over(site.as_of)) {
            kept.entry((period, figures.scope)).or_default().push(figures);
        }
    }
    // What is wrong in itself was found there, on either side.
    let wrong: BTreeSet<Place> = wrong_openings(&site.figures).iter().map(|opening| opening.figures.place).collect();
    for figures in site.figures.iter().filter(|figures| figures.is_sound() && !figures.is_scope_lost) {
        for part in &figures.parts {
            let own = own(part, figures, &kept, site).filter(|own| !wrong.contains(&own.place));
            let Some(own) = own else { continue };
            for (key, given, known) in differences(part, figures, own) {
                let finding = at(part.place, key).with("given", given.to_string()).with("known", known.to_string());
                found.push(finding.with("other", &*own.id).related(own.place));
            }
        }
    }
}

/// The figures kept of a part itself, for the same period and field. Those of two files are found as that.
fn own<'s>(part: &Part, figures: &Figures, kept: &Kept<'s>, site: &Site) -> Option<&'s Figures> {
    let period = figures.period?;
    match scopes(part, figures.scope, site).iter().find_map(|scope| kept.get(&(period, *scope)))?.as_slice() {
        [own] if own.place != figures.place && own.is_sound() => Some(own),
        _ => None,
    }
}

/// What figures of a part itself may be of. An office is of its level, whether its figures say so or not.
fn scopes(part: &Part, whole: Scope, site: &Site) -> Vec<Scope> {
    let level = part.level.or(whole.level);
    let levels = match part.office.map(|office| site.offices[office].level) {
        Some(own) if level.is_none() => vec![None, own],
        Some(own) if level == own => vec![level, None],
        Some(_) => vec![level],
        None if part.level.is_some() => vec![level],
        None => Vec::new(),
    };
    let office = part.office.or(whole.office);
    levels.into_iter().map(|level| Scope { office, level, field: whole.field }).collect()
}

/// Which numbers of a part are not those of its own figures; none where its rate shows that one was mistyped.
fn differences(part: &Part, figures: &Figures, own: &Figures) -> Vec<(&'static str, u64, u64)> {
    let mut differences = own.differences(part);
    differences.retain(|(key, given, _)| !is_zero_of_unknown(part, key, *given));
    let is_wrong = |claim: &Claim<'_>| claim.place == part.place && !matches!(claim.verdict(), Verdict::Holds);
    if !differences.is_empty() && claims(figures).any(|claim| is_wrong(&claim)) {
        differences.clear();
    }
    differences
}

/// Whether it is a nought of nobody knows how many, which was found as that.
fn is_zero_of_unknown(part: &Part, key: &str, given: u64) -> bool {
    let whole = if key == "online" { part.received } else { part.settled };
    given == 0 && whole.is_none() && ["online", "on_time", "late"].contains(&key)
}
