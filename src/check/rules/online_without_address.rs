//! It can be handed in online, and nobody learns where.

use super::super::text::low;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::{OnlineLevel, Via};
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "online-without-address",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/online-without-address.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let is_offered = matches!(procedure.online, Some(OnlineLevel::Full | OnlineLevel::Partial));
    let mut online = procedure.channels.iter().filter(|channel| channel.via == Via::Online).peekable();
    // The page of the procedure on the national portal is linked, too.
    if !is_offered || !procedure.gaps.has(Part::OnlineAddress) || online.peek().is_none() {
        return;
    }
    let says_where =
        |note: &str| ["http", ".vn", "cổng dịch vụ công", "vneid"].iter().any(|place| note.contains(place));
    if !online.any(|channel| channel.note.as_deref().map(low).is_some_and(|note| says_where(&note))) {
        found.push(at(procedure.place, "online"));
    }
}
