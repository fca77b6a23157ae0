//! A fee at the counter and a charge online for the same thing, or free by one way and laid down by the council by another.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::fee_pairs::{from_when, is_counterpart, is_of_one_way, turns};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Place, Severity};
use crate::load::raw::{FeeKind, NoFee, Via};
use crate::model::{Amount, Fee, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "fee-kind-differs",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/fee-kind-differs.yaml"),
    check: Check::Procedure(check),
};

/// A fee of one way.
#[derive(Clone, Copy)]
struct Row<'s> {
    via: Via,
    fee: &'s Fee,
}

/// A fee of one way and what it says, beside one of another that says otherwise.
#[derive(Clone, Copy)]
struct Difference<'s> {
    row: Row<'s>,
    own: &'static str,
    other: Row<'s>,
    theirs: &'static str,
}

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let mut told: BTreeSet<Place> = BTreeSet::new();
    for day in turns(procedure, scene) {
        let differences = differences(procedure, day);
        let places = |one: &Difference<'_>| [one.row.fee.place, one.other.fee.place];
        // What differed before differs still.
        for Difference { row, own, other, theirs } in
            differences.iter().filter(|one| !places(one).iter().any(|place| told.contains(place)))
        {
            let key = if matches!(*own, "free" | "council") { "none" } else { "kind" };
            let finding = at(row.fee.place, key).with("via", row.via.word()).with("own", *own);
            let finding = finding.with("other", other.via.word()).with("theirs", *theirs);
            found.push(finding.with("from", from_when(day, scene)).related(other.fee.place));
        }
        told.extend(differences.iter().flat_map(places));
    }
}

/// What differs on a day.
fn differences(procedure: &Procedure, day: Date) -> Vec<Difference<'_>> {
    let mut differences = Vec::new();
    let fees = procedure.channels.iter().flat_map(|channel| {
        let rows = channel.fees.iter().map(|fee| Row { via: channel.via, fee });
        rows.filter(|row| row.fee.holds_on(day) && !is_of_one_way(row.fee))
    });
    let rows: Vec<Row<'_>> = fees.collect();
    for counter in rows.iter().filter(|row| row.via == Via::Counter) {
        // Nearly always all are alike.
        if rows.iter().all(|row| row.via == Via::Counter || told_apart(*row, *counter).is_none()) {
            continue;
        }
        let same: Vec<Row<'_>> = rows.iter().copied().filter(|row| is_for_same(row.fee, counter.fee)).collect();
        // Of several for one thing in one way nobody knows which is meant.
        let is_alone = |way: Via| same.iter().filter(|row| row.via == way).count() <= 1;
        if ![Via::Counter, Via::Online, Via::Post].into_iter().all(is_alone) {
            continue;
        }
        let others: Vec<Row<'_>> = same.into_iter().filter(|row| row.via != Via::Counter).collect();
        let differing: Vec<_> =
            others.iter().filter_map(|other| Some((*other, told_apart(*other, *counter)?))).collect();
        // Where the others agree it is the counter that differs.
        if let [(first, (theirs, own)), (_, (second, _))] = differing.as_slice()
            && theirs == second
        {
            differences.push(Difference { row: *counter, own, other: *first, theirs });
            continue;
        }
        for (other, (own, theirs)) in differing {
            differences.push(Difference { row: other, own, other: *counter, theirs });
        }
    }
    differences
}

/// Whether two fees are for the same thing, of whatever kind.
fn is_for_same(one: &Fee, two: &Fee) -> bool {
    let any_kind = |fee: &Fee| Fee { kind: None, text: None, ..fee.clone() };
    is_counterpart(&any_kind(one), &any_kind(two))
}

/// In which word a fee of another way differs from that of the counter, and its word: the kind of both, where something is
/// asked; or that one is free, where a council lays down the other. Online it may well be free what is not at the counter.
fn told_apart(other: Row<'_>, counter: Row<'_>) -> Option<(&'static str, &'static str)> {
    let is = |row: Row<'_>, none: NoFee| row.fee.amount == Amount::None(none);
    if is(counter, NoFee::Free) && is(other, NoFee::SetByCouncil) {
        return Some(("council", "free"));
    }
    if other.via == Via::Post && is(other, NoFee::Free) && is(counter, NoFee::SetByCouncil) {
        return Some(("free", "council"));
    }
    let is_asked = |row: Row<'_>| matches!(row.fee.amount, Amount::Money(..) | Amount::None(NoFee::SetByCouncil));
    let kinds = other.fee.kind.zip(counter.fee.kind).filter(|(own, theirs)| own != theirs);
    kinds.filter(|_| is_asked(other) && is_asked(counter)).map(|(own, theirs)| (word(own), word(theirs)))
}

const fn word(kind: FeeKind) -> &'static str {
    match kind {
        FeeKind::Fee => "fee",
        FeeKind::Charge => "charge",
        FeeKind::Price => "price",
    }
}
