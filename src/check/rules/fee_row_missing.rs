//! A row of the fees that one way of handing in has, and another with the same rows otherwise has not.

use jiff::civil::Date;

use super::super::fee_pairs::is_counterpart;
use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::Via;
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
    let ways = ways.filter(|channel| !channel.has_lost_fees);
    let rows: Vec<(&Channel, Vec<&Fee>)> = ways
        .map(|channel| (channel, channel.fees.iter().filter(|fee| fee.holds_on(scene.site.as_of)).collect()))
        .collect();
    for (channel, own) in &rows {
        let mut fuller = rows.iter().filter(|(_, other)| is_part(own, other));
        let found_there =
            fuller.find_map(|(other, fees)| missing(channel, fees, scene.site.as_of).map(|fee| (other, fee)));
        let Some((other, missing)) = found_there else { continue };
        let finding = at(channel.place, "fees").with("via", channel.via.word()).with("other", other.via.word());
        found.push(finding.with("fee", excerpt(name(missing, procedure))).related(missing.place));
    }
}

/// The channel of a way that is listed once.
fn sole(procedure: &Procedure, way: Via) -> Option<&Channel> {
    let mut channels = procedure.channels.iter().filter(|channel| channel.via == way);
    channels.next().filter(|_| channels.next().is_none())
}

/// Whether the rows of one way are some of those of another, each for a case of its own.
fn is_part(own: &[&Fee], other: &[&Fee]) -> bool {
    let is_there = |fee: &&&Fee| other.iter().any(|there| is_counterpart(fee, there));
    !own.is_empty()
        && own.len() < other.len()
        && own.iter().chain(other).all(|fee| label(fee).is_some())
        && own.iter().filter(is_there).count() == own.len()
}

/// The first row of another way that one has not; one whose last day has passed is there, and was found as that.
fn missing<'s>(channel: &Channel, other: &[&'s Fee], today: Date) -> Option<&'s Fee> {
    let has_begun = |here: &Fee| here.valid_from.is_none_or(|from| from <= today);
    let is_there = |fee: &Fee| channel.fees.iter().any(|here| has_begun(here) && is_counterpart(here, fee));
    other.iter().copied().find(|fee| matches!(fee.amount, Amount::Money(..)) && !is_there(fee))
}

/// For what a fee is asked; without that it is asked of everybody.
fn label(fee: &Fee) -> Option<&str> {
    [&fee.when, &fee.name, &fee.case].into_iter().find_map(Option::as_deref)
}

/// The same for people: a case by its name instead of its id.
fn name<'s>(fee: &'s Fee, procedure: &'s Procedure) -> &'s str {
    let case = procedure.cases.iter().find(|case| fee.case.as_deref() == Some(case.id.as_str()));
    let of_case = case.and_then(|case| case.name.as_deref()).filter(|_| fee.when.is_none() && fee.name.is_none());
    of_case.or_else(|| label(fee)).unwrap_or_default()
}
