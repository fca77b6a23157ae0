//! A way to hand in says nothing about fees.

use super::super::charge::{tells_no_amount, tells_sum};
use super::super::fee_pairs::cases;
use super::super::text::excerpt;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::load::raw::NoFee;
use crate::model::{Amount, Case, Channel, Fee, Part, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "missing-fee",
    severity: Severity::Error,
    group: Group::Definition,
    complaint: None,
    grounds: &["63/2010/NĐ-CP, Điều 8 khoản 2 điểm h"],
    example: include_str!("../examples/missing-fee.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    if procedure.excuses(Part::Fees) {
        return;
    }
    let lacking: Vec<_> = procedure.channels.iter().filter(|channel| says_nothing(channel)).collect();
    // Said once where it is so everywhere.
    if lacking.len() > 1 && lacking.len() == procedure.channels.len() {
        let says = lacking.iter().map(|channel| told(channel)).find(|says| !says.is_empty()).unwrap_or_default();
        found.push(
            at(procedure.place, "channels").with("all", "yes").with("via", "").with("says", says).with("case", ""),
        );
        return;
    }
    for channel in lacking {
        let finding = at(channel.place, "fees").with("all", "").with("via", channel.via.word());
        found.push(finding.with("says", told(channel)).with("case", ""));
    }
    if let (Some(case), Some(first)) = (forgotten(procedure), procedure.channels.first()) {
        let name = case.name.as_deref().unwrap_or(&case.id);
        let finding = at(first.place, "fees").with("all", "yes").with("via", "").with("says", "");
        found.push(finding.with("case", excerpt(name)).related(case.place));
    }
}

/// A case of which no way says anything, where all tell cases apart. One that only some leave out is missed there.
fn forgotten(procedure: &Procedure) -> Option<&Case> {
    let told = procedure.channels.iter().map(|channel| cases(channel, procedure)).collect::<Option<Vec<_>>>()?;
    procedure.cases.iter().find(|case| !told.iter().any(|told| told.contains(case.id.as_str())))
}

/// Nothing written, or written that nothing is known, or a fee without a word of how much.
pub(super) fn says_nothing(channel: &Channel) -> bool {
    let in_note = channel.note.as_deref().is_some_and(tells_sum);
    let unknown = |fee: &Fee| fee.amount == Amount::None(NoFee::NoInformation) || (tells_no_amount(fee) && !in_note);
    channel.gaps.has(Part::Fees) || (!channel.fees.is_empty() && channel.fees.iter().all(unknown))
}

/// What is written of a fee without an amount; empty when nothing is.
fn told(channel: &Channel) -> String {
    let text = channel.fees.iter().find(|fee| tells_no_amount(fee)).and_then(|fee| fee.text.as_deref());
    text.map(excerpt).unwrap_or_default()
}
