//! A place without a notice of where feedback goes.

use super::super::about::{about_place, ground, wanting};
use super::super::postings::notices;
use super::super::{Check, Found, Group, Rule, Scene};
use crate::diagnostics::Severity;
use crate::load::raw::PostedMatter;

pub(super) static RULE: Rule = Rule {
    name: "missing-feedback-notice",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &["20/2008/NĐ-CP, Điều 13"],
    example: include_str!("../examples/missing-feedback-notice.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for notice in notices(scene.site, scene.postings(), PostedMatter::Feedback) {
        if notice.is_missing() {
            let finding = wanting(&notice, scene.site);
            let finding = about_place(finding, notice.postings.office, notice.place, scene.site);
            found.push(finding.ground(ground(notice.rule, None).unwrap_or_default()));
        }
    }
}
