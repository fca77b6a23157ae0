//! Days between two versions of a procedure on which none holds.

use super::super::history;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "version-gap",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/version-gap.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let spans = history::spans(procedure);
    for pair in spans.windows(2) {
        let (earlier, later) = (&pair[0], &pair[1]);
        let next = earlier.until.and_then(|until| until.tomorrow().ok());
        if let (Some(next), Some(from)) = (next, later.from)
            && from > next
        {
            let finding = at(earlier.place, "until").with("until", earlier.until.unwrap_or(next).to_string());
            found.push(finding.with("from", from.to_string()));
        }
    }
}
