//! What is paid for one thing handed in at the counter, and handed in another way.

use std::borrow::Cow;

use super::Scene;
use super::charge::{LEAST, Stated, asked, same_matter, stated, words};
use crate::load::raw::Via;
use crate::model::{Amount, Fee, Procedure};

/// One thing that is paid for at the counter and another way.
pub(super) struct Pair<'s> {
    pub(super) counter: &'s Fee,
    pub(super) other: &'s Fee,
    /// What it costs at the counter, in đồng.
    pub(super) at_counter: i64,
    /// What it costs the other way, in đồng.
    pub(super) elsewhere: i64,
}

/// The fees that are in force at the counter and another way for the same thing, with a policy that changes them counted in.
/// Of two for one thing in one way nobody knows which is meant, and that was found.
pub(super) fn pairs<'s>(procedure: &'s Procedure, way: Via, scene: &Scene<'s>) -> Vec<Pair<'s>> {
    let Some(reference) = scene.site.find_procedure(procedure.code.as_str()) else { return Vec::new() };
    let fees = |way: Via| {
        let channels = procedure.channels.iter().filter(move |channel| channel.via == way);
        channels.flat_map(|channel| &channel.fees).filter(|fee| fee.holds_on(scene.site.as_of))
    };
    let now = |fee: &Fee, way: Via| dong(asked(fee, scene.site.current(reference, fee, way).amount));
    let is_alone = |fee: &Fee, way: Via| fees(way).filter(|other| is_for_same(other, fee)).count() == 1;
    let pair = |other: &'s Fee| {
        let counter = fees(Via::Counter).find(|counter| is_counterpart(counter, other))?;
        Some(Pair { counter, other, at_counter: now(counter, Via::Counter)?, elsewhere: now(other, way)? })
    };
    fees(way).filter(|other| is_alone(other, way) && is_alone(other, Via::Counter)).filter_map(pair).collect()
}

/// An amount that can be meant.
fn dong(stated: Stated) -> Option<i64> {
    match stated {
        Stated::Free => Some(0),
        Stated::Dong(amount) => (amount == 0 || amount >= LEAST).then_some(amount),
        Stated::Else => None,
    }
}

/// An amount for a message, which says in words that there is nothing to pay.
pub(super) fn said(amount: i64) -> String {
    if amount == 0 { String::new() } else { amount.to_string() }
}

/// Whether two fees are for the same thing, and say the same about it.
pub(super) fn is_counterpart(one: &Fee, two: &Fee) -> bool {
    is_for_same(one, two) && same_words(one, two)
}

/// Whether two fees are for the same thing; what is free has no need to say for what, by which name and of which kind.
fn is_for_same(one: &Fee, two: &Fee) -> bool {
    let (one, two) = (&without_own_sum(one), &without_own_sum(two));
    let unsaid = |fee: &Fee| Fee { name: None, kind: one.kind.and(fee.kind), ..fee.clone() };
    let is_bare = |fee: &Fee| stated(fee) == Stated::Free && fee.name.is_none();
    same_matter(one, two) || (is_bare(one) && same_matter(one, &unsaid(two)))
}

/// A fee of which the case does not say once more how much it is: `theo danh sách, 10.000 đồng một người`.
fn without_own_sum(fee: &Fee) -> Cow<'_, Fee> {
    let amount = match fee.amount {
        Amount::Money(amount, _) => amount.as_whole(),
        _ => None,
    };
    let Some((when, amount)) = fee.when.as_deref().zip(amount).filter(|(_, amount)| *amount >= LEAST) else {
        return Cow::Borrowed(fee);
    };
    let is_own = |word: &str| word.replace(['.', ','], "").trim_end_matches('đ').parse() == Ok(amount);
    if !when.split_whitespace().any(is_own) {
        return Cow::Borrowed(fee);
    }
    let words: Vec<&str> = when.split_whitespace().filter(|word| !is_own(word)).collect();
    Cow::Owned(Fee { when: Some(words.join(" ")), ..fee.clone() })
}

/// Whether the same is said beside both amounts, but for numbers and names.
fn same_words(one: &Fee, two: &Fee) -> bool {
    let said = |fee: &Fee| {
        let unnamed = Fee { name: None, ..fee.clone() };
        words(&unnamed).replace(|letter: char| letter.is_ascii_digit() || letter == '.', "")
    };
    said(one) == said(two)
}
