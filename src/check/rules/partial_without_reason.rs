//! Only in part online, and nobody says why; or from end to end, and there is a reason why not.

use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::OnlineLevel;
use crate::model::{Part, Procedure};
use jiff::civil::{Date, date};

pub(super) static RULE: Rule = Rule {
    name: "partial-without-reason",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &["224/2026/NĐ-CP, Điều 14"],
    example: include_str!("../examples/partial-without-reason.yaml"),
    check: Check::Procedure(check),
};

/// Since when online services reach from end to end unless a reason is published.
const SINCE: Date = date(2026, 7, 1);

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let partial = procedure.online == Some(OnlineLevel::Partial) && procedure.gaps.has(Part::OnlineReason);
    if partial && scene.site.as_of >= SINCE {
        found.push(at(procedure.place, "online_reason|online").with("online", "partial").with("reason", ""));
    }
    let reason = procedure.online_reason.as_deref().filter(|_| procedure.online == Some(OnlineLevel::Full));
    if let Some(reason) = reason {
        found.push(at(procedure.place, "online_reason").with("online", "full").with("reason", excerpt(reason)));
    }
}
