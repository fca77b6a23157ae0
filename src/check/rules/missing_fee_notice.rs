//! A place where fees are collected without a notice of them.

use super::super::about::{about_place, ground, wanting};
use super::super::postings::notices;
use super::super::{Check, Found, Group, Rule, Scene};
use crate::diagnostics::Severity;
use crate::load::raw::PostedMatter;

pub(super) static RULE: Rule = Rule {
    name: "missing-fee-notice",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: None,
    grounds: &["97/2015/QH13, Điều 14 khoản 1"],
    example: include_str!("../examples/missing-fee-notice.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for notice in notices(scene.site, scene.postings(), PostedMatter::Fees) {
        if notice.is_missing() {
            let finding = wanting(&notice, scene.site);
            let finding = about_place(finding, notice.postings.office, notice.place, scene.site);
            found.push(finding.ground(ground(notice.rule, None).unwrap_or_default()));
        }
    }
}
