//! A way to hand in says nothing about fees.

use super::super::words::via;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::NoFee;
use crate::model::{Amount, Channel, Fee, Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "missing-fee",
    severity: Severity::Error,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm h"],
    example: include_str!("../examples/missing-fee.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.excuses(Part::Fees) {
        return;
    }
    let lacking: Vec<_> = procedure.channels.iter().filter(|channel| says_nothing(channel)).collect();
    // Said once where it is so everywhere.
    if lacking.len() > 1 && lacking.len() == procedure.channels.len() {
        found.push(at(procedure.place, "channels").with("all", "yes"));
        return;
    }
    for channel in lacking {
        found.push(at(channel.place, "fees").with("all", "").with("via", via(channel.via)));
    }
}

/// Nothing written, or written that nothing is known.
fn says_nothing(channel: &Channel) -> bool {
    let unknown = |fee: &Fee| fee.amount == Amount::None(NoFee::NoInformation);
    channel.gaps.has(Part::Fees) || (!channel.fees.is_empty() && channel.fees.iter().all(unknown))
}
