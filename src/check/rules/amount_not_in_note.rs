//! The amount is not among the amounts of its own note.

use super::super::charge::{LEAST, Stated, fees, misnoted, misnoted_most, stated, stated_at};
use super::super::money::asked_sums;
use super::super::text::low;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Amount, Channel, Fee, Procedure};

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
    procedure.channels.iter().for_each(|channel| of_channel(channel, found));
    for fee in fees(procedure) {
        let of_most = || misnoted_most(fee).map(|found| ("most", found));
        let Some((key, (own, sums))) = misnoted(fee).map(|found| (stated_at(fee), found)).or_else(of_most) else {
            continue;
        };
        // Nothing to pay is said in words.
        let stated = if own == 0 { String::new() } else { own.to_string() };
        let mut listed: Vec<String> = Vec::with_capacity(sums.len());
        for sum in sums.iter().map(i64::to_string) {
            if !listed.contains(&sum) {
                listed.push(sum);
            }
        }
        let end = if key == "most" { key } else { "amount" };
        found.push(at(fee.place, key).with("end", end).with("dong", stated).with("sums", listed.join(", ")));
    }
}

/// The note of a way to hand in that names a fee and a sum beside it, where all that is asked there is another one.
fn of_channel(channel: &Channel, found: &mut Found) {
    /// Words that tell of money which is no fee of the procedure, of less or more than it, or of what is asked for a time.
    const OTHERS: [&str; 12] =
        ["bưu", "cước", "dịch vụ", "chuyển", "phạt", "giảm", "miễn", "thêm", "mỗi", "trước đây", "từ ngày", "đến hết"];
    let Some(note) = channel.note.as_deref().filter(|note| note.contains(|sign: char| sign.is_ascii_digit())).map(low)
    else {
        return;
    };
    let amounts: Option<Vec<i64>> = channel.fees.iter().map(definite).collect();
    let named = asked_sums(&note);
    let is_of_fee = names_sum(&note) && !OTHERS.iter().any(|other| note.contains(other));
    if let (Some(&[own, ref others @ ..]), [sum], false) = (amounts.as_deref(), named.dong.as_slice(), named.unsure)
        && is_of_fee
        && own != *sum
        && others.iter().all(|other| *other == own)
    {
        let stated = if own == 0 { String::new() } else { own.to_string() };
        found.push(at(channel.place, "note").with("end", "amount").with("dong", stated).with("sums", sum.to_string()));
    }
}

/// What is asked for certain, without ends of a range.
fn definite(fee: &Fee) -> Option<i64> {
    match stated(fee) {
        Stated::Free => Some(0),
        Stated::Dong(amount) if amount >= LEAST && !matches!(fee.amount, Amount::Money(_, Some(_))) => Some(amount),
        Stated::Dong(_) | Stated::Else => None,
    }
}

/// Whether a sum stands right behind the word for a fee.
fn names_sum(note: &str) -> bool {
    note.match_indices("phí").any(|(start, word)| {
        let after = note[start + word.len()..].trim_start_matches([' ', ':']);
        after.strip_prefix("là ").unwrap_or(after).starts_with(|first: char| first.is_ascii_digit())
    })
}
