//! A posting before its day of effect that does not say from when it applies, or before its decision was signed.

use jiff::civil::Date;

use super::super::about::about_entry;
use super::super::up::Trouble;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "premature-posting",
    severity: Severity::Warning,
    group: Group::Posting,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/premature-posting.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    for postings in scene.postings() {
        for up in &postings.up {
            let (number, day) = match up.trouble {
                Some(Trouble::Early(effective)) => ("", Some(effective)),
                Some(Trouble::Unsigned(decision)) => {
                    let decision = &scene.site.decisions[decision];
                    (&*decision.number, decision.signed)
                }
                _ => continue,
            };
            let finding = about_entry(at(up.entry.at, "posted"), postings.office, up.entry, scene.site);
            let finding = finding.with("decision", number).with("posted", text(up.entry.posted));
            found.push(finding.with("day", text(day)));
        }
    }
}
