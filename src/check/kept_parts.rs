//! Parts of figures, held against the figures kept of those parts themselves.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::claims::{Claim, Verdict, claims};
use super::periods::wrong_openings;
use crate::diagnostics::Place;
use crate::model::Site;
use crate::model::figures::{Figures, Part, Period, Scope};

/// A number of a part that is another one in the figures kept of it.
pub(super) struct Difference<'s> {
    /// Where the part stands.
    pub(super) part: Place,
    /// Which number.
    pub(super) key: &'static str,
    /// What the part says.
    pub(super) given: u64,
    /// What the figures kept of it say.
    pub(super) known: u64,
    /// Those figures.
    pub(super) own: &'s Figures,
}

/// Figures by period and scope.
type Kept<'s> = BTreeMap<(Period, Scope), Vec<&'s Figures>>;

/// All of them.
pub(super) fn differences(site: &Site) -> Vec<Difference<'_>> {
    let mut kept = Kept::new();
    for figures in site.figures.iter().filter(|figures| !figures.is_scope_lost) {
        if let Some(period) = figures.period.filter(|period| period.is_over(site.as_of)) {
            kept.entry((period, figures.scope)).or_default().push(figures);
        }
    }
    // What is wrong in itself was found there, on either side.
    let wrong: BTreeSet<Place> = wrong_openings(&site.figures).iter().map(|opening| opening.figures.place).collect();
    let mut found = Vec::new();
    for figures in site.figures.iter().filter(|figures| figures.is_sound() && !figures.is_scope_lost) {
        for part in &figures.parts {
            let own = own(part, figures, &kept, site).filter(|own| !wrong.contains(&own.place));
            let Some(own) = own else { continue };
            let differences = of_part(part, figures, own).into_iter();
            found.extend(differences.map(|(key, given, known)| Difference {
                part: part.place,
                key,
                given,
                known,
                own,
            }));
        }
    }
    found
}

/// All figures, with what is known of their parts: a rate of all is not wrong besides, where a part is found to differ.
pub(super) fn as_known(site: &Site) -> Vec<Cow<'_, Figures>> {
    let mut by_part: BTreeMap<Place, Vec<Difference<'_>>> = BTreeMap::new();
    for difference in differences(site) {
        by_part.entry(difference.part).or_default().push(difference);
    }
    let known = |figures| {
        let mut mended: Cow<'_, Figures> = Cow::Borrowed(figures);
        for (index, part) in figures.parts.iter().enumerate() {
            for difference in by_part.get(&part.place).into_iter().flatten() {
                set(&mut mended.to_mut().parts[index], difference);
            }
        }
        // The total may be made of what the part says.
        if mended.is_sound() { mended } else { Cow::Borrowed(figures) }
    };
    site.figures.iter().map(known).collect()
}

fn set(part: &mut Part, difference: &Difference<'_>) {
    let number = match difference.key {
        "received" => &mut part.received,
        "online" => &mut part.online,
        "settled" => &mut part.settled,
        "on_time" => &mut part.on_time,
        "late" => &mut part.late,
        _ => &mut part.pending,
    };
    *number = Some(difference.known);
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
fn of_part(part: &Part, figures: &Figures, own: &Figures) -> Vec<(&'static str, u64, u64)> {
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
