//! The amount is not among the amounts of its own note.

use super::super::charge::{LEAST, Stated, stated, stated_at, words};
use super::super::money::sums;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::NoFee;
use crate::model::{Amount, Fee, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "amount-not-in-note",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/amount-not-in-note.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let fees = procedure.channels.iter().flat_map(|channel| &channel.fees);
    for fee in fees.filter(|fee| !fee.has_unread_most) {
        let own = match stated(fee) {
            _ if fee.amount == Amount::None(NoFee::NotPrescribed) => 0,
            Stated::Free => 0,
            // Less than a thousand: thousands were dropped, and another rule says so.
            Stated::Dong(amount) if amount == 0 || amount >= LEAST => amount,
            Stated::Dong(_) | Stated::Else => continue,
        };
        let note = sums(&words(fee));
        if !note.unsure && !note.dong.is_empty() && !note.dong.contains(&own) && !is_most(fee, &note.dong) {
            // Nothing to pay is said in words.
            let stated = if own == 0 { String::new() } else { own.to_string() };
            let mut listed: Vec<String> = Vec::with_capacity(note.dong.len());
            for sum in note.dong.iter().map(i64::to_string) {
                if !listed.contains(&sum) {
                    listed.push(sum);
                }
            }
            found.push(at(fee.place, stated_at(fee)).with("dong", stated).with("sums", listed.join(", ")));
        }
    }
}

/// Whether the note tells the end of the range only.
fn is_most(fee: &Fee, noted: &[i64]) -> bool {
    matches!(fee.amount, Amount::Money(_, Some(most)) if most.as_whole().is_some_and(|most| noted.contains(&most)))
}
