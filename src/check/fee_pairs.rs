//! What is paid for one thing handed in at the counter, and handed in another way.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::Scene;
use super::charge::{LEAST, Stated, asked, misnoted, same_matter, stated, words};
use super::text::{low, stands_alone};
use crate::load::raw::Via;
use crate::model::{Amount, Channel, Fee, Procedure};

/// One thing that is paid for at the counter and another way.
pub(super) struct Pair<'s> {
    pub(super) counter: &'s Fee,
    pub(super) other: &'s Fee,
    /// What it costs at the counter, in đồng.
    pub(super) at_counter: i64,
    /// What it costs the other way, in đồng.
    pub(super) elsewhere: i64,
    /// The day on which both hold: today, or a later one.
    pub(super) day: Date,
}

/// The pairs with which something is wrong, today or from a day on that is known already. What is wrong with a fee is wrong
/// until another comes: only the first day counts.
pub(super) fn wrong_pairs<'s>(
    procedure: &'s Procedure,
    way: Via,
    scene: &Scene<'s>,
    is_wrong: impl Fn(&Pair<'s>) -> bool,
) -> Vec<Pair<'s>> {
    let mut told: Vec<Pair<'s>> = Vec::new();
    for day in turns(procedure, scene) {
        let is_same = |one: &Pair<'_>, two: &Pair<'_>| {
            one.other.place == two.other.place || one.counter.place == two.counter.place
        };
        let is_new = |pair: &Pair<'s>| is_wrong(pair) && !told.iter().any(|one| is_same(one, pair));
        let more: Vec<_> = pairs(procedure, way, day, scene).into_iter().filter(is_new).collect();
        told.extend(more);
    }
    told
}

/// Today, and the later days of a procedure from which a fee or a policy holds, or holds no more. Where a day cannot be read,
/// which was found, nobody knows what holds later.
pub(super) fn turns(procedure: &Procedure, scene: &Scene<'_>) -> BTreeSet<Date> {
    let (site, today) = (scene.site, scene.site.as_of);
    let fees = procedure.channels.iter().flat_map(|channel| &channel.fees);
    let policies = site.find_procedure(procedure.code.as_str()).into_iter();
    let policies = policies.flat_map(|reference| site.policies_touching(reference));
    let spans = fees.map(|fee| (fee.valid_from, fee.valid_to));
    let spans = spans.chain(policies.map(|policy| (policy.valid_from, policy.valid_to)));
    let days = spans.flat_map(|(from, to)| [from, to.and_then(|last| last.tomorrow().ok())]);
    let mut later: BTreeSet<Date> = days.flatten().filter(|day| *day > today).collect();
    if !later.is_empty() {
        let last = site.last_days(procedure).into_iter().map(|(last, _)| last).chain(procedure.until).min();
        let is_lost = procedure.channels.iter().any(|channel| channel.has_lost_fees);
        later.retain(|day| !is_lost && last.is_none_or(|last| *day <= last));
    }
    later.insert(today);
    later
}

/// The day from which something is wrong, for a message that says nothing of today.
pub(super) fn from_when(day: Date, scene: &Scene<'_>) -> String {
    if day == scene.site.as_of { String::new() } else { day.to_string() }
}

/// The fees that hold on a day at the counter and another way for the same thing, with a policy that changes them counted in.
/// Of two for one thing in one way nobody knows which is meant, and that was found.
fn pairs<'s>(procedure: &'s Procedure, way: Via, day: Date, scene: &Scene<'s>) -> Vec<Pair<'s>> {
    let Some(reference) = scene.site.find_procedure(procedure.code.as_str()) else { return Vec::new() };
    let fees = |way: Via| -> Vec<&'s Fee> {
        let channels = procedure.channels.iter().filter(|channel| channel.via == way);
        let fees = channels.flat_map(|channel| &channel.fees);
        fees.filter(|fee| fee.holds_on(day) && !is_of_one_way(fee)).collect()
    };
    let (at_counter, there) = (fees(Via::Counter), fees(way));
    let now = |fee: &Fee, way: Via| dong(asked(fee, scene.site.fee_on(day, reference, fee, way).amount));
    let is_alone = |fee: &Fee, fees: &[&Fee]| fees.iter().filter(|other| is_for_same(other, fee)).count() == 1;
    let pair = |other: &'s Fee| {
        let exact = at_counter.iter().copied().find(|counter| is_counterpart(counter, other));
        if exact.is_some() && !is_alone(other, &at_counter) {
            return None;
        }
        let cheapest = || of_any_case(other, &at_counter, &there).into_iter().min_by_key(|fee| now(fee, Via::Counter));
        let counter = exact.or_else(cheapest)?;
        let pair = Pair { counter, other, at_counter: now(counter, Via::Counter)?, elsewhere: now(other, way)?, day };
        Some(pair).filter(|pair| !is_misnoted(pair))
    };
    there.iter().copied().filter(|other| is_alone(other, &there)).filter_map(pair).collect()
}

/// Whether two amounts differ because one is not what the words beside it say and the other is: it was found as that.
fn is_misnoted(pair: &Pair<'_>) -> bool {
    let is_meant = |fee: &Fee, meant: i64| misnoted(fee).is_some_and(|(_, sums)| sums == [meant]);
    pair.at_counter != pair.elsewhere
        && (is_meant(pair.other, pair.at_counter) || is_meant(pair.counter, pair.elsewhere))
}

/// The fees at the counter for the same thing where only one of the two ways tells cases apart: what holds for all of
/// them holds for each.
fn of_any_case<'s>(other: &Fee, at_counter: &[&'s Fee], there: &[&Fee]) -> Vec<&'s Fee> {
    let any_case = |fee: &Fee| Fee { case: None, ..fee.clone() };
    let whole = any_case(other);
    let same: Vec<&Fee> = at_counter.iter().copied().filter(|fee| is_counterpart(&any_case(fee), &whole)).collect();
    let is_whole = match &other.case {
        Some(_) => same.len() == 1 && same.iter().all(|fee| fee.case.is_none()),
        None => there.iter().filter(|fee| is_for_same(&any_case(fee), &whole)).count() == 1,
    };
    if is_whole { same } else { Vec::new() }
}

/// The cases for which a way asks fees, where it asks each for one that the procedure has.
pub(super) fn cases<'s>(channel: &'s Channel, procedure: &Procedure) -> Option<BTreeSet<&'s str>> {
    let is_known = |id: &&str| procedure.cases.iter().any(|case| case.id == **id);
    let ids =
        channel.fees.iter().map(|fee| fee.case.as_deref().filter(is_known)).collect::<Option<BTreeSet<&str>>>()?;
    Some(ids).filter(|ids| !ids.is_empty() && !channel.has_lost_fees)
}

/// In what is said of a fee: postage, copies made at the desk, and work away from it.
static OF_ONE_WAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        "cước|bưu chính|bưu điện|chuyển phát|gửi trả|chụp|photo|phô tô|tại nhà",
        "|ngoài trụ sở|ngoài giờ|lưu động",
    ))
    .expect("a pattern")
});

/// Whether a fee is for what only one way of handing in has.
pub(super) fn is_of_one_way(fee: &Fee) -> bool {
    let is_sign = |said: &str| {
        let low = low(said);
        OF_ONE_WAY.find_iter(&low).any(|sign| {
            // Identity cards are no freight.
            let is_card = sign.as_str() == "cước" && low[..sign.start()].ends_with("căn ");
            !is_card && stands_alone(&low, &sign.range())
        })
    };
    [&fee.name, &fee.when, &fee.per].into_iter().flatten().any(|said| is_sign(said))
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
pub(super) fn is_for_same(one: &Fee, two: &Fee) -> bool {
    let (one, two) = (&without_own_sum(one), &without_own_sum(two));
    let unsaid = |fee: &Fee| Fee { name: None, kind: one.kind.and(two.kind).and(fee.kind), ..fee.clone() };
    let is_bare = |fee: &Fee| stated(fee) == Stated::Free && fee.name.is_none();
    same_matter(one, two)
        || (is_bare(one) && same_matter(one, &unsaid(two)))
        || (is_bare(two) && same_matter(&unsaid(one), two))
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
