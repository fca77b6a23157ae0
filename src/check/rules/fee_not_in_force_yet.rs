//! A procedure in force of which all fees of a way to hand in begin later.

use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Lifecycle, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "fee-not-in-force-yet",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm h"],
    example: include_str!("../examples/fee-not-in-force-yet.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let today = scene.site.as_of;
    if !matches!(scene.site.lifecycle(procedure), Lifecycle::InForce { .. }) {
        return;
    }
    // One whose amount or days make no sense, and one that has ended, was found as that.
    for channel in procedure.channels.iter().filter(|channel| !channel.has_lost_fees) {
        let first = channel.fees.iter().min_by_key(|fee| fee.valid_from);
        if let Some((fee, from)) = first.and_then(|fee| Some((fee, fee.valid_from.filter(|from| *from > today)?))) {
            found.push(at(fee.place, "valid_from").with("date", from.to_string()));
        }
    }
}
