//! Handed in online, but it is said that it cannot be done online.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::{OnlineLevel, Via};
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "channel-without-online",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/channel-without-online.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let denied = matches!(procedure.online, Some(OnlineLevel::None | OnlineLevel::Information));
    if let Some(channel) = procedure.channels.iter().find(|channel| denied && channel.via == Via::Online) {
        found.push(at(procedure.place, "online").related(channel.place));
    }
}
