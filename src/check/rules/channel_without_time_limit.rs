//! A way to hand in without a time limit.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "channel-without-time-limit",
    severity: Severity::Error,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm đ"],
    example: include_str!("../examples/channel-without-time-limit.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.excuses(Part::TimeLimit) {
        return;
    }
    let lacking: Vec<_> = procedure.channels.iter().filter(|channel| channel.gaps.has(Part::TimeLimit)).collect();
    // Said once where it is so everywhere.
    if lacking.len() > 1 && lacking.len() == procedure.channels.len() {
        found.push(at(procedure.place, "channels").with("all", "yes"));
        return;
    }
    for channel in lacking {
        found.push(at(channel.place, "time_limit").with("all", "").with("via", channel.via.word()));
    }
}
