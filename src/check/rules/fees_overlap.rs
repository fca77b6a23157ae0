//! Two amounts for one thing, one case and one day.

use super::super::charge::same_matter;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::NoFee;
use crate::model::{Amount, Fee, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "fees-overlap",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/fees-overlap.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for channel in &procedure.channels {
        for (index, fee) in channel.fees.iter().enumerate().filter(|(_, fee)| is_definite(fee)) {
            let rival = |other: &&Fee| is_definite(other) && same_matter(other, fee) && overlap(other, fee);
            if let Some(first) = channel.fees[..index].iter().find(rival) {
                found.push(at(fee.place, seam(fee, first)).related(first.place));
            }
        }
    }
}

/// The day of a fee that does not follow, or is not followed by, that of another one, where both are written: it is the
/// slip. Else there is no seam, and the two may be meant for different cases.
fn seam(fee: &Fee, other: &Fee) -> &'static str {
    let meet = |earlier: &Fee, later: &Fee| earlier.valid_to.is_some() && later.valid_from > earlier.valid_from;
    if meet(other, fee) {
        "valid_from"
    } else if meet(fee, other) {
        "valid_to"
    } else {
        ""
    }
}

fn is_definite(fee: &Fee) -> bool {
    matches!(fee.amount, Amount::Money(..) | Amount::None(NoFee::Free)) && !fee.has_unread_days
}

fn overlap(one: &Fee, two: &Fee) -> bool {
    let starts_in_time = |one: &Fee, two: &Fee| match (one.valid_from, two.valid_to) {
        (Some(from), Some(to)) => from <= to,
        _ => true,
    };
    starts_in_time(one, two) && starts_in_time(two, one)
}
