//! A posting that was seen before it was hung.

use super::super::about::about_entry;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Evidence;

pub(super) static RULE: Rule = Rule {
    name: "seen-before-posted",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/seen-before-posted.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    for register in &site.registers {
        for entry in &register.entries {
            let Some(posted) = entry.posted.filter(|posted| *posted <= site.as_of) else { continue };
            let seen = entry.evidence.iter().filter(|evidence| shows_the_sheet(evidence));
            let days = seen.filter_map(|evidence| Some((evidence.date.value?.0, evidence.date.place)));
            // Several older ones tell that it is the day of posting that is wrong: one finding.
            let Some((day, place)) = days.min_by_key(|(day, _)| *day).filter(|(day, _)| *day < posted) else {
                continue;
            };
            let finding = about_entry(at(place.unwrap_or(entry.at), ""), register.office, entry, site);
            found.push(finding.with("day", day.to_string()).with("posted", posted.to_string()));
        }
    }
}

/// Whether it is a mere day, or a picture; a document or a web page may be older than what hangs.
fn shows_the_sheet(evidence: &Evidence) -> bool {
    const PICTURES: [&str; 7] = ["jpg", "jpeg", "png", "heic", "heif", "webp", "gif"];
    match (evidence.file.text(), evidence.url.text()) {
        (None, None) => true,
        (file, url) => file
            .or(url)
            .and_then(|name| name.rsplit_once('.'))
            .is_some_and(|(_, ending)| PICTURES.contains(&ending.trim().to_ascii_lowercase().as_str())),
    }
}
