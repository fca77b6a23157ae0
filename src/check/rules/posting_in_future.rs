//! What a register says was hung, seen or taken down on a day that is still to come.

use jiff::civil::Date;

use super::super::about::about_entry;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::Entry;

pub(super) static RULE: Rule = Rule {
    name: "posting-in-future",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/posting-in-future.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for register in &scene.site.registers {
        for entry in &register.entries {
            let Some((finding, what, day)) = still_to_come(entry, scene.site.as_of) else { continue };
            let finding = about_entry(finding, register.office, entry, scene.site);
            found.push(finding.with("what", what).with("day", day.to_string()));
        }
    }
}

/// The first thing that an entry says was done on a day to come: where it says so, what, and the day. What was hung then
/// was seen and taken down still later.
fn still_to_come(entry: &Entry, today: Date) -> Option<(Diagnostic, &'static str, Date)> {
    let day_of = |day: Option<Date>, what| {
        let day = day.filter(|day| *day > today)?;
        Some((at(entry.at, what), what, day))
    };
    let seen = || {
        let days = entry.evidence.iter().filter_map(|seen| Some((seen.date.place, seen.date.value?.0)));
        let (place, day) = days.filter(|(_, day)| *day > today).min_by_key(|(_, day)| *day)?;
        Some((at(place.unwrap_or(entry.at), ""), "seen", day))
    };
    day_of(entry.posted, "posted").or_else(|| day_of(entry.removed, "removed")).or_else(seen)
}
