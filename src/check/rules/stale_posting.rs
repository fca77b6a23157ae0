//! A posting of a text that is no longer the one in force.

use jiff::civil::Date;

use super::super::about::{about_duty, about_entry};
use super::super::up::{Trouble, Up};
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::{Entry, Status, Text};

pub(super) static RULE: Rule = Rule {
    name: "stale-posting",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Differs),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/stale-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for postings in scene.postings() {
        let unknown = |entry: &Entry| {
            let is_unknown = |up: &Up<'_>| std::ptr::eq(up.entry, entry) && up.trouble == Some(Trouble::UnknownSheet);
            postings.up.iter().any(is_unknown)
        };
        for duty in postings.troubled.iter().filter(|duty| duty.status == Status::Stale) {
            let Some(entry) = duty.entry.filter(|entry| !unknown(entry)) else { continue };
            found.push(about(about_duty(at(entry.at, ""), duty, scene.site), entry, duty.effective, scene));
        }
        // Where nothing has to hang, what hangs has to be right all the same.
        for up in &postings.up {
            let Some(Trouble::Old(effective)) = up.trouble else { continue };
            let finding = about_entry(at(up.entry.at, ""), postings.office, up.entry, scene.site);
            found.push(about(finding.with("due", ""), up.entry, effective, scene));
        }
    }
}

/// Tells by what the text is an old one: what the entry says which one hangs, else the day on which it was hung.
fn about(finding: Diagnostic, entry: &Entry, effective: Option<Date>, scene: &Scene<'_>) -> Diagnostic {
    let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let (by, told) = match &entry.text {
        Text::ByDay => ("day", text(entry.posted)),
        Text::Decision(decision) => ("decision", scene.site.decisions[*decision].number.clone()),
        Text::Version(version) => ("version", version.clone()),
        Text::Sheet(sheet) => ("sheet", sheet.clone()),
    };
    finding.with("effective", text(effective)).with("by", by).with("told", told)
}
