//! Two versions of a procedure in force on the same day.

use super::super::history;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "versions-overlap",
    severity: Severity::Error,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/versions-overlap.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let spans = history::spans(procedure);
    for pair in spans.windows(2) {
        let (earlier, later) = (&pair[0], &pair[1]);
        if let (Some(until), Some(from)) = (earlier.until, later.from)
            && from <= until
        {
            let finding = at(earlier.place, "until").with("until", until.to_string());
            found.push(finding.with("from", from.to_string()));
        }
    }
}
