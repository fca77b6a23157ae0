//! Less than anything costs: thousands were dropped.

use super::super::charge::{LEAST, Stated, stated};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Number;
use crate::model::{Amount, Change, Effect, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "implausible-fee",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/implausible-fee.yaml"),
    check: Check::Both(check, of_site),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for fee in procedure.channels.iter().flat_map(|channel| &channel.fees) {
        let amount = match (fee.amount, stated(fee)) {
            (Amount::Money(amount, _), _) if fee.currency == "VND" => amount,
            (_, Stated::Dong(amount)) => Number::whole(amount),
            _ => continue,
        };
        if is_too_little(amount) {
            found.push(at(fee.place, "amount").with("amount", amount.to_string()));
        }
    }
}

fn of_site(scene: &Scene<'_>, found: &mut Found) {
    for policy in scene.site.policies.items() {
        if let Some(Effect::Fee(_, Change::To(Amount::Money(amount, _)))) = policy.effect
            && is_too_little(amount)
        {
            found.push(at(policy.place, "fee.amount").with("amount", amount.to_string()));
        }
    }
}

/// Whether it is something, but less than anything costs.
fn is_too_little(amount: Number) -> bool {
    amount > Number::whole(0) && amount < Number::whole(LEAST)
}
