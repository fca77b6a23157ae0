//! A waiver whose last day has passed. What it waived and is missing since is found here alone, so it is as bad.

use super::super::about::office_name;
use super::super::postings::{NOTICES, Notice, notices};
use super::super::waived::expired_waivers;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Office, Procedure, Ref, Site, Waiver};

pub(super) static RULE: Rule = Rule {
    name: "waiver-expired",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/waiver-expired.yaml"),
    check: Check::Site(check),
};

/// So many postings are named; of more only the number is told.
const NAMED: usize = 5;

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for waiver in expired_waivers(site) {
        let last = waiver.until.unwrap_or(site.as_of);
        let missing = missing(scene, waiver);
        let is_needed = || scene.postings().iter().any(|office| office.was_needed.contains(waiver.id.as_str()));
        let (severity, count) = match missing.len() {
            // What it waived hangs since, and the file tells why it does not from the beginning.
            0 if is_needed() => continue,
            0 => (Severity::Warning, String::new()),
            count => (RULE.severity, count.to_string()),
        };
        let finding = at(waiver.place, "until").with("until", last.to_string()).with("count", count);
        let told = |value: &str| {
            let own = missing.iter().take(NAMED).filter(|one| one.value == value);
            own.map(|one| one.shown(site)).collect::<Vec<_>>().join(", ")
        };
        let finding = finding.with("codes", told("codes"));
        let finding = NOTICES.into_iter().fold(finding, |finding, (value, _)| finding.with(value, told(value)));
        let more = missing.len().saturating_sub(NAMED);
        let finding = finding.with("more", if more == 0 { String::new() } else { more.to_string() });
        found.push_as(severity, finding.about("waiver", &*waiver.id));
    }
}

/// A posting that a waiver covered and that is missing.
struct Missing {
    /// The name of the value that tells of it.
    value: &'static str,
    procedure: Option<Ref<Procedure>>,
    office: Ref<Office>,
    place: usize,
}

impl Missing {
    fn shown(&self, site: &Site) -> String {
        let office = &site.offices[self.office];
        let place = format!("{} – {}", office.posting_places[self.place].name, office_name(office));
        let code = self.procedure.map(|procedure| site.procedures[procedure].code.as_str());
        code.map_or_else(|| place.clone(), |code| format!("{code} ({place})"))
    }
}

fn missing(scene: &Scene<'_>, waiver: &Waiver) -> Vec<Missing> {
    let duties = scene.postings().iter().filter_map(|office| office.was_waived.get(waiver.id.as_str())).flatten();
    let procedures = duties.map(|duty| Missing {
        value: "codes",
        procedure: Some(duty.procedure),
        office: duty.office,
        place: duty.place,
    });
    let is_of = |notice: &Notice<'_>| notice.was_waived.is_some_and(|own| std::ptr::eq(own, waiver));
    let besides = NOTICES.into_iter().flat_map(|(value, what)| {
        let own = notices(scene.site, scene.postings(), what).into_iter().filter(is_of);
        let missing =
            own.map(|notice| Missing { value, procedure: None, office: notice.postings.office, place: notice.place });
        missing.collect::<Vec<_>>()
    });
    procedures.chain(besides).collect()
}
