//! Offices without a counter for something that is to be handed in there: one finding an office, however many fields its
//! counters lack.

use std::collections::BTreeMap;

use super::echo::arg;
use super::undesked::{self, Undesked};
use super::{Found, Rule, Scene, at, unhandled};
use crate::diagnostics::{Diagnostic, Place};
use crate::model::Site;

/// Tells of them, as found by a rule.
pub(super) fn tell(scene: &Scene<'_>, rule: &'static Rule, found: &mut Found) {
    let mut single = Found::default();
    single.by(rule);
    unhandled::tell(scene, &mut single);
    // An office that cannot be read may have it.
    if !scene.site.is_unread("offices", None) {
        for lack in undesked::all(scene.site) {
            single.push(undesked(&lack, scene.site));
        }
    }
    for finding in joined(single.into_findings()) {
        found.push(finding);
    }
}

/// A unit without a counter for a field, while others of its level have one.
fn undesked(lack: &Undesked, site: &Site) -> Diagnostic {
    let (office, field) = (&site.offices[lack.office], &site.fields[lack.field]);
    let finding = at(office.place, COUNTERS).with("level", &site.vocabulary.levels[lack.level].name);
    let finding = finding.with("count", lack.count.to_string()).with("office", &*office.name).with("instead", "");
    finding.with("field", &*field.name).about("field", &*field.id)
}

/// The key at which an office is told what its counters lack.
pub(super) const COUNTERS: &str = "counters";

/// All that is found at the counters of one office as one finding, with what else its counters are found to lack.
fn joined(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut of_offices: BTreeMap<Place, Diagnostic> = BTreeMap::new();
    let is_at_counters = |finding: &Diagnostic| finding.detail.as_ref().is_some_and(|detail| detail.keys == COUNTERS);
    let (at_counters, others): (Vec<_>, Vec<_>) = findings.into_iter().partition(is_at_counters);
    for finding in at_counters {
        match finding.place.and_then(|place| of_offices.get_mut(&place)) {
            Some(first) => join(first, &finding),
            None => drop(finding.place.map(|place| of_offices.insert(place, finding))),
        }
    }
    let mut kept = Vec::new();
    for finding in others {
        match finding.related.first().and_then(|place| of_offices.get_mut(place)) {
            Some(first) => join(first, &finding),
            None => kept.push(finding),
        }
    }
    kept.extend(of_offices.into_values());
    kept
}

/// Names the field of another finding, too, and counts its procedures.
fn join(first: &mut Diagnostic, other: &Diagnostic) {
    let of = |name: &str| arg(other, name).unwrap_or_default();
    let (field, count) = (of("field"), of("count").parse::<usize>().unwrap_or(0));
    for (name, value) in &mut first.args {
        match *name {
            "field" if !value.split("”, “").any(|named| named == field) => *value = format!("{value}”, “{field}"),
            "count" => *value = (value.parse::<usize>().unwrap_or(0) + count).to_string(),
            _ => {}
        }
    }
}
