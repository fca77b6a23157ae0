//! A posting of less than has to hang: the list, where the full text is asked for.

use super::super::about::about_duty;
use super::super::{Check, Complaint, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::ContentLevel;
use crate::model::Status;

pub(super) static RULE: Rule = Rule {
    name: "content-level-too-low",
    severity: Severity::Error,
    group: Group::Posting,
    complaint: Some(Complaint::Missing),
    grounds: &["19/2014/TT-BTP, Điều 9"],
    example: include_str!("../examples/content-level-too-low.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    for postings in scene.postings() {
        for duty in postings.troubled.iter().filter(|duty| duty.status == Status::TooLittle) {
            let Some(entry) = duty.entry else { continue };
            let finding = about_duty(at(entry.at, "content"), duty, scene.site);
            found.push(finding.with("content", word(entry.content)).with("needed", word(duty.content)));
        }
    }
}

const fn word(content: ContentLevel) -> &'static str {
    match content {
        ContentLevel::List => "list",
        ContentLevel::Process => "process",
        ContentLevel::Full => "full",
    }
}
