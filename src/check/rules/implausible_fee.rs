//! Less than anything costs, or a hundred times what it costs elsewhere: noughts were dropped or added.

use std::collections::BTreeSet;

use super::super::charge::{LEAST, Stated, fees, stated, stated_at};
use super::super::fee_pairs::{Pair, from_when, is_of_one_way, wrong_pairs};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::load::raw::{FeeKind, Number, Via};
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

/// Prices, and what a copy costs, may be less than a fee, but not less than this, in đồng.
const LEAST_PRICE: i64 = 100;

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    for fee in fees(procedure) {
        let amount = match (fee.amount, stated(fee)) {
            (Amount::Money(amount, _), _) if fee.currency == "VND" => amount,
            (_, Stated::Dong(amount)) => Number::whole(amount),
            _ => continue,
        };
        let least = if fee.kind == Some(FeeKind::Price) || is_of_one_way(fee) { LEAST_PRICE } else { LEAST };
        if is_below(amount, least) {
            found.push(at(fee.place, "amount").with("amount", amount.to_string()));
        }
    }
    beyond_others(procedure, scene, found);
}

/// What is a hundred times dearer at the counter than another way; the other way round other rules say so.
fn beyond_others(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let mut told: BTreeSet<Place> = BTreeSet::new();
    for way in [Via::Online, Via::Post] {
        for pair in wrong_pairs(procedure, way, scene, is_beyond) {
            if !told.insert(pair.counter.place) {
                continue;
            }
            let finding =
                at(pair.counter.place, stated_at(pair.counter)).with("counter_dong", pair.at_counter.to_string());
            let finding = finding.with("amount", "").with("count", (pair.at_counter / pair.elsewhere).to_string());
            let finding = finding.with("dong", pair.elsewhere.to_string()).with("other", way.word());
            let finding = finding.with("from", from_when(pair.day, scene));
            found.push(finding.related(pair.other.place));
        }
    }
}

/// Whether something costs a hundred times as much at the counter as another way.
pub(super) fn is_beyond(pair: &Pair<'_>) -> bool {
    const FAR: i64 = 100;
    pair.elsewhere > 0 && pair.at_counter / pair.elsewhere >= FAR
}

fn of_site(scene: &Scene<'_>, found: &mut Found) {
    for policy in scene.site.policies.items() {
        if let Some(Effect::Fee(_, Change::To(Amount::Money(amount, _)))) = policy.effect
            && is_below(amount, LEAST)
        {
            found.push(at(policy.place, "fee.amount").with("amount", amount.to_string()));
        }
    }
}

/// Whether it is something, but less than anything costs.
fn is_below(amount: Number, least: i64) -> bool {
    amount > Number::whole(0) && amount < Number::whole(least)
}
