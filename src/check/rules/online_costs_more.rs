//! Dearer online than at the counter.

use super::super::charge::{LEAST, Stated, asked, same_matter, stated, words};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Via;
use crate::model::{Fee, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "online-costs-more",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/online-costs-more.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let Some(reference) = scene.site.find_procedure(procedure.code.as_str()) else { return };
    // A policy may have taken something off one of them.
    let now = |fee: &Fee, way: Via| asked(fee, scene.site.current(reference, fee, way).amount);
    let fees = |way: Via| {
        let channels = procedure.channels.iter().filter(move |channel| channel.via == way);
        channels.flat_map(|channel| &channel.fees).filter(|fee| fee.holds_on(scene.site.as_of))
    };
    // Of two for one thing nobody knows which is meant, and that was found.
    let is_alone = |fee: &Fee, way: Via| fees(way).filter(|other| is_for_same(other, fee)).count() == 1;
    for online in fees(Via::Online).filter(|fee| is_alone(fee, Via::Online) && is_alone(fee, Via::Counter)) {
        let counter = fees(Via::Counter).find(|counter| is_for_same(counter, online) && same_words(counter, online));
        let Some(counter) = counter else { continue };
        let here = match now(counter, Via::Counter) {
            Stated::Free => 0,
            Stated::Dong(amount) if amount == 0 || amount >= LEAST => amount,
            Stated::Dong(_) | Stated::Else => continue,
        };
        let Stated::Dong(there) = now(online, Via::Online) else { continue };
        if there > here && there >= LEAST {
            // Nothing to pay is said in words.
            let at_counter = if here == 0 { String::new() } else { here.to_string() };
            let finding = at(online.place, "amount").with("online_dong", there.to_string());
            found.push(finding.with("counter_dong", at_counter).related(counter.place));
        }
    }
}

/// Whether two fees are for the same thing; what is free has no need to say for what and by which name.
fn is_for_same(one: &Fee, two: &Fee) -> bool {
    let unsaid = |fee: &Fee| Fee { name: None, per: None, ..fee.clone() };
    let is_bare = |fee: &Fee| stated(fee) == Stated::Free && fee.name.is_none() && fee.per.is_none();
    same_matter(one, two) || (is_bare(one) && same_matter(one, &unsaid(two)))
}

/// Whether the same is said beside both amounts, but for numbers and names.
fn same_words(one: &Fee, two: &Fee) -> bool {
    let said = |fee: &Fee| {
        let unnamed = Fee { name: None, ..fee.clone() };
        words(&unnamed).replace(|letter: char| letter.is_ascii_digit() || letter == '.', "")
    };
    said(one) == said(two)
}
