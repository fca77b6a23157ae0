//! A row of the fees that one way of handing in has, and another with the same rows otherwise has not.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::charge::same_matter;
use super::super::fee_pairs::{cases, from_when, is_counterpart, is_of_one_way, turns};
use super::super::text::{excerpt, low};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::load::raw::{FeeKind, NoFee, Via};
use crate::model::{Amount, Channel, Fee, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "fee-row-missing",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm h"],
    example: include_str!("../examples/fee-row-missing.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let ways = [Via::Counter, Via::Online, Via::Post].into_iter().filter_map(|way| sole(procedure, way));
    // A row that makes no sense, which was found, may be the very one.
    let ways: Vec<&Channel> = ways.filter(|channel| !channel.has_lost_fees).collect();
    let mut told: BTreeSet<Place> = BTreeSet::new();
    for day in turns(procedure, scene) {
        for (place, finding) in lacking(procedure, &ways, day) {
            if told.insert(place) {
                found.push(finding.with("from", from_when(day, scene)));
            }
        }
    }
}

/// The ways that lack a row on a day, and what there is to say about each.
fn lacking(procedure: &Procedure, ways: &[&Channel], day: Date) -> Vec<(Place, Diagnostic)> {
    let is_asked = |fee: &&Fee| fee.holds_on(day) && !is_of_one_way(fee);
    let rows = ways.iter().map(|channel| (*channel, channel.fees.iter().filter(is_asked).collect()));
    let rows: Vec<(&Channel, Vec<&Fee>)> = rows.collect();
    let about = |(channel, own): &(&Channel, Vec<&Fee>)| {
        let lacks = |(other, fees): &(&'_ Channel, Vec<&'_ Fee>)| {
            let row = fees.iter().copied().find(|fee| {
                (is_missing(fee, channel, day) && is_part(own, fees)) || is_of_other_case(fee, own, channel, procedure)
            })?;
            Some((other.via, row.place, name(row, procedure)))
        };
        let (other, place, fee) = rows.iter().find_map(lacks)?;
        let finding = at(channel.place, "fees").with("via", channel.via.word()).with("other", other.word());
        Some((channel.place, finding.with("fee", excerpt(&fee)).related(place)))
    };
    rows.iter().filter_map(about).collect()
}

/// The channel of a way that is listed once.
fn sole(procedure: &Procedure, way: Via) -> Option<&Channel> {
    let mut channels = procedure.channels.iter().filter(|channel| channel.via == way);
    channels.next().filter(|_| channels.next().is_none())
}

/// Whether the rows of one way are some of those of another, each for a case of its own.
fn is_part(own: &[&Fee], other: &[&Fee]) -> bool {
    let is_there = |fee: &&&Fee| other.iter().any(|there| is_counterpart(fee, there));
    let says_for_what = |fee: &&Fee| fee.when.is_some() || fee.name.is_some() || fee.case.is_some();
    !own.is_empty()
        && own.len() < other.len()
        && own.iter().chain(other).all(says_for_what)
        && own.iter().filter(is_there).count() == own.len()
}

/// Whether a way lacks a row of another. A price is of what one may buy there and need not be had everywhere. A row
/// whose last day has passed is there, and was found as that. Who pays nothing must read so in every way, unless it is
/// for having come that way; a case of the procedure may not be open to all ways.
fn is_missing(fee: &Fee, channel: &Channel, day: Date) -> bool {
    let has_begun = |here: &Fee| here.valid_from.is_none_or(|from| from <= day);
    let is_there = || channel.fees.iter().any(|here| has_begun(here) && is_counterpart(here, fee));
    let is_asked = match fee.amount {
        Amount::Money(..) => true,
        Amount::None(NoFee::Free) => fee.case.is_none() && !is_for_way(fee),
        Amount::None(_) | Amount::AsPublished => false,
    };
    is_asked && fee.kind != Some(FeeKind::Price) && !is_there()
}

/// Whether a row tells of how it is handed in: `nộp lần đầu trên mạng`.
fn is_for_way(fee: &Fee) -> bool {
    let says_way =
        |said: &String| ["mạng", "trực tuyến", "trực tiếp", "nộp qua"].iter().any(|way| low(said).contains(way));
    [&fee.name, &fee.when].into_iter().flatten().any(says_way)
}

/// Whether a way asks each fee for a case, and none for that of this one, unless it has one case twice, which was found.
fn is_of_other_case(fee: &Fee, own: &[&Fee], channel: &Channel, procedure: &Procedure) -> bool {
    let is_twice = || own.iter().any(|one| own.iter().filter(|two| same_matter(one, two)).count() > 1);
    let is_known = |id: &str| procedure.cases.iter().any(|case| case.id == id);
    let leaves_out = |id: &str| is_known(id) && cases(channel, procedure).is_some_and(|told| !told.contains(id));
    matches!(fee.amount, Amount::Money(..))
        && own.iter().any(|here| here.kind == fee.kind)
        && fee.case.as_deref().is_some_and(leaves_out)
        && !is_twice()
}

/// For what a fee is asked, for people: its name, and the case by its own.
fn name(fee: &Fee, procedure: &Procedure) -> String {
    let case = procedure.cases.iter().find(|case| fee.case.as_deref() == Some(case.id.as_str()));
    let case = case.and_then(|case| case.name.as_deref()).or(fee.case.as_deref());
    let case = case.filter(|_| fee.name.is_none() || fee.when.is_none());
    let parts = [fee.name.as_deref(), case, fee.when.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
