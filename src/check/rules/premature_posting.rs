//! A posting before its day of effect that does not say from when it applies.

use super::super::about::about_entry;
use super::super::postings::Trouble;
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
    for postings in scene.postings() {
        for up in &postings.up {
            let Some(Trouble::Early(effective)) = up.trouble else { continue };
            let finding = about_entry(at(up.entry.at, "posted"), postings.office, up.entry, scene.site);
            let posted = up.entry.posted.map(|day| day.to_string()).unwrap_or_default();
            found.push(finding.with("effective", effective.to_string()).with("posted", posted));
        }
    }
}
