//! It can be done online, but online is not among the ways to hand in.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::{OnlineLevel, Via};
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "online-without-channel",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/online-without-channel.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let claims = matches!(procedure.online, Some(OnlineLevel::Full | OnlineLevel::Partial));
    let has = procedure.channels.iter().any(|channel| channel.via == Via::Online);
    let known = !procedure.gaps.has(Part::LostChannel) && !procedure.channels.is_empty();
    if claims && !has && known {
        found.push(at(procedure.place, "online"));
    }
}
