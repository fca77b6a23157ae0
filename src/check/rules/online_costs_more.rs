//! Dearer online than at the counter.

use super::super::charge::{LEAST, Stated, asked, same_matter, words};
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
    let is_alone = |fee: &Fee, way: Via| fees(way).filter(|other| same_matter(other, fee)).count() == 1;
    for online in fees(Via::Online).filter(|fee| is_alone(fee, Via::Online) && is_alone(fee, Via::Counter)) {
        let counter = fees(Via::Counter).find(|counter| same_matter(counter, online) && same_words(counter, online));
        let both = counter.map(|fee| (now(fee, Via::Counter), now(online, Via::Online)));
        let Some((Stated::Dong(here), Stated::Dong(there))) = both else { continue };
        if there > here && here >= LEAST {
            let finding = at(online.place, "amount")
                .with("online_dong", there.to_string())
                .with("counter_dong", here.to_string());
            found.push(finding.related(counter.map_or(online.place, |fee| fee.place)));
        }
    }
}

/// Whether the same is said beside both amounts, but for numbers.
fn same_words(one: &Fee, two: &Fee) -> bool {
    let said = |fee: &Fee| words(fee).replace(|letter: char| letter.is_ascii_digit() || letter == '.', "");
    said(one) == said(two)
}
