//! A fee whose last day has passed, and none came after it, or only some days later; or one that will end, and only another
//! way to hand in says what comes then.

use jiff::civil::Date;

use super::super::charge::same_matter;
use super::super::fee_pairs::is_for_same;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::load::raw::Via;
use crate::model::{Channel, Fee, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "expired-fee",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/expired-fee.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    // One whose amount or days make no sense was found as that.
    for channel in procedure.channels.iter().filter(|channel| !channel.has_lost_fees) {
        for fee in &channel.fees {
            let Some(last) = fee.valid_to else { continue };
            // Of several that followed each other only the last has none after it.
            let follows = |other: &&Fee| same_matter(other, fee) && other.valid_to.is_none_or(|to| to > last);
            let next = channel.fees.iter().filter(follows).map(|other| other.valid_from).min();
            let (next, other) = match next {
                None if last < scene.site.as_of => (String::new(), None),
                None => match followed_elsewhere(fee, last, channel, procedure) {
                    Some(other) => (String::new(), Some(other)),
                    None => continue,
                },
                Some(Some(next)) if is_gap(last, next) => (next.to_string(), None),
                Some(_) => continue,
            };
            let finding = at(fee.place, "valid_to").with("date", last.to_string()).with("next", next);
            let finding = finding.with("other", other.map_or("", |(via, _)| via.word()));
            found.push(match other {
                Some((_, place)) => finding.related(place),
                None => finding,
            });
        }
    }
}

/// Another way to hand in that says what is asked from the day on which a fee ends in this one, and where. A fee that begins
/// here and follows none may be the one that is meant.
fn followed_elsewhere(fee: &Fee, last: Date, channel: &Channel, procedure: &Procedure) -> Option<(Via, Place)> {
    let next = last.tomorrow().ok()?;
    let follows = |one: &Fee| {
        let is_before = |before: &Fee| before.valid_to.is_some_and(|to| Some(to) < one.valid_from);
        channel.fees.iter().any(|before| is_before(before) && same_matter(before, one))
    };
    if channel.fees.iter().any(|one| one.valid_from > Some(last) && !follows(one)) {
        return None;
    }
    let others = procedure.channels.iter().filter(|other| other.via != channel.via);
    let mut fees = others.flat_map(|other| other.fees.iter().map(|fee| (other.via, fee)));
    let (via, found) = fees.find(|(_, other)| other.valid_from == Some(next) && is_for_same(fee, other))?;
    Some((via, found.place))
}

fn is_gap(last: Date, next: Date) -> bool {
    last.tomorrow().is_ok_and(|day| day < next)
}
