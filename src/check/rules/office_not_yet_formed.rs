//! Figures, or an inspection, of an office for days before it was formed. A successor may report on what became its area:
//! only what lies wholly before its first day is meant.

use jiff::civil::Date;

use super::super::about::office_name;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::model::{Office, Ref, Site};

pub(super) static RULE: Rule = Rule {
    name: "office-not-yet-formed",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/office-not-yet-formed.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for (place, key, office, last) in figures(site).chain(inspections(site)) {
        let office = &site.offices[office];
        let Some(first) = office.valid_from.filter(|first| last < *first && !office.has_unclear_start()) else {
            continue;
        };
        let finding = at(place, key).with("office", office_name(office)).with("first", first.to_string());
        found.push(finding.with("day", last.to_string()).related(office.place));
    }
}

/// A day on which an office is named: the part and the key that say so, and the last day that is meant.
type Named = (Place, &'static str, Ref<Office>, Date);

fn figures(site: &Site) -> impl Iterator<Item = Named> {
    site.figures.iter().flat_map(|figures| {
        let parts = figures.parts.iter().map(|part| (part.place, "office", part.office));
        let offices = [(figures.place, "period", figures.scope.office)].into_iter().chain(parts);
        offices.filter_map(|(place, key, office)| Some((place, key, office?, figures.period?.to)))
    })
}

fn inspections(site: &Site) -> impl Iterator<Item = Named> {
    site.inspections.iter().map(|inspection| (inspection.place, "date", inspection.office, inspection.date))
}
